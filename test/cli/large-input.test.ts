// What is too large, has no end or is no file: done, or refused before all of it is read.
import { spawn } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bash, folderOf, PROGRAM, plainArticle, plainMarkdown, unecho } from './program.ts'

const LINUX = process.platform === 'linux'
const MB = 2 ** 20

/** A file of NULs that takes no room on the disk. */
function sparse(path: string, bytes: number): string {
  writeFileSync(path, '')
  truncateSync(path, bytes)
  return path
}

/** Peak of the resident memory of a run of the built command, in MB, with its exit code and what it said. */
async function measured(args: string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...process.env, ...env } })
  let [stdout, stderr, peak] = ['', '', 0]
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  const watch = setInterval(() => {
    peak = Math.max(peak, megabytesOf(child.pid as number))
  }, 5)
  const code = await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  return { code, stdout, stderr, peak }
}

function megabytesOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0 // it has ended
  }
}

describe('a line of 500 MB; a file above the string limit; /dev/zero; a FIFO; a socket; a folder as standard input', () => {
  const place = folderOf({ 'a.txt': plainArticle('Arl') })
  const refused = (source: string, why: string) => ({ code: 3, stdout: '', stderr: `unecho: ${source}: ${why}\n` })

  test.runIf(LINUX)(
    'a line of 500 MB is refused before it is read where the memory would not do, the others are done',
    async () => {
      sparse(`${place}/line.txt`, 500 * MB)
      const { peak, ...outcome } = await measured(['line.txt', 'a.txt'], place, {
        NODE_OPTIONS: '--max-old-space-size=2048',
      })
      expect(outcome).toEqual({
        ...{ code: 3, stdout: plainMarkdown('Arl') },
        stderr: expect.stringMatching(/^unecho: line\.txt: is larger than 1\d\d MB: split it, or raise --max-size\n$/),
      })
      expect(peak).toBeGreaterThan(10)
      expect(peak).toBeLessThan(200)
    },
  )

  test.runIf(LINUX)(
    'a line of 500 MB of JSON lines is refused before it is read through, what stood before it is done',
    async () => {
      writeFileSync(`${place}/long.jsonl`, '{"text":"one"}\n')
      truncateSync(`${place}/long.jsonl`, 500 * MB)
      const { peak, ...outcome } = await measured(['--jsonl', 'long.jsonl'], place, {
        NODE_OPTIONS: '--max-old-space-size=512',
      })
      expect([outcome.code, JSON.parse(outcome.stdout).text]).toEqual([3, 'one'])
      expect(outcome.stderr).toMatch(
        /^unecho: long\.jsonl: line 2 is larger than \d\d MB: split it, or raise --max-size\n$/,
      )
      expect(peak).toBeLessThan(300)
    },
  )

  test.runIf(LINUX)(
    'a file above the string limit is refused before it is read, whatever --max-size says',
    async () => {
      sparse(`${place}/limit.txt`, 600 * MB)
      sparse(`${place}/beyond.txt`, 3000 * MB)
      const { stderr, ...outcome } = await measured(['limit.txt', 'a.txt'], place)
      expect(outcome).toMatchObject({ code: 3, stdout: plainMarkdown('Arl') })
      expect(stderr).toMatch(/^unecho: limit\.txt: is larger than \d+ MB: split it, or raise --max-size\n$/)
      expect(outcome.peak).toBeLessThan(200)
      const raised = await measured(['--max-size', '4G', 'beyond.txt'], place)
      expect(raised).toMatchObject(refused('beyond.txt', 'too long for one text: split it (512 MB is the most)'))
      expect(raised.peak).toBeLessThan(200)
    },
  )

  test('a record that would come out above the string limit fails in its line, the others are done', () => {
    // Each sign of it is written as six: of 90 million NULs no JSON can be said in one string.
    const { code, stdout, stderr } = bash(
      `(echo '{"text":"one"}'; head -c 90M /dev/zero; echo; echo '{"text":"two"}') | unecho --jsonl`,
    )
    const [one, six, two] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect([code, stderr, one.text, two.text]).toEqual([3, '', 'one', 'two'])
    expect(six).toEqual({
      error: { code: 'invalid-json', message: 'the line is no valid JSON, and too long to be repeated here', line: 2 },
      input: null,
    })
  })

  test.runIf(LINUX)(
    '/dev/zero is refused: named before it is read, through standard input before memory runs out',
    async () => {
      const device = 'is no file but a device, a pipe or a socket: give it as standard input'
      expect(unecho(['/dev/zero'])).toEqual(refused('/dev/zero', device))
      const endless = (args: string) => bash(`NODE_OPTIONS=--max-old-space-size=512 unecho ${args} < /dev/zero`)
      expect(endless('')).toMatchObject({
        code: 3,
        stderr: expect.stringMatching(/^unecho: -: is larger than \d\d MB: /),
      })
      expect(endless('--jsonl')).toMatchObject({
        ...{ code: 3, stderr: expect.stringMatching(/^unecho: -: line 1 is larger than \d\d MB: /) },
      })
    },
  )

  test('a FIFO that is named is read, one in a folder is refused: it could wait for ever', () => {
    const folder = folderOf({ 'a.txt': plainArticle('Arl') })
    const made = bash('mkfifo f.txt && (cat a.txt > f.txt & unecho f.txt)', folder)
    expect(made).toEqual({ code: 0, stdout: plainMarkdown('Arl'), stderr: '' })
    expect(unecho(['.'], '', folder)).toEqual({
      ...{ code: 3, stdout: plainMarkdown('Arl') },
      stderr: 'unecho: ./f.txt: is no file but a device, a pipe or a socket: give it as standard input\n',
    })
  })

  test.runIf(LINUX)('a socket is refused, named and in a folder', () => {
    const folder = folderOf({ 'a.txt': plainArticle('Arl') })
    const made = bash(
      `node -e "require('net').createServer().listen('s.txt', () => process.exit())"; test -S s.txt`,
      folder,
    )
    expect(made.code).toBe(0)
    const why = 'is no file but a device, a pipe or a socket: give it as standard input'
    expect(unecho(['s.txt'], '', folder)).toEqual(refused('s.txt', why))
    expect(unecho(['.'], '', folder)).toEqual({ ...refused('./s.txt', why), stdout: plainMarkdown('Arl') })
  })

  test('a folder as standard input is refused, of texts and of records', () => {
    const why = refused('-', 'is a folder: name it as a path')
    expect(bash('unecho < fixtures')).toEqual(why)
    expect(bash('unecho --jsonl < fixtures')).toEqual(why)
  })
})

