import { describe, expect, it } from 'vitest'
import { placeNamed } from '../../src/text/ordinals.ts'

describe('a place in a row', () => {
  it.each([
    ['the first night', '1'],
    ['In der zweiten Nacht', '2'],
    ['La troisième fois', '3'],
    ['Primo giorno. Mescolare', '1'],
    ['Secondo giorno. Aggiungere', '2'],
    ['del cuarto', '4'],
    ['В третьем', '3'],
    ['(FIFTH)', '5'],
    ['दूसरे दिन', '2'],
    ['पांचवां दिन', '5'],
    ['اليوم الثالث', '3'],
    ['Τέταρτη μέρα', '4'],
    ['ALTINCI GÜN', '6'],
    ['第二步', '二'],
    ['제 삼', '삼'],
  ])('is named in %j: %s', (text, place) => {
    expect(placeNamed(text)).toBe(place)
  })

  it.each(['', 'a', 'firstborns', 'Thursday', '二', 'fir st'])('is not named in %j', text => {
    expect(placeNamed(text)).toBeNull()
  })
})
