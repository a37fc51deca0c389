import { run, standardStreams } from '../src/cli/run.ts'
import { hasMoreToTell } from '../src/cli/streams.ts'

export { serve } from '../src/cli/serve.ts'

/** @param built the folder of the built program; null where the sources run as they are */
export async function main(built: string | null): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), standardStreams, built)
  // Standard output is done with. To take the heap apart, as Node does at the end, takes longer than to read an article.
  if (built !== null && !hasMoreToTell()) process.exit()
}
