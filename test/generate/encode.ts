import { asWindows1252 } from '../../src/text/windows-1252.ts'

/** Gives what turns text into bytes of an encoding, made from what TextDecoder makes of them; null for a text that it cannot say. */
export function encoderOf(encoding: string): (text: string) => Uint8Array | null {
  const table = tableOf(encoding)
  return text => {
    const bytes: number[] = []
    for (const sign of text) {
      const known = table.get(sign)
      if (!known) return null
      bytes.push(...known)
    }
    return Uint8Array.from(bytes)
  }
}

const tables = new Map<string, Map<string, number[]>>()

/** All that one, two or three bytes stand for; of several ways to say a sign the shortest, and the first of those. */
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (bytes: number[]): string => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    return encoding === 'windows-1252' ? asWindows1252(sign) : sign
  }
  const add = (...bytes: number[]): void => {
    try {
      const sign = decoded(bytes)
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes)
    } catch {
      // These bytes stand for nothing.
    }
  }
  for (let a = 0; a < 0x100; a++) add(a)
  for (let a = 0x80; a < 0x100; a++) for (let b = 0x30; b < 0x100; b++) add(a, b)
  if (encoding === 'euc-jp') for (let a = 0xa1; a < 0x100; a++) for (let b = 0xa1; b < 0x100; b++) add(0x8f, a, b)
  tables.set(encoding, table)
  return table
}
