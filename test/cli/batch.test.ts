import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bash, folderOf, PROGRAM, plainArticle, plainMarkdown, unecho } from './program.ts'

/** A folder of articles in two levels, enough of them that workers pay. */
function manyArticles(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let n = 0; n < count; n++) {
    const filler = Array.from({ length: 8 }, (_, i) => `On day ${i} of week ${n} the ferry of Osk left at ${n + i}.`)
    files[`in/${n % 7}/${n}.txt`] = `${plainArticle(`town ${n}`)}\n${filler.join(' ')}\n\n${filler.join('\n\n')}\n`
  }
  return files
}

/** Every result below a folder with its content: what the program keeps there for itself has other names. */
function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    if (statSync(path).isFile() && !name.startsWith('.unecho')) tree[name] = readFileSync(path, 'utf8')
  }
  return tree
}

const two = { 'a/one.txt': plainArticle('Arl'), 'b/two.text': plainArticle('Brek') }

describe('a folder of results', () => {
  test('mirrors the tree, a file an input', () => {
    const folder = folderOf({ 'in/a/b.txt': plainArticle('Arl'), 'in/c.text': plainArticle('Brek') })
    const { code, stdout, stderr } = unecho(['in', '--out', 'out'], '', folder)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^unecho: 2 files: \d+ words in, \d+ kept, 0 repeated, 0 related, 0 failed; [\d.]+ s\n$/)
    expect(treeOf(join(folder, 'out'))).toEqual({ 'a/b.md': plainMarkdown('Arl'), 'c.md': plainMarkdown('Brek') })
  })

  test('keeps several roots apart, and mirrors below the deepest folder that holds all that was named', () => {
    const folder = folderOf({ ...two, 'x/a/one.txt': plainArticle('Cor') })
    const names = (...args: string[]) => {
      expect(unecho([...args, '--out', 'out', '--force'], '', folder).code).toBe(0)
      const tree = Object.keys(treeOf(join(folder, 'out')))
      renameSync(join(folder, 'out'), join(folder, `out${args.length}${args.join('').replaceAll('/', '')}`))
      return tree
    }
    expect(names('a', 'b')).toEqual(['a/one.md', 'b/two.md'])
    expect(names('a', 'x/a')).toEqual(['a/one.md', 'x/a/one.md'])
    expect(names('a/one.txt')).toEqual(['one.md'])
    expect(names('a', 'b/two.text', '-f', 'text')).toEqual(['a/one.txt', 'b/two.txt'])
    expect(names('a', '-f', 'json')).toEqual(['one.json'])
  })

  test('two inputs that would write one output are refused before anything is written', () => {
    const folder = folderOf({ 'in/a.txt': plainArticle('Arl'), 'in/a.text': plainArticle('Brek'), 'in/0.txt': 'x' })
    const { code, stderr } = unecho(['in', '--out', 'out'], '', folder)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^unecho: in\/a\.text and in\/a\.txt would both be written to .*out\/a\.md\n$/)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('nothing is overwritten that is no result of the same inputs', () => {
    const folder = folderOf({ ...two, 'out/one.md': 'mine', 'in/t.txt': plainArticle('Arl') })
    const foreign = unecho(['a', '--out', 'out'], '', folder)
    expect(foreign.code).toBe(2)
    expect(foreign.stderr).toMatch(/one\.md is there and no result of unecho: say --force to overwrite it\n$/)
    expect(readFileSync(join(folder, 'out/one.md'), 'utf8')).toBe('mine')
    const itself = unecho(['in', '--out', 'in', '-f', 'text'], '', folder)
    expect(itself).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten by the result of') })
    expect(unecho(['a', '--out', 'new'], '', folder).code).toBe(0)
    const other = unecho(['b', '--out', 'new'], '', folder)
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('name another folder, or say --force') })
    expect(Object.keys(treeOf(join(folder, 'new')))).toEqual(['one.md'])
  })

  test('lies among the inputs without becoming one', () => {
    const folder = folderOf(two)
    for (let run = 0; run < 2; run++) expect(unecho(['.', '-f', 'text', '--out', 'out'], '', folder).code).toBe(0)
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual(['a/one.txt', 'b/two.txt'])
  })

  test('a second run does what is new or changed, or was written by other options', () => {
    const folder = folderOf(two)
    const upToDate = (...args: string[]) => {
      const { code, stderr } = unecho(['.', '--out', 'out', ...args], '', folder)
      expect(code).toBe(0)
      return Number(/(\d+) up to date/.exec(stderr)?.[1] ?? 0)
    }
    expect(upToDate()).toBe(0)
    expect(upToDate()).toBe(2)
    writeFileSync(join(folder, 'a/one.txt'), plainArticle('Dun'))
    writeFileSync(join(folder, 'a/three.txt'), plainArticle('Esk'))
    const later = new Date(Date.now() + 2000)
    utimesSync(join(folder, 'a/one.txt'), later, later)
    expect(upToDate()).toBe(1)
    expect(readFileSync(join(folder, 'out/a/one.md'), 'utf8')).toBe(plainMarkdown('Dun'))
    expect(upToDate('--thorough')).toBe(0)
    expect(upToDate('--front-matter')).toBe(0)
    expect(upToDate('--front-matter')).toBe(3)
    expect(upToDate('--front-matter', '--force')).toBe(0)
  })

  test('a result bears the time at which its input was changed last', () => {
    const folder = folderOf(two)
    const then = new Date('2015-06-07T08:09:10.123Z')
    utimesSync(join(folder, 'a/one.txt'), then, then)
    unecho(['a', '--out', 'out'], '', folder)
    expect(statSync(join(folder, 'out/one.md')).mtime).toEqual(then)
  })

  test('what an earlier run left behind goes, what a living one writes stays', () => {
    const folder = folderOf({ ...two, 'out/.keep': '' })
    const { stdout: host } = bash('hostname')
    const name = (pid: number) => join(folder, `out/.unecho-${host.trim().replace(/[^\w.]/g, '_')}-${pid}-3.tmp`)
    for (const pid of [2 ** 22 - 1, process.pid]) writeFileSync(name(pid), 'half a fi')
    expect(unecho(['a', '--out', 'out'], '', folder).code).toBe(0)
    expect([existsSync(name(2 ** 22 - 1)), existsSync(name(process.pid))]).toEqual([false, true])
  })

  test('no half a file, where the disk takes no more', () => {
    const long = `A tale of many words\n\n${'The ferry left again and came back. '.repeat(200)}\n`
    const folder = folderOf({ 'in/long.txt': long })
    const { code, stderr } = bash('ulimit -f 4; unecho in --out out', folder)
    expect(code).toBe(3)
    expect(stderr).toMatch(/^unecho: in\/long\.txt: the result cannot be written: .*\nunecho: 1 file: .* 1 failed; /)
    expect(readdirSync(join(folder, 'out'))).toEqual(['.unecho.json'])
  })

  test('one that cannot be made is said in one line', () => {
    const folder = folderOf(two)
    const { code, stderr } = unecho(['a', '--out', 'b/two.text'], '', folder)
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'unecho: b/two.text is no folder: name one for --out\n' })
  })
})

