import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { run, standardStreams } from '../src/cli/run.ts'
import { serve } from '../src/cli/serve.ts'

if (isMainThread) {
  // Where the sources run as they are, there is no bundle that a worker could run.
  const program = typeof __dirname === 'string' ? join(__dirname, 'unecho.cjs') : null
  run(process.argv.slice(2), standardStreams, program).then(code => {
    process.exitCode = code
  })
} else serve()
