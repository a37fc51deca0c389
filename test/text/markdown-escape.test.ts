import { describe, expect, it } from 'vitest'
import { escapeHeading, escapeMarkdown } from '../../src/text/markdown.ts'
import { showCommonMark, showGfm, shownAs } from './markdown-parsers.ts'

/** Writes a paragraph, and has both judges show it: nothing but its text may be seen. */
function written(text: string): string {
  const markdown = escapeMarkdown(text)
  expect(showCommonMark(markdown)).toEqual(shownAs(null, [text]))
  expect(showGfm(markdown)).toEqual(shownAs(null, [text]))
  return markdown
}

describe('at the start of a line', () => {
  it.each([
    ['# a', '\\# a'],
    ['###### a', '\\###### a'],
    ['#', '\\#'],
    ['#\ta', '\\#\ta'],
    ['####### a', '####### a'],
    ['#a', '#a'],
    ['>a', '\\>a'],
    ['- a', '\\- a'],
    ['-a', '-a'],
    ['-', '\\-'],
    ['*', '\\*'],
    ['+', '\\+'],
    ['a\n-', 'a\\\n\\-'],
    ['a\n+', 'a\\\n+'],
    ['1.', '1\\.'],
    ['1) a', '1\\) a'],
    ['123456789. a', '123456789\\. a'],
    ['1234567890. a', '1234567890. a'],
    ['1.a', '1.a'],
    ['a\n1. b', 'a\\\n1\\. b'],
    ['a\n001) b', 'a\\\n001\\) b'],
    ['a\n2. b', 'a\\\n2. b'],
    ['a\n1.b', 'a\\\n1.b'],
    ['***', '\\*\\*\\*'],
    ['* * *', '\\* * *'],
    ['_ _ _', '\\_ _ _'],
    ['___', '\\_\\_\\_'],
    ['- - -', '\\- - -'],
    ['--', '--'],
    ['-- -', '\\-- -'],
    ['- - a', '\\- - a'],
    ['a\n===', 'a\\\n\\==='],
    ['a\n= b', 'a\\\n= b'],
    ['===', '==='],
    ['a\n---', 'a\\\n\\---'],
    ['a\n--', 'a\\\n\\--'],
    ['a\n---\nb', 'a\\\n---\\\nb'],
    ['```', '\\`\\`\\`'],
    ['```js', '\\`\\`\\`js'],
    ['``` a `', '``` a `'],
    ['~~~', '\\~\\~\\~'],
    ['~~~~ a', '\\~\\~\\~\\~ a'],
    ['<div>', '\\<div>'],
    ['<div', '\\<div'],
    ['</table> a', '\\</table> a'],
    ['<divide', '<divide'],
    ['<pre', '\\<pre'],
    ['<!-- a', '\\<!-- a'],
    ['<!A', '\\<!A'],
    ['<?a', '\\<?a'],
    ['<1', '<1'],
    ['[^1]: a', '[^1]\\: a'],
    ['[^1] a', '[^1] a'],
    ['a | b\n--- | ---', 'a | b\\\n\\--- | ---'],
    ['a | b\n|:-:|-|', 'a | b\\\n\\|:-:|-|'],
    ['a | b\n:-', 'a | b\\\n:-'],
    ['a\n:-', 'a\\\n\\:-'],
    ['|a|\n|-|', '|a|\\\n|-|'],
    ['a | b\n--- | x', 'a | b\\\n--- | x'],
  ])('%j is written %j', (text, markdown) => {
    expect(written(text)).toBe(markdown)
  })
})

