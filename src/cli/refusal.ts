/** An input that is not to be cleaned, and why. */
export class Refusal extends Error {}
