import { describe, expect, it } from 'vitest'
import { isMediaMark } from '../../src/text/media.ts'

describe('what a page shows stands behind a headline in brackets or behind a mark', () => {
  it.each([' (ФОТО)', ' [VIDEO + FOTOS]', '(СНИМКИ и ВИДЕО)', ' (ao vivo)', ' [वीडियो]', '; VIDEO', ' | Fotos'])(
    '%s',
    rest => {
      expect(isMediaMark(rest)).toBe(true)
    },
  )

  it.each([
    [' ФОТО', 'no brackets'],
    ['; video of the boat', 'words behind a mark'],
    [' (and)', 'no word for it'],
    [' (video of the boat)', 'words besides'],
    [' (foto) in May', 'words behind'],
    [' (foto, foto, foto, foto, foto)', 'too many words'],
    [` (foto${' '.repeat(40)})`, 'too long'],
    ['', 'nothing'],
  ])('not `%s`: %s', rest => {
    expect(isMediaMark(rest)).toBe(false)
  })
})