describe('inside a line', () => {
  it.each([
    ['a\\*b', 'a\\\\*b'],
    ['a\\b', 'a\\b'],
    ['a\\', 'a\\'],
    ['a &amp; b', 'a \\&amp; b'],
    ['a &AMP b &#38; &#x26; c', 'a &AMP b \\&#38; \\&#x26; c'],
    ['a &nothing; b &#; c', 'a &nothing; b &#; c'],
    ['a <b> c', 'a \\<b> c'],
    ['a </b> c', 'a \\</b> c'],
    ['a </b c', 'a </b c'],
    ['a <b c', 'a <b c'],
    ['a <b c="d" e> f', 'a \\<b c="d" e> f'],
    ["a <b c='d' e=f/> g", "a \\<b c='d' e=f/> g"],
    ['a <b c="d> e', 'a <b c="d> e'],
    ['a <2> b', 'a <2> b'],
    ['a <!-- b --> c', 'a \\<!-- b --> c'],
    ['a <!-- b <!-- c --> d', 'a \\<!-- b \\<!-- c --> d'],
    ['a <!--> c', 'a \\<!--> c'],
    ['a <!---> c', 'a \\<!---> c'],
    ['a <!-- b c', 'a <!-- b c'],
    ['a <? b ?> c', 'a \\<? b ?> c'],
    ['a <? b c', 'a <? b c'],
    ['a <![CDATA[ b ]]> c', 'a \\<![CDATA[ b ]]> c'],
    ['a <![CDATA[ b c', 'a <![CDATA[ b c'],
    ['a <!X b> c', 'a \\<!X b> c'],
    ['a <!X b c', 'a <!X b c'],
    ['a <!1 b> c', 'a <!1 b> c'],
    ['<? b c ?> <? d', '\\<? b c ?> <? d'],
    ['a <mailto:b@example.org> c', 'a \\<mailto:b@example.org> c'],
    ['a <x:y> b', 'a <x:y> b'],
    ['a <b@example.org> c', 'a \\<b@example.org> c'],
    ['a <b@-example.org> c', 'a <b@-example.org> c'],
    ['a <b@> c', 'a <b@> c'],
    ['[a](b)', '[a\\](b)'],
    ['![a](b)', '![a\\](b)'],
    ['[a](b c)', '[a](b c)'],
    ['[a](b "c")', '[a\\](b "c")'],
    ["[a](b 'c')", "[a\\](b 'c')"],
    ['[a](b (c))', '[a\\](b (c))'],
    ['[a](b "c)', '[a](b "c)'],
    ['[a](b "c" d)', '[a](b "c" d)'],
    ['[a](b"c")', '[a\\](b"c")'],
    ['[a]( b )', '[a\\]( b )'],
    ['[a]()', '[a\\]()'],
    ['[a](<b c>)', '[a\\](\\<b c>)'],
    ['[a](<b c> d)', '[a](\\<b c> d)'],
    ['[a](<2>c)', '[a\\](<2>c)'],
    ['[a](<2 >c)', '[a](<2 >c)'],
    ['[a](b(c)d)', '[a\\](b(c)d)'],
    ['[a](b(c)', '[a](b(c)'],
    ['[a [b](c)](d)', '[a [b\\](c)\\](d)'],
    ['a](b)', 'a](b)'],
    ['[a] (b)', '[a] (b)'],
    ['a `b` c', 'a \\`b\\` c'],
    ['a `b c', 'a `b c'],
    ['a ``b` c', 'a ``b` c'],
    ['a ``b`` c ` d', 'a \\`\\`b\\`\\` c ` d'],
    ['` a \\`\\` b', '\\` a \\\\\\`\\\\\\` b'],
    ['` a ``b``', '\\` a \\`\\`b\\`\\`'],
    ['``a`` ` b', '\\`\\`a\\`\\` ` b'],
    ['a *b* c', 'a \\*b\\* c'],
    ['a * b * c', 'a * b * c'],
    ['a *b c', 'a *b c'],
    ['a* b *c', 'a* b *c'],
    ['a*b*c', 'a\\*b\\*c'],
    ['*a* *b', '\\*a\\* *b'],
    ['a _b_ c', 'a \\_b\\_ c'],
    ['a_b_c', 'a_b_c'],
    ['(_a_)', '(\\_a\\_)'],
    ['a ~b~ c', 'a \\~b\\~ c'],
    ['a ~~b~~ c', 'a \\~\\~b\\~\\~ c'],
    ['~a~ ~~b~~ ~c ~~d~~', '\\~a\\~ \\~\\~b\\~\\~ ~c \\~\\~d\\~\\~'],
    ['a ~b~~ c', 'a ~b~~ c'],
    ['a ~~~b~~~ c', 'a ~~~b~~~ c'],
    ['🚧*a*🚧', '🚧\\*a\\*🚧'],
    ['€_a_€', '€\\_a\\_€'],
    ['«*a*»', '«\\*a\\*»'],
    ['[a]: b', '[a]\\: b'],
    ['[a]: b "c"', '[a]\\: b "c"'],
    ['[a]: b c', '[a]: b c'],
    ['[a]: <b c>', '[a]\\: \\<b c>'],
    ['[a]: <2 c>', '[a]\\: <2 c>'],
    ['[a](<2 c>)', '[a\\](<2 c>)'],
    ['[a]: b(c', '[a]: b(c'],
    ['[a]: b)c', '[a]: b)c'],
    ['[ ]: b', '[ ]: b'],
    ['[a] b', '[a] b'],
    ['see http://a.org/_b_c_ d', 'see http\\://a.org/\\_b_c\\_ d'],
    ['see http://a.org/b d', 'see http://a.org/b d'],
    ['see http://a.org/b\nc', 'see http\\://a.org/b\\\nc'],
    ['see http://a.org/http://b.org/_c_ d', 'see http\\://a.org/http\\://b.org/\\_c\\_ d'],
    ['_a_ http://a.org http://b.org/_c_', '\\_a\\_ http://a.org http\\://b.org/\\_c\\_'],
    ['*a* http://a.org b', '\\*a\\* http://a.org b'],
    ['www.a.org/*b*', 'www\\.a.org/\\*b\\*'],
  ])('%j is written %j', (text, markdown) => {
    expect(written(text)).toBe(markdown)
  })
})

