import { describe, expect, it } from 'vitest'
import { viewOf } from '../src/draft.ts'
import { sentencesOf } from '../src/sentences.ts'
import { draftOf } from './steps/opened.ts'

/** How many sentences a passage is parted into, 0 where it is one. */
function countIn(line: string): number {
  const draft = draftOf(line)
  return sentencesOf(draft, viewOf(draft), 0).length
}

describe('a passage is parted into its sentences', () => {
  it.each([
    ['The ferry runs. Two goats were aboard.', 2],
    ['The ferry “runs.” Two goats were aboard! Who pays?', 3],
    ['The ferry carried goats.The boat was late.', 2],
    ['Паромът вози кози.Лодката закъсня.', 2],
    ['Nobody was sick, said the mayor', 0],
    ['渡船开了。两只山羊在船上。', 2],
  ])('`%s`: %i', (line, count) => {
    expect(countIn(line)).toBe(count)
  })

  it.each([
    'The Ruderverein e.V.Osk was founded here',
    'Тръгна от гр.Оск към залива',
    'See osk.example for more',
    'The U.S.Navy was there',
    'It cost 3.5 million',
    'Built in 1873 A.D. and burnt',
    'Built in 1873 A.D.\u00a0and burnt',
    'Built in 1873 A.D.\u200band burnt',
  ])('not within `%s`', line => {
    expect(countIn(line)).toBe(0)
  })
})
