// What no fault of the machine may cost: a word, half a file, or the other inputs.
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../generate/random.ts'
import { bash, folderOf, PROGRAM, plainArticle, plainMarkdown, unecho } from './program.ts'

const isRoot = process.getuid?.() === 0
const LINUX = process.platform === 'linux'

/** Every file below a folder, dot files aside, with its content. */
function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    if (!name.split('/').some(part => part.startsWith('.')) && statSync(path).isFile())
      tree[name] = readFileSync(path, 'utf8')
  }
  return tree
}

const articles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `in/${n % 5}/${n}.txt`,
      `${plainArticle(`Arl ${n}`)}\n`.repeat(1 + (n % 3)),
    ]),
  )

describe('hostile names: `../`, absolute, newline, ESC, 255 bytes, `CON`, invalid UTF-8, a symbolic link out of the tree', () => {
  test('nothing is written outside --out; names are made safe only for showing', () => {
    const place = folderOf({
      'x/a.txt': plainArticle('Arl'),
      'y/in/b.txt': plainArticle('Brek'),
      'y/in/CON.txt': plainArticle('Dun'),
    })
    bash(
      `cp b.txt $'new\\nline.txt'; cp b.txt $'\\e[31mred.txt'; cp b.txt $'bad\\xff.txt'; cp b.txt "${'n'.repeat(251)}.txt"`,
      `${place}/y/in`,
    )
    const listed = () => bash(`find . -type f -not -name '.*' -print0`, place).stdout.split('\0')
    const before = listed()
    const run = unecho(['../x/a.txt', `${place}/y/in`, '--out', 'out'], '', `${place}/y`)
    expect([run.code, run.stderr.split('\n').length]).toEqual([0, 2])
    const added = listed().filter(name => !before.includes(name))
    expect(added).toHaveLength(7)
    for (const name of added) expect(name.startsWith('./y/out/')).toBe(true)
    expect(added).toContain('./y/out/y/in/new\nline.md')
  })

  test('a name that is too long with its new ending fails alone', () => {
    const place = folderOf({ [`in/${'n'.repeat(251)}.txt`]: plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })
    const { code, stderr } = unecho(['-q', 'in', '-f', 'json', '--out', 'out'], '', place)
    expect([code, stderr]).toEqual([3, `unecho: in/${'n'.repeat(251)}.txt: the name is too long\n`])
    expect(readdirSync(`${place}/out`)).toContain('b.json')
  })

  test('a link in the folder of results, there before or made meanwhile, leads nowhere', () => {
    const place = folderOf({
      'in/a/one.txt': plainArticle('Arl'),
      'in/b/deep/two.txt': plainArticle('Brek'),
      'in/three.txt': plainArticle('Dun'),
    })
    mkdirSync(`${place}/elsewhere`)
    mkdirSync(`${place}/out`)
    for (const name of ['a', 'b']) symlinkSync('../elsewhere', `${place}/out/${name}`)
    const { code, stderr } = unecho(['-q', 'in', '--out', 'out', '--force'], '', place)
    const why = 'the result would be written outside of --out, where a symbolic link leads'
    expect([code, stderr]).toEqual([3, `unecho: in/a/one.txt: ${why}\nunecho: in/b/deep/two.txt: ${why}\n`])
    expect(readdirSync(`${place}/elsewhere`)).toEqual([])
    expect(readFileSync(`${place}/out/three.md`, 'utf8')).toBe(plainMarkdown('Dun'))
  })
})

describe('standard output closed early, closed at the start, full (`/dev/full`), slow', () => {
  test.runIf(LINUX)('a quiet end; an error; an error', () => {
    const place = folderOf(articles(60))
    expect(bash('set -o pipefail; unecho in | head -1', place)).toMatchObject({ code: 0, stderr: '' })
    for (const [where, why] of [
      ['>&-', 'closed'],
      ['> /dev/full', 'no space left on the device'],
    ] as const)
      for (const command of ['unecho in', 'unecho --version'])
        expect(bash(`${command} ${where}`, place)).toEqual({
          code: 3,
          stdout: '',
          stderr: `unecho: standard output: ${why}\n`,
        })
  })

  test('a slow reader gets all of it', () => {
    const place = folderOf(articles(300))
    const quick = bash('unecho in | sha256sum', place)
    expect(bash('unecho in | (sleep 1; sha256sum)', place)).toEqual(quick)
  })
})