describe('--max-size', () => {
  const place = folderOf({ 'a.txt': plainArticle('Arl'), 'b.txt': `${plainArticle('Brek')}${'x'.repeat(5000)}\n` })

  test('refuses a larger file before it is read, the others are done', () => {
    expect(unecho(['--max-size', '4K', '.'], '', place)).toEqual({
      ...{ code: 3, stdout: plainMarkdown('Arl') },
      stderr: 'unecho: ./b.txt: is larger than 4 KB: split it, or raise --max-size\n',
    })
  })

  test('ends an endless input, packed ones too', () => {
    const refused = { code: 3, stdout: '', stderr: 'unecho: -: is larger than 1 MB: split it, or raise --max-size\n' }
    expect(bash('yes | unecho --max-size 1M')).toEqual(refused)
    expect(bash('yes | head -c 5M | gzip | unecho --max-size 1M')).toEqual(refused)
    expect(bash('yes | head -c 5M | gzip > l.gz; unecho --max-size 1M l.gz', folderOf())).toEqual({
      ...{ code: 3, stdout: '', stderr: 'unecho: l.gz: packed, and too large unpacked: raise --max-size\n' },
    })
  })

  test('ends a line of records that does not end', () => {
    const { code, stdout, stderr } = bash(`(echo '{"text":"one"}'; yes | tr -d '\\n') | unecho --jsonl --max-size 1M`)
    expect([code, JSON.parse(stdout).text]).toEqual([3, 'one'])
    expect(stderr).toBe('unecho: -: line 2 is larger than 1 MB: split it, or raise --max-size\n')
  })
})