describe('a batch', { timeout: 60_000 }, () => {
  const folder = folderOf(manyArticles(600))

  test('gives the same on any number of workers, in the order of the inputs', () => {
    for (const jobs of ['1', '2', '7'])
      expect(unecho(['in', '--out', `out${jobs}`, '-j', jobs], '', folder).code).toBe(0)
    const [one, ...others] = ['1', '2', '7'].map(jobs => treeOf(join(folder, `out${jobs}`)))
    expect(Object.keys(one ?? {})).toHaveLength(600)
    for (const other of others) expect(other).toEqual(one)
    const [first, ...rest] = ['1', '2', '7'].map(jobs => unecho(['-f', 'jsonl', 'in', '-j', jobs], '', folder))
    expect(first?.stdout.split('\n')).toHaveLength(601)
    for (const outcome of rest) expect(outcome).toEqual(first)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'that is ended by %s and run again gives the same tree',
    async signal => {
      const out = join(folder, `out-${signal}`)
      const child = spawn(process.execPath, [PROGRAM, 'in', '--out', out], { cwd: folder, stdio: 'ignore' })
      // As a shell tells it, whether the program heard the signal or, before its work and behind it, did not.
      const ended = new Promise<number | null>(resolve =>
        child.on('exit', (code, by) => resolve(by ? 128 + constants.signals[by] : code)),
      )
      while (!existsSync(join(out, '3'))) await new Promise(resolve => setTimeout(resolve, 2))
      child.kill(signal)
      expect([{ SIGINT: 130, SIGTERM: 143, SIGKILL: 137 }[signal], 0]).toContain(await ended)
      for (const content of Object.values(treeOf(out))) expect(content.endsWith('\n')).toBe(true)
      expect(unecho(['in', '--out', out], '', folder).code).toBe(0)
      expect(unecho(['in', '--out', 'whole'], '', folder).code).toBe(0)
      expect(treeOf(out)).toEqual(treeOf(join(folder, 'whole')))
    },
  )

  test('the shards take each input once', () => {
    const sources = (args: string[]): string[] =>
      unecho(['-f', 'jsonl', 'in', ...args], '', folder)
        .stdout.trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).source)
    const parts = [1, 2, 3].map(part => sources(['--shard', `${part}/3`]))
    expect(parts.map(part => part.length)).toEqual([200, 200, 200])
    expect(parts.flat().sort()).toEqual(sources([]).sort())
  })

  test('a reader that leaves early ends it quietly', () => {
    const { code, stdout, stderr } = bash('set -o pipefail; unecho in | head -1', folder)
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '# Bridge in town 0 closes for repairs\n', stderr: '' })
  })

  test('ten thousand empty files are read', () => {
    const place = folderOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`e/${n}.txt`, ''])))
    expect(unecho(['e', '--out', 'o'], '', place).stderr).toMatch(/^unecho: 10000 files: 0 words in, .* 0 failed; /)
    expect(readdirSync(join(place, 'o'))).toHaveLength(10_001)
  })

  test('a file that is too large for the memory fails alone', () => {
    const line = (n: number) =>
      `Paragraph ${n} says that the council of town ${(n * 7919) % 100_003} has voted ${n % 13} times.`
    const large = Array.from({ length: 300_000 }, (_, n) => line(n)).join('\n\n')
    const place = folderOf({ 'in/1.txt': plainArticle('Arl'), 'in/2.txt': large, 'in/3.txt': plainArticle('Brek') })
    const { code, stdout, stderr } = bash('NODE_OPTIONS=--max-old-space-size=40 unecho --max-size 1G in', place)
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'unecho: in/2.txt: too large for the memory there is: split it\n',
    })
    expect(stdout).toBe(`${plainMarkdown('Arl')}\n${plainMarkdown('Brek')}`)
  })
})