describe('disk full in the middle of a batch (a small tmpfs)', () => {
  const place = folderOf(articles(200))
  mkdirSync(`${place}/disk`)
  const mounted =
    LINUX && isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', `${place}/disk`]).status === 0

  test.runIf(mounted)(
    'old outputs whole, no partial file, the failed named, exit 3; run again with room: complete',
    () => {
      try {
        const { code, stderr } = unecho(['in', '--out', 'disk/out'], '', place)
        expect(code).toBe(3)
        expect(stderr).toMatch(/^unecho: in\/\d\/\d+\.txt: the result cannot be written: no space left on the device\n/)
        const whole = unecho(['-q', 'in', '--out', 'whole'], '', place)
        expect(whole.code).toBe(0)
        const wanted = treeOf(`${place}/whole`)
        const written = treeOf(`${place}/disk/out`)
        expect(Object.keys(written).length).toBeGreaterThan(10)
        for (const [name, content] of Object.entries(written)) expect(content).toBe(wanted[name])
        expect(spawnSync('mount', ['-o', 'remount,size=20m', `${place}/disk`]).status).toBe(0)
        expect(unecho(['-q', 'in', '--out', 'disk/out'], '', place)).toEqual({ code: 0, stdout: '', stderr: '' })
        expect(treeOf(`${place}/disk/out`)).toEqual(wanted)
      } finally {
        spawnSync('umount', [`${place}/disk`])
      }
    },
  )
})

describe('SIGINT, SIGTERM, SIGKILL at 50 random moments of a batch', () => {
  const place = folderOf(articles(150))
  const random = randomFrom('moments')
  /** Shares of the time that an undisturbed batch takes. */
  const moments = Array.from(
    { length: 50 },
    () => [random.pick(['SIGINT', 'SIGTERM', 'SIGKILL'] as const), random.int(150, 950) / 1000] as const,
  )

  test('never half a file; 130 and 143; a second run ends in the same tree as an undisturbed one', async () => {
    const start = performance.now()
    expect(unecho(['-q', 'in', '--out', 'whole'], '', place).code).toBe(0)
    const duration = performance.now() - start
    const wanted = treeOf(`${place}/whole`)
    let interrupted = 0
    for (const [n, [signal, moment]] of moments.entries()) {
      const out = `${place}/out-${n % 4}`
      const child = spawn(process.execPath, [PROGRAM, '-q', 'in', '--out', out, '--force'], {
        cwd: place,
        stdio: 'ignore',
      })
      const ended = new Promise(resolve => child.on('exit', (code, by) => resolve(by ?? code)))
      setTimeout(() => child.kill(signal), moment * duration)
      const how = await ended
      // Before the program has loaded a signal ends it as it ends any.
      expect([{ SIGINT: 130, SIGTERM: 143, SIGKILL: 'SIGKILL' }[signal], signal, 0]).toContain(how)
      if (how !== 0) interrupted++
      if (!existsSync(out)) continue
      for (const [name, content] of Object.entries(treeOf(out))) expect(content).toBe(wanted[name])
      if (n % 7 === 0) {
        expect(unecho(['-q', 'in', '--out', out], '', place).code).toBe(0)
        expect(treeOf(out)).toEqual(wanted)
        expect(readdirSync(out).filter(name => name.endsWith('.tmp'))).toEqual([])
      }
    }
    expect(interrupted).toBeGreaterThan(20)
  })
})

