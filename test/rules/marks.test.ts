import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../src/rules/marks.ts'

describe('a quotation with the name of who says it behind it', () => {
  it.each([
    '“We stay.” Marit Dahl',
    '“We stay”Marit Dahl',
    '“We stay”, Marit Dahl',
    '“We stay” — Marit Dahl',
    '«We stay»—Marit Dahl',
    '„We stay“ Marit Dahl',
    '「我们留下」Marit Dahl',
    '“We stay” — Marit Dahl, keeper of the goats',
  ])('%s', line => {
    expect(signatureOf(line)).toBe('Marit Dahl')
  })

  it.each([
    ['“We stay” says Marit Dahl', 'more than a name'],
    ['He: “We stay” Marit Dahl', 'words before it'],
    ['We stay Marit Dahl', 'no marks'],
    ['“We” and “stay” Marit Dahl', 'two quotations'],
    ['“We stay” Marit Dahl, keeper', 'his office without a dash'],
    ['“We stay” — Marit Dahl, Osk', 'his place'],
    ['“We stay” — Marit Dahl, keeper of all the goats that are left on Osk', 'a long office'],
    ['“We stay — Marit Dahl, keeper”', 'within the marks'],
    ['“We stay”', 'no name'],
    [`“${'We stay. '.repeat(50)}” Marit Dahl`, 'more than a page sets apart'],
  ])('but not %s: %s', line => {
    expect(signatureOf(line)).toBe('')
  })
})
