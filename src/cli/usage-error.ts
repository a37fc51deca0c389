/** The command line is wrong, or asks for what is refused. The message names the thing and the next step. */
export class UsageError extends Error {}
