import { expect, test } from 'vitest'
import { membersOf } from '../../src/text/json-members.ts'

test('a key that stands twice, and one that is spelled by escapes', () => {
  const json = ' { "a" : "\\\\" , "\\u0061":[{"b":"]}"},2] ,"c":-1.5e+10}'
  expect(membersOf(json).map(({ key, start, end }) => [key, json.slice(start, end)])).toEqual([
    ['a', '"\\\\"'],
    ['a', '[{"b":"]}"},2]'],
    ['c', '-1.5e+10'],
  ])
  expect(membersOf('{}')).toEqual([])
})

test.each([
  ['{"a":"b"}', [['a', '"b"']]],
  [
    '\n{\t"a" :\r\n1 , "b" : true }\n',
    [
      ['a', '1'],
      ['b', 'true'],
    ],
  ],
  [
    '{"a":{"b":{"c":[]}},"d":null}',
    [
      ['a', '{"b":{"c":[]}}'],
      ['d', 'null'],
    ],
  ],
  [
    '{"a":["}",{"b":"]"}],"c":0}',
    [
      ['a', '["}",{"b":"]"}]'],
      ['c', '0'],
    ],
  ],
  [
    '{"a":"\\"","b":"\\\\\\""}',
    [
      ['a', '"\\""'],
      ['b', '"\\\\\\""'],
    ],
  ],
  [
    '{"\\"":1,"":2}',
    [
      ['"', '1'],
      ['', '2'],
    ],
  ],
  ['{"a":1}', [['a', '1']]],
  [
    '{"a":[1] ,"b":[ ]}',
    [
      ['a', '[1]'],
      ['b', '[ ]'],
    ],
  ],
] as [string, [string, string][]][])('of %j', (json, members) => {
  expect(membersOf(json).map(({ key, start, end }) => [key, json.slice(start, end)])).toEqual(members)
})

test('what breaks off ends', () => {
  for (const json of ['', '{', '{"a', '{"a"', '{"a":', '{"a":"b', '{"a":[1', '{"a":1', '{"a":1,']) {
    const members = membersOf(json)
    expect(members.every(({ start, end }) => start <= json.length + 1 && end <= json.length)).toBe(true)
  }
  expect(membersOf('{"a":"b')).toEqual([{ key: 'a', start: 5, end: 7 }])
  expect(membersOf('{"a":[1')).toEqual([{ key: 'a', start: 5, end: 7 }])
})
