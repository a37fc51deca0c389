import { join } from 'node:path'
import { run, standardStreams } from '../src/cli/run.ts'

export { serve } from '../src/cli/serve.ts'

/** @param folder where the built program lies, with the file that its workers run; null where the sources run as they are */
export async function main(folder: string | null): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), standardStreams, folder && join(folder, 'worker.cjs'))
}
