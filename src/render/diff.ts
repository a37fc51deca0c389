import { type DiffRun, diffWords } from '../text/word-diff.ts'

/** Lines around a change that are shown, as other programs have it. */
const CONTEXT = 3

/**
 * The unified diff from one text to another, as `git apply` and `patch` take it; `''` where they are the same. Only `\n`
 * ends a line. Lines are aligned by the words' diff, near linear in their number.
 *
 * @param name the path that stands in the head
 */
export function toDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const [a, b] = [linesOf(before), linesOf(after)]
  const numbers = new Map<string, number>()
  const runs = diffWords(numbered(a, numbers), numbered(b, numbers))
  const [from, to] = [quoted(`a/${relative(name)}`), quoted(`b/${relative(name)}`)]
  return `--- ${from}\n+++ ${to}\n${hunksOf(runs)
    .map(hunk => written(hunk, a, b))
    .join('')}`
}

/** Lines with their ends; a last one without one is told by it. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Each line by its number: like lines have the same. */
function numbered(lines: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(lines, line => {
    const known = numbers.get(line)
    if (known !== undefined) return known
    numbers.set(line, numbers.size)
    return numbers.size - 1
  })
}

/** A path as below the folder that it is applied in. */
const relative = (name: string): string => name.replace(/^(?:[A-Za-z]:)?[\\/]+/, '').replace(/^(?:\.\/+)+/, '')

/** As git writes a name: quoted where something must be escaped, with a tab behind it where it has a blank. */
function quoted(name: string): string {
  if (/^[ -~]*$/.test(name) && name.includes(' ') && !/["\\]/.test(name)) return `${name}\t`
  if (!/[\u0000-\u001f"\\\u007f-\u{10ffff}]/u.test(name)) return name
  const bytes = new TextEncoder().encode(name)
  const signs = Array.from(bytes, byte => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${signs.join('')}"`
}

/** Runs of changes with the lines around them; changes that are near one another share a hunk. */
function hunksOf(runs: readonly DiffRun[]): DiffRun[][] {
  const hunks: DiffRun[][] = []
  let hunk: DiffRun[] = []
  runs.forEach((run, i) => {
    const length = run.aTo - run.aFrom
    if (!run.equal || (length <= 2 * CONTEXT && i > 0 && i < runs.length - 1)) {
      hunk.push(run)
      return
    }
    if (hunk.length > 0) {
      hunk.push(part(run, 0, Math.min(CONTEXT, length)))
      hunks.push(hunk)
    }
    hunk = i < runs.length - 1 ? [part(run, Math.max(0, length - CONTEXT), length)] : []
  })
  if (hunk.some(run => !run.equal)) hunks.push(hunk)
  return hunks
}

const part = ({ aFrom, bFrom }: DiffRun, from: number, to: number): DiffRun => ({
  ...{ equal: true, aFrom: aFrom + from, aTo: aFrom + to, bFrom: bFrom + from, bTo: bFrom + to },
})

function written(hunk: readonly DiffRun[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [hunk[0] as DiffRun, hunk[hunk.length - 1] as DiffRun]
  const head = `@@ -${rangeOf(first.aFrom, last.aTo)} +${rangeOf(first.bFrom, last.bTo)} @@\n`
  const lines = hunk.flatMap(({ equal, aFrom, aTo, bFrom, bTo }) =>
    equal
      ? a.slice(aFrom, aTo).map(line => signed(' ', line))
      : [...a.slice(aFrom, aTo).map(line => signed('-', line)), ...b.slice(bFrom, bTo).map(line => signed('+', line))],
  )
  return head + lines.join('')
}

/** Where a side of a hunk begins and how many lines it has; an empty one stands behind the line before. */
const rangeOf = (from: number, to: number): string => (to === from ? `${from},0` : `${from + 1},${to - from}`)

const signed = (sign: string, line: string): string =>
  line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
