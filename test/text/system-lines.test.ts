import { describe, expect, it } from 'vitest'
import { isSystemLine } from '../../src/text/system-lines.ts'

describe('a line is of a program or an owner, and none of an article', () => {
  it.each([
    'https://fjord.example/2024/ferry-runs-again.html',
    'fjordpost.example',
    'news.modal.title',
    'fjordpost.example — news of the islands',
    '[an error occurred while processing this directive]',
    '*** DEBUG END ***',
    '* DEBUG END *',
    '{{ headline }}',
    'X',
    '|',
    'IMG_2041.jpg',
    '48120077315_9bb20e6f51_k',
    'Fjord Post © 2025',
    '© Fjord Press and others, 1999-2024',
    'Todos os direitos reservados.',
    'logo Radio Fjord',
    'Marit Dahl Osk ferries goats Marit Dahl Osk',
    'Поделиться:',
    '分享到：',
  ])('%s', line => {
    expect(isSystemLine(line)).toBe(true)
  })

  it.each([
    ['Ferry to Osk runs again', 'a headline'],
    ['Osk.', 'one word with a stop'],
    ['[Video] Ferry to Osk runs again', 'words behind the bracket'],
    ['{{ headline', 'half a frame'],
    ['- Ferry to Osk runs again', 'an item'],
    ['*Ferry* to *Osk*', 'marks of emphasis'],
    ['M', 'a letter that may be a title'],
    ['© Marit Dahl', 'no year'],
    [`© Marit Dahl${' and others'.repeat(4)} in 2024`, 'the year far behind'],
    ['Logos of the harbour', 'a longer word'],
    ['logo of the ferry line that was laid up', 'many words'],
    ['Osk and Tarn and Ulm and Osk', 'a word twice'],
    ['Boats go, goats stay, boats go', 'too few words twice'],
    ['Marit Dahl Osk ferries goats Marit Dahl Tarn', 'other words at the end'],
    ['After the flood:', 'no label of a page'],
    ['2024-05-03', 'figures without a word'],
    [`https://fjord.example/${'a'.repeat(200)}`, 'too long'],
    ['', 'nothing'],
  ])('not `%s`: %s', line => {
    expect(isSystemLine(line)).toBe(false)
  })
})
