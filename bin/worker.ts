import { join } from 'node:path'
import { Bundle } from '../src/cli/bytecode.ts'

new Bundle<typeof import('./program.ts')>(join(__dirname, 'program.cjs')).load().serve()
