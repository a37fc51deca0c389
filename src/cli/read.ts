import { createReadStream, readFileSync, statSync } from 'node:fs'
import { STANDARD_INPUT } from './inputs.ts'
import type { Streams } from './streams.ts'

/** The bytes of one input. Throws what the system says where it cannot be read. */
export async function readInput(source: string, streams: Streams): Promise<Uint8Array> {
  if (source === STANDARD_INPUT) return gather(streams.stdin)
  // A pipe that has a name, as bash gives for `<(command)`, may have nothing to read yet: it is read as a stream.
  return statSync(source).isFile() ? readFileSync(source) : gather(createReadStream(source))
}

async function gather(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