describe('the inputs', () => {
  test('have names of any kind', () => {
    const folder = folderOf({ 'in/two words.txt': plainArticle('Arl'), 'in/a\nb.txt': plainArticle('Brek') })
    bash(`cd in; for name in $'q\\'"$x.txt' '🚧.txt' $'bad\\xff.txt'; do cp 'two words.txt' "$name"; done`, folder)
    expect(unecho(['in', '--out', 'out'], '', folder).code).toBe(0)
    const listed = bash(`cd out; for f in *; do printf '%q\\n' "$f"; done`, folder)
    expect(listed.stdout.split('\n').sort()).toEqual(
      ['', "$'a\\nb.md'", "$'bad\\377.md'", `q\\'\\"\\$x.md`, 'two\\ words.md', '🚧.md'].sort(),
    )
    const { code, stdout } = bash(`find in -type f -print0 | unecho -f text --files-from - -0`, folder)
    expect([code, stdout.match(/closes for repairs/g)?.length]).toEqual([0, 5])
  })

  test('are listed in a file, a line each', () => {
    const folder = folderOf({ ...two, list: 'b/two.text\r\n\na/one.txt\n' })
    expect(unecho(['--files-from', 'list'], '', folder).stdout).toBe(
      `${plainMarkdown('Brek')}\n${plainMarkdown('Arl')}`,
    )
    expect(unecho(['--files-from', 'none'], '', folder)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('no such'),
    })
  })

  test('have the endings that are asked for', () => {
    const folder = folderOf({ 'in/a.md': plainArticle('Arl'), 'in/b.txt': plainArticle('Brek') })
    expect(unecho(['in', '--ext', '.MD'], '', folder).stdout).toBe(plainMarkdown('Arl'))
    expect(unecho(['in', '--ext', 'rst,adoc'], '', folder).stderr).toBe(
      'unecho: in: no .rst or .adoc file in this folder\n',
    )
  })

  test('that are pipes or circles hold nothing up', () => {
    const folder = folderOf(two)
    bash('mkfifo a/pipe.txt', folder)
    mkdirSync(join(folder, 'c'))
    symlinkSync('..', join(folder, 'c/up'))
    const { code, stderr } = unecho(['.', '--out', 'out'], '', folder)
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^unecho: \.\/a\/pipe\.txt: is no file but a device, a pipe or a socket: give it as standard input\nunecho: 3 files: .* 1 failed; /,
    )
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual(['a/one.md', 'b/two.md'])
  })

  test('packed by gzip are unpacked, whatever their name', () => {
    const folder = folderOf(two)
    bash('gzip -k a/one.txt && mv a/one.txt.gz a/packed.txt', folder)
    expect(unecho(['a/packed.txt'], '', folder)).toMatchObject({ code: 0, stdout: plainMarkdown('Arl') })
    expect(bash('unecho -z < a/packed.txt | gunzip', folder)).toMatchObject({ code: 0, stdout: plainMarkdown('Arl') })
    const cut = bash('head -c 40 a/packed.txt > cut.txt; unecho cut.txt a/one.txt', folder)
    expect(cut).toEqual({
      code: 3,
      stdout: plainMarkdown('Arl'),
      stderr: 'unecho: cut.txt: packed, and cut off: fetch it again\n',
    })
  })
})

test('--check prints the inputs that repeat themselves, and exits 1 if any', () => {
  const doubled = (place: string) => `${plainArticle(place)}\n${plainArticle(place).split('\n').slice(2).join('\n')}`
  const folder = folderOf({ 'in/once.txt': plainArticle('Arl'), 'in/twice.txt': doubled('Brek') })
  const { code, stdout, stderr } = unecho(['--check', 'in'], '', folder)
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^ \d\d %\tin\/twice\.txt\n$/) })
  expect(stderr).toMatch(/^unecho: 2 files: /)
  expect(unecho(['--check', '--quiet', 'in/once.txt'], '', folder)).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(unecho(['--check', '-q', 'in', 'none'], '', folder).code).toBe(3)
})
