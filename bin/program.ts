import { run, standardStreams } from '../src/cli/run.ts'

export { serve } from '../src/cli/serve.ts'

/** @param built the folder of the built program; null where the sources run as they are */
export async function main(built: string | null): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), standardStreams, built)
}
