import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
  several: false,
  terminal: false,
  page: { width: 80, style: PLAIN },
  records: { field: null, onError: 'record' },
}

test('a worker that cannot start costs the tasks that it was given, and nothing waits for ever', async () => {
  const worker = `${folderOf()}/worker.cjs`
  writeFileSync(worker, 'throw new Error("no worker today")')
  const pool = new Pool(settings, await doerOf(settings), 2, worker)
  const bytes = new TextEncoder().encode('A short line\n\nThe ferry left on Monday, full to the last seat.\n')
  const tasks = Array.from({ length: 600 }, (_, n): Task => ({ kind: 'text', source: `${n}`, bytes }))
  const results: [source: string, failed: number, complaint: string | undefined][] = []
  for await (const [task, { counts, complaints }] of inOrder(tasks, pool))
    results.push([task.source, counts.failed, complaints[0]])
  await pool.close()
  expect(results.map(([source]) => source)).toEqual(tasks.map(({ source }) => source))
  const lost = results.filter(([, failed]) => failed > 0)
  expect(lost.length).toBeGreaterThan(0)
  expect(lost.length).toBeLessThan(results.length)
  for (const [, , complaint] of lost) expect(complaint).toBe('no worker today')
})
