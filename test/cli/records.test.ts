import { spawn, spawnSync } from 'node:child_process'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bash, folderOf, PROGRAM, plainArticle, unecho } from './program.ts'

/** The article, with its lines after the title once more. */
const twice = (place: string): string => `${plainArticle(place)}\n${bodyOf(place)}\n`
const bodyOf = (place: string): string => plainArticle(place).split('\n').slice(2).join('\n').trim()
const titleOf = (place: string): string => plainArticle(place).split('\n')[0] as string

const records = (args: string[], input: string) => unecho(['--jsonl', ...args], input)
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

/** Records of many kinds, some with errors. */
const dataset = (count: number): string =>
  Array.from({ length: count }, (_, n) =>
    n % 50 === 17
      ? `{"id": ${n}, "text": 5}`
      : JSON.stringify({ id: n, [n % 2 ? 'text' : 'content']: twice(`town ${n}`), filler: 'x'.repeat((n * 37) % 900) }),
  ).join('\n')

describe('a record', () => {
  test('has its text cleaned, a title added, and its other fields as they were written', () => {
    const head = '{"id": 12345678901234567890, "10": 1e5, "2": 2.50, "__proto__": {"a": "}\\""}, "text": '
    const { code, stdout, stderr } = records([], `${head}${JSON.stringify(twice('Arl'))}, "z": [1, 2]}\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [start, rest] = stdout.split(',"title":') as [string, string]
    expect(start).toBe(`${head}${JSON.stringify(bodyOf('Arl'))}, "z": [1, 2]`)
    const { unecho: account, ...added } = JSON.parse(`{"title":${rest}`)
    expect(added).toEqual({ title: titleOf('Arl') })
    expect(Object.keys(account)).toEqual(['lead', 'related', 'removed', 'words', 'warnings'])
    const removed = account.removed[0]
    expect(Array.from(twice('Arl')).slice(removed.start, removed.end).join('')).toBe(bodyOf('Arl'))
  })

  test('with a title of its own keeps it, and its copies go from the text', () => {
    const input = JSON.stringify({ title: titleOf('Arl'), text: plainArticle('Arl') })
    const [record] = parsed(records([], input).stdout)
    expect([record.title, record.text]).toEqual([titleOf('Arl'), bodyOf('Arl')])
    expect(record.unecho.removed).toMatchObject([{ kind: 'repeat', start: 0, of: [] }])
    const other = { title: 'Of ferries', text: plainArticle('Arl') }
    const [kept] = parsed(records([], JSON.stringify(other)).stdout)
    expect([kept.title, kept.text]).toEqual(['Of ferries', plainArticle('Arl').trim()])
  })

  test('with a title that the site bears or the body begins with loses no part of it, and counts nothing before the text', () => {
    const [title, body] = [titleOf('Arl'), bodyOf('Arl')]
    const inputs = [
      { title: `${title} | The Daily Beacon`, text: plainArticle('Arl') },
      { title: body.slice(0, 30), text: `${body}\n\n${body}` },
      { title: 'Share', text: body },
    ]
    for (const record of inputs) {
      const [out] = parsed(records([], JSON.stringify(record)).stdout)
      expect([out.title, out.text]).toEqual([record.title, body])
      for (const { start } of out.unecho.removed) expect(start).toBeGreaterThanOrEqual(0)
    }
  })

  test('whose title is null or empty gets the one that is found, in its place', () => {
    for (const title of [null, '']) {
      const [record] = parsed(records([], JSON.stringify({ title, text: plainArticle('Arl') })).stdout)
      expect(Object.keys(record)).toEqual(['title', 'text', 'unecho'])
      expect(record.title).toBe(titleOf('Arl'))
    }
  })

  test('of a single line keeps it as its text', () => {
    const [record] = parsed(records([], JSON.stringify({ text: titleOf('Arl') })).stdout)
    expect(record).toMatchObject({ text: titleOf('Arl') })
    expect(record).not.toHaveProperty('title')
  })

  test('has its text under the name that is asked for, or the first known one that holds a string', () => {
    const both = { story: plainArticle('Arl'), body: plainArticle('Brek'), text: 7, content: null }
    const [asked] = parsed(records(['--field', 'story'], JSON.stringify(both)).stdout)
    expect([asked.story, asked.body]).toEqual([bodyOf('Arl'), both.body])
    const [first] = parsed(records([], JSON.stringify(both)).stdout)
    expect([first.story, first.body, first.text]).toEqual([both.story, bodyOf('Brek'), 7])
  })

  test('is written as Markdown where that is asked for, a second time without a change', () => {
    const input = JSON.stringify({ text: `${twice('Arl')}\n1986. A year *of* ferries.\n` })
    const [record] = parsed(records(['-f', 'md'], input).stdout)
    expect(record.text).toContain('1986\\. A year \\*of\\* ferries.')
    const again = parsed(records([], records([], input).stdout).stdout)[0]
    expect(again.text).toBe(parsed(records([], input).stdout)[0].text)
    expect(again.unecho.removed).toEqual([])
  })

  test('that is none becomes a record of the error in its place, exit 3', () => {
    const lines = ['{"text": "Fine."}', 'not json', '', '[1]', '{"a": 1}', '{"text": 5}', '{"text": "Fine, too."}']
    const { code, stdout, stderr } = records([], `${lines.join('\n')}\n`)
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    const out = parsed(stdout)
    expect(out.map(record => record.error?.code)).toEqual(
      [undefined, 'invalid-json', 'invalid-json', 'no-object', 'no-text', 'no-text', undefined], //
    )
    expect(out.map(record => record.error?.line)).toEqual([undefined, 2, 3, 4, 5, 6, undefined])
    expect(out.map(record => record.input)).toEqual([undefined, 'not json', '', [1], { a: 1 }, { text: 5 }, undefined])
    const skipped = records(['--on-error', 'skip'], lines.join('\n'))
    expect(parsed(skipped.stdout).map(record => record.text)).toEqual(['Fine.', 'Fine, too.'])
    expect([skipped.code, skipped.stderr.split('\n')[0]]).toEqual([3, 'unecho: -: line 2: the line is no valid JSON'])
    const stopped = records(['--on-error', 'stop'], lines.join('\n'))
    expect([stopped.code, parsed(stopped.stdout).length]).toEqual([3, 1])
  })
})

describe('hostile JSON records', { timeout: 60_000 }, () => {
  const deep = 100_000
  test.each([
    ['names that objects are born with', '"__proto__": {"polluted": 1}, "constructor": {"prototype": 2}'],
    ['a name twice', '"a": 1, "a": 2'],
    ['numbers beyond 2^53, and beyond all', '"n": 9007199254740993, "m": 1e400, "o": -0.10'],
    ['depth 10^5', `"deep": ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['10^6 keys', Array.from({ length: 1_000_000 }, (_, n) => `"k${n}": 0`).join(', ')],
    ['half of a pair, spelled', '"half": "\\ud83d"'],
  ])('%s: pass as they were written', (_, fields) => {
    const { code, stdout } = records([], `{${fields}, "text": "It left.\\nIt came back."}\n`)
    expect(code).toBe(0)
    expect(stdout.startsWith(`{${fields}, "text": "`)).toBe(true)
    expect(stdout.split('\n').length).toBe(2)
  })

  test.each([
    ['an escape that is none', '{"text": "a\\x41"}'],
    ['half a record', '{"text": "a'],
    ['depth 10^5 that is never closed', `{"text": "a", "deep": ${'['.repeat(deep)}`],
  ])('%s: refused in its place', (_, line) => {
    const { code, stdout } = records([], `${line}\n{"text": "It left."}\n`)
    const [refused, next] = parsed(stdout)
    expect(code).toBe(3)
    expect(refused.error.line).toBe(1)
    expect(refused.input).toBe(line)
    expect(next.text).toBe('It left.')
  })
})

describe('a stream of records', { timeout: 60_000 }, () => {
  test('ends its lines by line feeds alone', () => {
    const { stdout } = records([], `{"text": "One\u2028line\u0085."}\r\n{"text": "Two."}`)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stdout).not.toMatch(/[\r\u2028\u0085]/)
    expect(records([], '')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test.each(['1', '3'])('gives a line for each line while more are to come, on %s threads', async jobs => {
    const child = spawn(process.execPath, [PROGRAM, '--jsonl', '-j', jobs])
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    const lines = (): string[] => output.split('\n').slice(0, -1)
    // So much that workers have started before the last one.
    const text = Array.from({ length: 900 }, (_, n) => twice(`town ${n}`)).join('\n')
    const ids = Array.from({ length: 16 }, (_, n) => n)
    for (const id of ids) {
      child.stdin.write(`${JSON.stringify({ id, text })}\n`)
      while (lines().length <= id) await new Promise(resolve => setTimeout(resolve, 5))
    }
    expect(lines().map(line => JSON.parse(line).id)).toEqual(ids)
    expect(ids.length * text.length).toBeGreaterThan(1 << 21)
    const ended = new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code)))
    child.kill('SIGTERM')
    expect(['SIGTERM', 143]).toContain(await ended)
  })

  test('is the same on any number of workers, from files and from pipes, packed and plain', () => {
    const input = dataset(6000)
    const folder = folderOf({ 'a.jsonl': input, 'a.jsonl.gz': gzipSync(input) })
    const [one, ...others] = [
      ['a.jsonl', '-j', '1'],
      ['a.jsonl', '-j', '2'],
      ['a.jsonl', '-j', '7'],
      ['a.jsonl.gz', '-j', '3'],
    ].map(args => unecho(['--jsonl', ...args], '', folder))
    expect(parsed(one?.stdout ?? '').map((record, n) => record.id ?? record.input.id === n)).toHaveLength(6000)
    for (const other of others) expect(other).toEqual(one)
    expect(records([], input)).toEqual(one)
    const packed = spawnSync(process.execPath, [PROGRAM, '--jsonl', '-z', 'a.jsonl'], {
      cwd: folder,
      maxBuffer: 1 << 28,
    })
    expect(gunzipSync(packed.stdout).toString()).toBe(one?.stdout)
  })

  test('may hold a record of a byte and one of many megabytes', () => {
    const long = Array.from({ length: 120_000 }, (_, n) => `Sentence ${n} is about ferry ${(n * 7919) % 10_007}.`).join(
      ' ',
    )
    const { code, stdout } = records([], `7\n{"text": ${JSON.stringify(long)}}\n{"text": "x"}\n`)
    expect(code).toBe(3)
    expect(parsed(stdout).map(record => record.text)).toEqual([undefined, long, 'x'])
  })

  test('is read line by line: a mark before any of them is none of its text, and U+FFFD is no wrong byte', () => {
    const line = (n: number, text: string): Buffer =>
      Buffer.from(`${n % 2 ? '\ufeff' : ''}{"id":${n},"text":"${text}"}\n`)
    const input = Buffer.concat([line(1, 'one'), line(2, 'tw\ufffd'), line(3, 'three'), Buffer.from([0xff, 0x0a])])
    const { code, stdout } = unecho(['--jsonl'], input)
    expect(code).toBe(3)
    expect(parsed(stdout).map(({ text, unecho, error }) => [text, unecho?.warnings, error?.code])).toEqual([
      ['one', [], undefined],
      ['tw\ufffd', [], undefined],
      ['three', [], undefined],
      [undefined, undefined, 'invalid-json'],
    ])
  })

  test('with bytes that are no UTF-8 says so in the record that has them', () => {
    const input = Buffer.concat([
      Buffer.from('{"text": "Ar'),
      Buffer.from([0xe9]),
      Buffer.from(' is"}\n{"text": "Fine."}\n'),
    ])
    const [bad, good] = parsed(unecho(['--jsonl'], input).stdout)
    expect(bad.text).toBe('Ar\ufffd is')
    expect([bad.unecho.warnings.length, good.unecho.warnings.length]).toEqual([1, 0])
  })
})

describe.skipIf(spawnSync('parallel', ['--version']).status !== 0)('under GNU parallel', { timeout: 60_000 }, () => {
  const folder = folderOf({ 'a.jsonl': `${dataset(2000).replace(/\n$/, '')}\n` })
  // Error records name their line, which counts from the start of each job's own input: those are left out.
  const ask = 'unecho --jsonl --on-error skip -j 1 2>/dev/null'

  test.each([
    [
      '--pipe',
      `parallel --will-cite --pipe -k --block 200k -j2 '${PROGRAM} --jsonl --on-error skip -j 1 2>/dev/null' < a.jsonl`,
    ],
    [
      '--pipepart',
      `parallel --will-cite --pipepart -a a.jsonl -k --block 200k -j2 '${PROGRAM} --jsonl --on-error skip -j 1 2>/dev/null'`,
    ],
  ])('%s gives the bytes of one process', (_name, line) => {
    const one = bash(`${ask} < a.jsonl`, folder).stdout
    expect(one.split('\n').length).toBeGreaterThan(1900)
    expect(bash(line, folder).stdout).toBe(one)
  })
})
