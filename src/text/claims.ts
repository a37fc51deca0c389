import { phraseList } from './phrase-list.ts'

/** What fact checks head a claim with, and what they came to. */
const CLAIMS = `
  | claim | the claim | behauptung | die behauptung | affirmation | l’affirmation | afirmación | la afirmación
  | afirmação | a afirmação
  | alegação | a alegação | affermazione | l’affermazione | bewering | de bewering | twierdzenie | tvrzení | tvrdenie
  | утверждение
  | твердження | твърдение | твърдението | påstående | påståendet | påstand | påstanden | väite | állítás | afirmația
  | iddia | klaim | tuyên bố
  | verdict | the verdict | our verdict | rating | our rating | conclusion | our conclusion | fazit | bewertung
  | conclusión | veredicto | conclusão | veredito | verdetto | conclusione | conclusie | oordeel | werdykt | wniosek
  | вердикт | вывод | висновок | заключение | извод | оценка | निष्कर्ष | sonuç | kesimpulan | 结论 | 結論 | 判定 | 결론 | الخلاصة
  | الادعاء | दावा | 网传 | 网传说法 | 網傳說法 | 核查结论 | 查证结论 | 查核結果 | 検証結果 | le verdict | notre verdict
  | 说法 | 說法 | 传言 | 傳言 | 主張 | 주장
  | what was claimed | what is claimed | what was said | what we found | what is true | our findings | the facts | the truth
  | was behauptet wird | was wird behauptet | was stimmt | die fakten | ce qui se dit | ce que l’on dit | ce qu’il en est
  | les faits | la vérité | qué se dice | lo que se dice | qué dicen | qué hay de cierto | la verdad | los hechos | o que dizem
  | o que se diz | o que circula | o que é verdade | a verdade | os fatos | os factos | cosa si dice | cosa circola | la verità
  | i fatti | wat wordt beweerd | wat klopt er | de feiten | co mówią | prawda | fakty | что утверждается | что утверждают
  | что говорят | что на самом деле | на самом деле | факты | що стверджують | що насправді | насправді | факти
  | какво се твърди | какво се казва | какво е вярно | истината | фактите | दावा क्या है | क्या है दावा | सच | सच्चाई | सच क्या है
  | पड़ताल | तथ्य | 真相 | 事实 | 事實 | 사실 | الحقيقة
`

/** UTF-16 units, with an article before it, a colon and spaces behind it. */
const LONGEST_CLAIM = 24

/** Whether a line is what fact checks head a claim with, or what they came to, and nothing else. */
export const isClaim = phraseList(CLAIMS, LONGEST_CLAIM)
