import fc from 'fast-check'
import { expect, test } from 'vitest'
import { membersOf } from '../../src/text/json-members.ts'

test('the members of any object, with the text of their values', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const json = JSON.stringify(value, null, indent)
      const members = membersOf(json)
      const plain = JSON.parse(json)
      expect(members.map(({ key }) => key)).toEqual(Object.keys(plain))
      for (const { key, start, end } of members) expect(JSON.parse(json.slice(start, end))).toEqual(plain[key])
    }),
    { numRuns: 2000 },
  )
})
