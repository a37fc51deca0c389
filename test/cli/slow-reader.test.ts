import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf, PROGRAM, unecho } from './program.ts'

const MB = 2 ** 20
/** Milliseconds between two looks at a process, and looks at which it must have done nothing to be called waiting. */
const LOOK = 50
const LOOKS = 30

const filler = Array.from(
  { length: 1300 },
  (_, n) => `On day ${n} the ferry of Osk left the quay at ${n * 7} and came back.`,
)
const text = `A tale of a ferry\n\n${filler.join('\n\n')}\n`

/** Bytes that a process has read so far, and the peak of its memory in MB; as they are once it does nothing any more. */
async function whileItWaits({ pid }: ChildProcess): Promise<{ read: number; peak: number }> {
  const look = () => ({
    read: Number(/^rchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]),
    time: readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .join(),
    peak: Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  })
  let before = look()
  for (let same = 0; same < LOOKS; ) {
    await new Promise(resolve => setTimeout(resolve, LOOK))
    const now = look()
    same = now.read === before.read && now.time === before.time && now.read > MB ? same + 1 : 0
    before = now
  }
  return before
}

describe.runIf(process.platform === 'linux')(
  'standard output that is slow: no growth of memory',
  { timeout: 60_000 },
  () => {
    const files = Object.fromEntries(Array.from({ length: 640 }, (_, n) => [`in/${n}.txt`, text]))
    const records = `${JSON.stringify({ text })}\n`.repeat(640)
    const place = folderOf({ ...files, 'a.jsonl': records })

    test.each([
      ['texts', ['in', '-j', '2']],
      ['texts on one thread', ['in', '-j', '1']],
      ['records', ['--jsonl', 'a.jsonl', '-j', '2']],
    ])('of %s no more is read than is on its way while nobody reads', async (_name, args) => {
      expect(records.length).toBeGreaterThan(50 * MB)
      const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: place, stdio: ['ignore', 'pipe', 'ignore'] })
      try {
        const { read, peak } = await whileItWaits(child)
        expect(read).toBeLessThan(records.length / 2)
        expect(peak).toBeLessThan(400)
      } finally {
        child.kill('SIGKILL')
      }
    })
  },
)

describe.runIf(process.platform === 'linux')('a pipe as standard output', { timeout: 60_000 }, () => {
  const short = `${filler.slice(0, 9).join('\n\n')}\n`
  const place = folderOf({ 'short.txt': short, 'long.txt': text })
  const NODE = process.execPath
  /** Leaves the pipe full and set not to wait, as a program does that ends without a word. */
  const FILL = `const { stdout } = process; stdout.write('-'.repeat(65000), () => process.kill(process.pid, 'SIGKILL'))`

  /** What arrives behind a pipe that is read late. */
  function arrives(command: string): string {
    const { stdout } = spawnSync('sh', ['-c', `(${command}) 2> /dev/null | (sleep 1; cat)`], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, NODE, PROGRAM, FILL },
    })
    return stdout
  }

  test.each(['short.txt', 'long.txt'])('%s arrives whole where nobody reads at first', file => {
    expect(arrives(`"$NODE" "$PROGRAM" ${file}`)).toBe(unecho([file], '', place).stdout)
  })

  test.each(['short.txt', 'long.txt'])('%s arrives whole where the pipe is full and does not wait', file => {
    const { stdout } = unecho([file], '', place)
    expect(arrives(`"$NODE" -e "$FILL"; "$NODE" "$PROGRAM" ${file}`)).toBe('-'.repeat(65_000) + stdout)
  })
})
