// npm run dev: the sources as they are, without workers.
import { main } from './program.ts'

main(null)