describe('white space at an edge', () => {
  it.each([
    [' a', '&#x20;a'],
    ['a ', 'a&#x20;'],
    ['\ta', '&#x9;a'],
    ['a\n b', 'a\\\n&#x20;b'],
    ['[a]: ', '[a]\\:&#x20;'],
    ['a \nb', 'a \\\nb'],
    [' *a* b', '&#x20;\\*a\\* b'],
    [' *a *', '&#x20;*a *'],
    ['a\v*b*', 'a\v\\*b\\*'],
    ['*a*\v', '\\*a\\*&#xB;'],
    ['\\ ', '\\\\&#x20;'],
  ])('of %j is written as a reference: %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })
})

describe('a title', () => {
  it.each([
    ['Learn C #', 'Learn C \\#'],
    ['Learn C ##', 'Learn C \\##'],
    ['Learn C#', 'Learn C#'],
    ['#', '\\#'],
    ['a # b', 'a # b'],
    ['1986. A year', '1986. A year'],
    ['- a', '- a'],
    ['a *b* c', 'a \\*b\\* c'],
    ['a\nb', 'a b'],
    [' a', '&#x20;a'],
    ['a ', 'a&#x20;'],
    ['Ferry', 'Ferry'],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeHeading(text)).toBe(markdown)
  })
})

it('a text that is escapes all over is written like any other', () => {
  for (const count of [1, 100, 2047, 2048, 2049, 5000])
    expect(escapeMarkdown('<b>'.repeat(count))).toBe('\\<b>'.repeat(count))
})

it('a long text with few escapes too', () => {
  const prose = 'The ferry left. '.repeat(500)
  expect(escapeMarkdown(`${prose}<b> ${prose}&amp; end`)).toBe(`${prose}\\<b> ${prose}\\&amp; end`)
})
