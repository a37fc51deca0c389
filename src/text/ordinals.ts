/**
 * What counts in a row, a string for each place: how words of some languages begin that say it, without accents. (Short
 * ones that are as well something else, such as Vietnamese `ba`, are not listed.)
 */
const PLACES: readonly string[] = [
  ' first erst premi prim eerst forst pierwsz перв перш първ πρωτ birinc पहल الاول الأول pertama ',
  ' second zweit deuxi segund tweed andr drug втор друг δευτερ ikinc दूसर الثان الثاني kedua ',
  ' third dritt troisi tercer terceir terz derd tredj trzec трет τριτ ucunc तीसर الثالث ketiga ',
  ' fourth viert quatri cuart quart vierd fjard czwart четверт четвърт τεταρτ dorduncu चौथ الرابع keempat ',
  ' fifth funft cinqui quint vijfd femt piat пят пет πεμπτ besinci पांचव الخامس kelima ',
  ' sixth sechst sixi sext sest zesd sjatt szost шест шост εκτ altinci छठ السادس keenam ',
]
/** Letters that may follow: Italian `primo`, `prima`, Russian `первого`, French `premier`. */
const LONGEST_ENDING = 3
/** UTF-16 units. No word of the list is shorter. */
const SHORTEST = 2

/** Chinese, Japanese and Korean have a sign before the number. */
const NUMBERED = /[第제]\s?([〇一二三四五六七八九十百일이삼사오육칠팔구십]+)/u
const ACCENTS = /[\u0300-\u036f]/g
const BETWEEN_WORDS = /[\s.,;:!?"'()[\]{}/«»“”„‘’—–-]+/

/** Which place in a row a stretch of text names first: `first` and `erster` are the same one; null where it names none. */
export function placeNamed(text: string): string | null {
  const numbered = NUMBERED.exec(text)
  if (numbered) return numbered[1] as string
  for (const word of text.normalize('NFD').replace(ACCENTS, '').toLowerCase().split(BETWEEN_WORDS)) {
    for (let size = word.length; size >= Math.max(SHORTEST, word.length - LONGEST_ENDING); size--) {
      const place = PLACES.findIndex(words => words.includes(` ${word.slice(0, size)} `))
      if (place >= 0) return String(place + 1)
    }
  }
  return null
}
