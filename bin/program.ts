import { run, standardStreams } from '../src/cli/run.ts'

run(process.argv.slice(2), standardStreams).then(code => {
  process.exitCode = code
})
