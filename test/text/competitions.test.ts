import { expect, it } from 'vitest'
import { isCompetition, isScore } from '../../src/text/competitions.ts'

it('the name of a league or cup is known, with its round', () => {
  for (const line of [
    'Northern Fjords League',
    'Bezirksliga Osk-Süd',
    'Bezirksliga Nord, 14. Spieltag',
    'Kreispokal',
    'Distrital de Honra, 22.ª jornada',
    'Рыбаки. Первенство островов',
    'Pelote / Fédérale 3',
  ])
    expect(isCompetition(line), line).toBe(true)
  for (const line of [
    '',
    'Völlig allein',
    'Ferry to Osk runs again',
    'Osk wins the league!',
    'The league of the islands has a new keeper',
  ])
    expect(isCompetition(line), line).toBe(false)
})

it('a score has two sides and their goals', () => {
  for (const line of [
    'Osk Rovers 2-1 Tarn Athletic',
    'Osk Rovers 3, Tarn Athletic 2',
    'Osk 3, Tarn 2 (OT)',
    'TV Osk – SC Blau-Weiß Tarn 3:2 (1:2)',
    '«Соль-2» — «Парус» (Тарн) — 3:4 Б',
    'Avenir d’Osk 14 – Étoile de Tarn 11',
    'Osk 0 – Tarn 0',
  ])
    expect(isScore(line), line).toBe(true)
  for (const line of [
    '',
    'Osk – Tarn',
    '«Соль» отыгралась с 0:3',
    'Osk 2-1 Tarn, after nine winters.',
    'The harbour – 9 May',
    'Rovers 14 – the best of them',
    `Osk 2-1 ${'Tarn '.repeat(20)}`,
  ])
    expect(isScore(line), line).toBe(false)
})
