import { phraseList } from './phrase-list.ts'

/** What fact checks head a claim with. */
const CLAIMS = `
  | claim | the claim | behauptung | die behauptung | affirmation | l’affirmation | afirmación | la afirmación
  | afirmação | a afirmação
  | alegação | a alegação | affermazione | l’affermazione | bewering | de bewering | twierdzenie | tvrzení | tvrdenie
  | утверждение
  | твердження | твърдение | твърдението | påstående | påståendet | påstand | påstanden | väite | állítás | afirmația
  | iddia | klaim | tuyên bố
  | الادعاء | दावा | 说法 | 說法 | 传言 | 傳言 | 主張 | 주장
`

/** UTF-16 units, with an article before it, a colon and spaces behind it. */
const LONGEST_CLAIM = 24

/** Whether a line is what fact checks head a claim with, and nothing else. */
export const isClaim = phraseList(CLAIMS, LONGEST_CLAIM)
