// No pattern on a user's text can backtrack without bound: a tool looks at each; what it cannot clear is listed here,
// with why it is linear. A pattern that is new and not cleared fails, and so does a reason that is no longer needed.
import { readdirSync, readFileSync } from 'node:fs'
import { isSafePattern } from 'redos-detector'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Steps back that a pattern may need beyond the letters of a text. */
const MOST_STEPS = 50

const PASSAGE = 'asked of a deck or a line, of at most 600 letters'
const RUNS = 'each run of the class is entered from one sign before it, and excludes that sign'
const ONE_WAY = 'each part ends at a sign that it excludes, so that it can match in one way'

/** Patterns that the tool does not clear, or cannot read, by how they begin. */
const LINEAR: Record<string, string> = {
  '\\d[:h]\\d{2}': 'asked of a line of at most fifty units',
  '\\b(?:\\d{1,2}([./-])': 'asked of a line of at most fifty units',
  '(?:\\bt|\\b)\\d{1,2}(?:[:h]': 'asked of a line of at most fifty units',
  '(\\d[:h]\\d{2})\\s\\d[': 'asked of a line of at most 120 units',
  '\\s\\d[\\d,.]*\\s(\\p{L}+)': 'asked of a line of at most 120 units',
  '^\\d*\\.?\\d+$': 'asked of a word of the command line',
  '^\\.unecho-(.+)-(\\d+)-\\d+\\.tmp$': 'asked of names of files, of at most 255 bytes',
  '[^\\n]*\\n|[^\\n]+$': 'a line without an end is the last one: it is read twice',
  '^\\p{Lu}[^,!?…\\d]+,': PASSAGE,
  '^(?:[§№#]|': 'asked of at most forty units',
  '^[.!?…]?\\s?\\p{Lu}[': 'asked of at most sixty units, anchored',
  '^[^\\p{L}\\p{N}]*([\\p{L}\\p{M}]+\\s?)[:：]': 'asked of at most twenty units',
  '^([^,،、]+)[,،、]\\s?[^.!?…]+$': 'a line of eighty units at most, anchored',
  '^[([]?(?:photos?|': 'a line of at most sixty units, anchored',
  '(?:©|photos?|': 'a word out of a list, one space at most, a colon',
  '[.!?…।"”»’]\\s*[—–―-]+': PASSAGE,
  '[.!?…।؟۔]["”»’)]*\\s+\\S': RUNS,
  '(?:…|\\.\\.)[)\\]*_]*$': RUNS,
  '[.!?。！？।॥۔؟]["\'”’)\\]*_]*$': RUNS,
  '[.。।॥۔:：;；,،、]["\'”’)\\]*_]*$': RUNS,
  '[,，،、"”»“]\\s*([^,': PASSAGE,
  '["”»“][,.،]?': PASSAGE,
  '§|;|\\bv\\. |[([]': 'its one repeat is anchored at the start',
  '\\]\\([^()\\s]*\\)': ONE_WAY,
  '!?\\[([^[\\]]*)\\]': `asked of a line of at most 400 units; ${ONE_WAY}`,
  '^["“«„「『][^"“”„«»]+(?:[.!?': `anchored; what ends its first repeat is a mark that it cannot hold; ${ONE_WAY}`,
  '^["“”„«»『「][^"“”„«»『』「」]+["”“«»』」][.,]?': 'a line of four hundred units at most, anchored',
  '(?:^|[ \\t])#+$': RUNS,
  '<[\\w.!#$%': 'asked at one place; the parts on both sides of @ cannot hold it',
  '<\\/[a-z]': 'asked at one place; name and space have no sign in common',
  '\\s*\\/?>': 'asked at one place',
  '<[^<>\\n]*>': `asked at one place; ${ONE_WAY}`,
  '\\([^()]*\\)': `asked at one place; ${ONE_WAY}`,
  '^\\[(?=[^[\\]]*': `asked at the start of a line, of a label of at most 1000 signs; ${ONE_WAY}`,
  '^\\uFEFF?(?:\\s*\\n)?# ': 'anchored; the space before is gone through once forwards and once backwards',
  '<[a-z][a-z\\d.+-]{1,31}:': `asked at one place; ${ONE_WAY}`,
  '\\s+[a-z_:][\\w.:-]*': `asked at one place; ${ONE_WAY}`,
}

/** Patterns that are put together when the program starts. */
const MADE: Record<string, string> = {
  'new RegExp(`[${HIDDEN}]`': 'one sign',
  'new RegExp(`[\\\\u0000-\\\\u0008\\\\u000b-\\\\u001f${HIDDEN}]`': 'one sign',
  'new RegExp(`[\\\\u0000-\\\\u001f${HIDDEN}]`': 'one sign',
  'new RegExp(\n    `^<(?:': 'asked at the start of a line, of a name out of a list',
  'new RegExp(`[\\\\u00c2-\\\\u00df]${TAIL}': 'at most four signs',
  'new RegExp(SEQUENCE.source': 'at most four signs',
}

interface Pattern {
  file: string
  source: string
  flags: string
  /** Made when the program starts. */
  early: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const literals: Pattern[] = []
const made: string[] = []
for (const file of files) {
  const tree = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    const [, source = '', flags = ''] = ts.isRegularExpressionLiteral(node)
      ? /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
      : []
    if (source !== '') literals.push({ file, source, flags, early: !ts.findAncestor(node, ts.isFunctionLike) })
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') made.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

/** Whether the tool clears a pattern. It does not read some: then it says no. */
function isCleared({ source, flags }: Pattern): boolean {
  try {
    const unicode = flags.includes('u')
    const options = { unicode, caseInsensitive: !unicode && flags.includes('i'), maxScore: MOST_STEPS }
    return isSafePattern(source, options).safe
  } catch {
    return false
  }
}

const notCleared = literals.filter(pattern => !isCleared(pattern))
const reasonOf = (text: string, reasons: Record<string, string>): string | undefined =>
  Object.keys(reasons).find(start => text.startsWith(start))

test('the patterns are found', () => {
  expect(literals.length).toBeGreaterThan(150)
  expect(isCleared({ file: '', source: '(a+)+b', flags: '', early: false })).toBe(false)
})

test('each is cleared by the tool, or listed with why it is linear', () => {
  expect(notCleared.filter(({ source }) => !reasonOf(source, LINEAR))).toEqual([])
  expect(made.filter(text => !reasonOf(text, MADE))).toEqual([])
})

/** Whether a pattern of the program, not of the page that a browser opens, is made with such a set when it starts. */
const isEarlySet = ({ file, source, early }: Pattern): boolean =>
  early && source.includes('\\p{') && !file.startsWith('page')

test('no set of Unicode is prepared when the program starts, which takes longer than to read a short text', () => {
  expect(literals.filter(isEarlySet).map(({ file }) => file)).toEqual([])
  expect(isEarlySet({ file: '', source: '\\p{L}', flags: 'u', early: true })).toBe(true)
})

test('no reason is left over', () => {
  const used = new Set(notCleared.map(({ source }) => reasonOf(source, LINEAR)))
  expect(Object.keys(LINEAR).filter(start => !used.has(start))).toEqual([])
  const usedMade = new Set(made.map(text => reasonOf(text, MADE)))
  expect(Object.keys(MADE).filter(start => !usedMade.has(start))).toEqual([])
})
