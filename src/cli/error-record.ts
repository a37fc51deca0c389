import { escapeHidden } from '../text/controls.ts'

/** Why a line has no result. */
export interface Wrong {
  code: 'invalid-json' | 'no-object' | 'no-text' | 'not-cleaned'
  message: string
}

/** UTF-16 units. A longer line is not repeated where it failed: written out, each of its signs may take six. */
const LONGEST_INPUT = 1 << 26

/** @param line stands as the JSON that it is, or else as a string; null where it is too long for that */
export function errorRecord(line: string, { code, message }: Wrong, number: number): string {
  if (line.length > LONGEST_INPUT) {
    const error = { code, message: `${message}, and too long to be repeated here`, line: number }
    return JSON.stringify({ error, input: null })
  }
  const isText = code === 'invalid-json' || (code === 'not-cleaned' && !isJson(line))
  const input = isText ? JSON.stringify(line) : line.trim()
  return `{"error":${JSON.stringify({ code, message, line: number })},"input":${escapeHidden(input)}}`
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
