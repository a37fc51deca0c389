import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inOrder, Pool } from '../../src/cli/pool.ts'
import { doerOf, type Settings, type Task } from '../../src/cli/task.ts'
import { PLAIN } from '../../src/render/style.ts'
import { folderOf } from './program.ts'

const settings: Settings = {
  show: 'article',
  format: 'md',
  frontMatter: false,
  options: {},
  decoding: { encoding: null, strict: false, fixMojibake: false },
  maxSize: 1e9,
  several: false,
  terminal: false,
  page: { width: 80, style: PLAIN },
  records: { field: null, onError: 'record' },
}

const bytes = new TextEncoder().encode('A short line\n\nThe ferry left on Monday, full to the last seat.\n')
const texts = (count: number, nameOf: (n: number) => string): Task[] =>
  Array.from({ length: count }, (_, n): Task => ({ kind: 'text', source: nameOf(n), bytes, size: bytes.length }))

/** What comes of tasks where workers run this code. */
async function resultsOf(tasks: Task[], code: string, timeout: number | null, jobs = 2) {
  const program = `${folderOf()}/worker.cjs`
  writeFileSync(program, code)
  const pool = new Pool(settings, await doerOf(settings), { jobs, timeout, program })
  const results: { source: string; failed: number; complaint: string | undefined; text: string }[] = []
  for await (const [{ source }, { counts, complaints, text }] of inOrder(tasks, pool))
    results.push({
      source,
      failed: counts.failed,
      complaint: complaints[0],
      text: typeof text === 'string' ? text : new TextDecoder().decode(text),
    })
  await pool.close()
  expect(results.map(({ source }) => source)).toEqual(tasks.map(({ source }) => source))
  return results
}

const WORDS = '{ input: 0, kept: 0, repeated: 0, related: 0, furniture: 0 }'
const COUNTS = `{ inputs: 1, failed: 0, upToDate: 0, repeating: 0, bytes: 0, words: ${WORDS} }`
/** A worker that does as the name of its task says. */
const OBEDIENT = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ source }) => {
  if (source.includes('hang')) for (;;);
  if (source.includes('die')) process.exit(1)
  if (source.includes('throw')) throw new Error('out of luck')
  if (source.includes('fill')) for (const all = [];;) all.push(new Array(1e6).fill(source))
  parentPort.postMessage({ text: source, complaints: [], counts: ${COUNTS}, ends: false })
})`

test('a worker that cannot start costs the tasks that it was given, and nothing waits for ever', async () => {
  const tasks = texts(600, n => `${n}`)
  const results = await resultsOf(tasks, 'throw new Error("no worker today")', null)
  const lost = results.filter(({ failed }) => failed > 0)
  expect(lost.length).toBeGreaterThan(0)
  expect(lost.length).toBeLessThan(results.length)
  for (const { complaint } of lost) expect(complaint).toBe('no worker today')
})

describe('a worker that dies, hangs or runs out of memory', { timeout: 60_000 }, () => {
  test.each([
    ['hang', 'took longer than 1 s: --timeout sets how long an input may take'],
    ['die', 'the worker ended'],
    ['throw', 'out of luck'],
  ])('one that is told to %s costs one input, is replaced, and the others are done', async (what, complaint) => {
    const results = await resultsOf(
      texts(40, n => (n % 20 === 7 ? `${what} ${n}` : `${n}`)),
      OBEDIENT,
      1,
    )
    const failed = results.filter(result => result.failed > 0)
    expect(failed.map(({ source }) => source)).toEqual([`${what} 7`, `${what} 27`])
    for (const result of failed) expect(result.complaint).toBe(complaint)
    for (const { source, failed, text } of results) if (failed === 0) expect(text).toBe(source)
  })

  test('an input that takes its time, but no more than it may, is done', async () => {
    const slow = OBEDIENT.replace(
      "if (source.includes('hang'))",
      'for (const end = Date.now() + 100; Date.now() < end; );\n  if (false)',
    )
    const results = await resultsOf(
      texts(8, n => `${n}`),
      slow,
      5,
    )
    expect(results.map(({ failed }) => failed)).toEqual(Array(8).fill(0))
  })

  test('lines that were lost with it come out as error records, a line in, a line out', async () => {
    const lines = '{"text":"one"}\n{"id":2,"text":"two"}\n'
    const task: Task = { kind: 'records', source: 'die.jsonl', bytes: new TextEncoder().encode(lines), first: 5 }
    const [result] = await resultsOf([task], OBEDIENT, 5)
    expect(result?.text).toBe(
      '{"error":{"code":"not-cleaned","message":"the worker ended","line":5},"input":{"text":"one"}}\n' +
        '{"error":{"code":"not-cleaned","message":"the worker ended","line":6},"input":{"id":2,"text":"two"}}\n',
    )
    expect(result?.failed).toBe(2)
  })
})