describe('EMFILE, EACCES, ENOENT, EIO on reading (injected), an input that shrinks or grows while read', () => {
  test('few descriptors are enough', () => {
    const place = folderOf(articles(40))
    expect(bash('ulimit -n 24; unecho -q in --out out', place)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test.skipIf(isRoot)('a file that may not be read fails alone', () => {
    const place = folderOf({ 'in/a.txt': plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })
    expect(bash('chmod 0 in/a.txt; unecho in', place)).toEqual({
      code: 3,
      stdout: plainMarkdown('Brek'),
      stderr: 'unecho: in/a.txt: permission denied\n',
    })
  })

  test('a file that is gone when its turn comes fails alone', () => {
    const place = folderOf({ 'a.txt': plainArticle('Arl'), list: 'a.txt\ngone.txt\na.txt\n' })
    const { code, stdout, stderr } = unecho(['--files-from', 'list'], '', place)
    expect([code, stderr]).toEqual([3, 'unecho: gone.txt: no such file or folder\n'])
    expect(stdout).toBe(`${plainMarkdown('Arl')}\n${plainMarkdown('Arl')}`)
  })

  test.runIf(LINUX)('a file that cannot be read through fails alone', () => {
    const place = folderOf({ 'a.txt': plainArticle('Arl') })
    const { code, stdout, stderr } = unecho(['/proc/self/mem', 'a.txt'], '', place)
    expect([code, stdout, stderr]).toEqual([3, plainMarkdown('Arl'), 'unecho: /proc/self/mem: i/o error\n'])
  })

  test.runIf(LINUX)('a file that is longer than it says is read whole, and heeds --max-size', () => {
    expect(statSync('/proc/self/status').size).toBe(0)
    expect(unecho(['-f', 'text', '/proc/self/status']).stdout).toContain('Pid')
    const { code, stderr } = unecho(['--max-size', '100', '/proc/self/status'])
    expect([code, stderr]).toEqual([
      3,
      'unecho: /proc/self/status: is larger than 100 bytes: split it, or raise --max-size\n',
    ])
  })
})

describe('clock set back, time stamps in the future, output folder on another file system', () => {
  const place = folderOf({ 'in/a.txt': plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })
  const upToDate = (out: string, ...args: string[]): number =>
    Number(/(\d+) up to date/.exec(unecho(['in', '--out', out, ...args], '', place).stderr)?.[1] ?? 0)

  test('an older file in the place of an input, or one from the future, is cleaned', () => {
    expect([upToDate('out'), upToDate('out')]).toEqual([0, 2])
    for (const year of ['1999', '2049']) {
      writeFileSync(`${place}/in/a.txt`, plainArticle(year))
      utimesSync(`${place}/in/a.txt`, new Date(year), new Date(year))
      expect([upToDate('out'), upToDate('out')]).toEqual([1, 2])
      expect(readFileSync(`${place}/out/a.md`, 'utf8')).toBe(plainMarkdown(year))
    }
  })

  test('results of other options that were written in the future are done again', () => {
    const state = `${place}/out/.unecho.json`
    const known = JSON.parse(readFileSync(state, 'utf8'))
    writeFileSync(state, JSON.stringify({ ...known, options: {}, since: '2049-01-01T00:00:00.000Z' }))
    expect([upToDate('out'), upToDate('out')]).toEqual([0, 2])
  })

  test.runIf(existsSync('/dev/shm'))('another file system', () => {
    const out = `/dev/shm/unecho-${process.pid}`
    try {
      expect([upToDate(out), upToDate(out), upToDate(out, '--thorough')]).toEqual([0, 2, 0])
    } finally {
      spawnSync('rm', ['-r', out])
    }
  })
})

describe('wrong options, unknown encodings, `--shard 5/4`, `--jobs 0`, `--out` that is a file', () => {
  test.each([
    [['--shard', '5/4'], '"5/4" is no shard: use K/N with K from 1 to N, such as 1/4'],
    [['--jobs', '0'], '"0" is no number of jobs: use 1 to 1024'],
    [['--encoding', 'utf9'], 'unknown encoding "utf9": did you mean utf-8?'],
    [['--encoding', 'klingon'], 'unknown encoding "klingon": use a name such as windows-1251, gbk or shift_jis'],
    [['--max-size', '10X'], '"10X" is no size: use a number of bytes, or one such as 64K, 10M, 1G'],
    [['--timeout', '-1'], '"-1" is no time: use a number of seconds, such as 30'],
    [['--tumeout', '1'], 'unknown option "--tumeout": did you mean --timeout?'],
    [['fixtures', '--out', 'README.md'], 'README.md is no folder: name one for --out'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = unecho(args)
    expect([code, stdout, stderr]).toEqual([2, '', `unecho: ${message}\n`])
  })
})
