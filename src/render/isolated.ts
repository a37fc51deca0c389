/** Scripts that are written from right to left. */
const isRightToLeft = (text: string): boolean =>
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u.test(text)
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Text from outside between marks that keep its direction to itself (Unicode Annex 9), where it has one of its own. */
export const isolated = (text: string): string =>
  isRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text
