import project from '../../package.json' with { type: 'json' }

export const VERSION: string = project.version
/** `unecho 1.2.3` */
export const PROGRAM_NAME = `unecho ${VERSION}`
