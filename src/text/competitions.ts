/** What leagues, cups and their rounds are called; language by language. */
const COMPETITIONS = new Set(
  (
    'league cup championship championships division matchday liga pokal meisterschaft spieltag ligue coupe championnat fédérale ' +
    'journée copa campeonato división jornada taça divisão distrital rodada coppa campionato serie giornata girone beker ' +
    'speelronde puchar ekstraklasa kolejka лига кубок чемпионат первенство ліга чемпіонат першість'
  ).split(' '),
)
/** What the name of one ends in where it is part of a word: `Bezirksliga`. */
const ENDS_IN = /(?:liga|pokal|meisterschaft)$/

/** Words of the name of a competition, the round included. */
const MOST_WORDS = 6

/** Whether a line names a competition in a few words, and is no sentence: `Premier League`, `Bezirksliga Nord, 14. Spieltag`. */
export function isCompetition(line: string): boolean {
  const words = line.toLowerCase().split(/[\s,]+/, MOST_WORDS + 1)
  if (words.length > MOST_WORDS || /[.!?:]$/.test(line)) return false
  return words.some(word => COMPETITIONS.has(word) || ENDS_IN.test(word))
}

/** UTF-16 units of a line with the score of a match. */
const LONGEST_SCORE = 100

/** `2-1`, `3 : 2`, at the end or with the other side behind. */
const GOALS = /\d\s?[-–:]\s?\d/
const BETWEEN_SIDES = /[^\s\d]\s\d\d?\s?[-–:]\s?\d\d?\s[^\s\d]/
const ENDS_IN_GOALS = /\s\d{1,3}$/

/** `Osk 3, Tarn 2 (OT)` */
const SIDE_BY_SIDE = /^[^\d,]{2,40} \d{1,3}, [^\d,]{2,40} \d{1,3}(?: \([^()]{1,12}\))?$/

/** Whether a line is two sides and their goals: `Osk 2-1 Tarn`, `TV Osk – SC Tarn 3:2 (1:2)`, `Osk 0 – Tarn 0`, `Osk 3, Tarn 2`. */
export function isScore(line: string): boolean {
  if (line.length > LONGEST_SCORE || !/\d/.test(line) || /[.!?]$/.test(line)) return false
  const [first = '', second = '', third] = line.split(/ [-–—] /)
  if (second === '') return BETWEEN_SIDES.test(first) || SIDE_BY_SIDE.test(first)
  return GOALS.test(third ?? second) || (ENDS_IN_GOALS.test(first) && ENDS_IN_GOALS.test(second))
}
