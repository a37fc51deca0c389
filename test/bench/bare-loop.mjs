// Reads every file of a folder of folders and writes it to another: what any program that does so must take at least.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const [from, to] = process.argv.slice(2)
for (const folder of readdirSync(from)) {
  mkdirSync(`${to}/${folder}`, { recursive: true })
  for (const name of readdirSync(`${from}/${folder}`))
    writeFileSync(`${to}/${folder}/${name}`, readFileSync(`${from}/${folder}/${name}`))
}
