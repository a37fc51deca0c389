import { type Paint, paint, type Style } from './style.ts'

/** A unified diff with each line in the colour of its sign. */
export function coloured(diff: string, style: Style): string {
  const paintOf = (line: string): Paint => {
    if (line.startsWith('---') || line.startsWith('+++')) return style.title
    if (line.startsWith('@@')) return style.note
    return line.startsWith('-') ? style.removedSign : line.startsWith('+') ? style.saved : style.plain
  }
  return diff
    .split('\n')
    .map(line => paint(paintOf(line), line))
    .join('\n')
}
