import { phraseList } from './phrase-list.ts'

/** What heads the key points of an article. */
const SUMMARIES = `
  | key points | key events | key moments | key updates | key takeaways | key facts | key highlights | highlights | in brief | in short | at a glance
  | story highlights | summary | main points | the key points | the main points | what to know | what you need to know
  | quick read | quick facts | das wichtigste | die wichtigsten punkte | zusammenfassung | kernpunkte
  | points clés | les points clés | ce qu'il faut retenir | résumé | resumen | puntos principales | lo más importante
  | resumo | pontos principais | riassunto | i punti chiave | in pillole | samenvatting | kernpunten | najważniejsze
  | podsumowanie | самое важное | самое главное | в двух словах | найголовніше | найважното
  | das wichtigste in kürze | auf einen blick | kurz gefasst | in kürze | l'essentiel | en bref | à retenir
  | puntos clave | claves
  | lo esencial | en resumen | in breve | in sintesi | punti chiave | pontos-chave | em resumo | destaques
  | em síntese | resumo da notícia | o que você precisa saber | in het kort
  | w skrócie | najważniejsze informacje | özet | öne çıkanlar | главное | коротко | кратко | накратко | основното
  | акценти | головне
  | मुख्य बातें | मुख्य बिंदु | हाइलाइट्स | बड़ी बातें | ملخص الخبر | أبرز النقاط | الخلاصة | 核心提示 | 要点 | 摘要 | 内容提要
  | 重点 | この記事のポイント | 記事のポイント | この記事の要点 | 기사 요약 | 한눈에 보기 | 핵심 | öne çıkan başlıklar | özetle
  | tóm tắt | điểm chính | ringkasan | poin penting | الملخص | στα σημεία | shrnutí | hlavní body | i korthet | ポイント | 要約 | 요약 | 핵심 요약
`

/** UTF-16 units. What heads key points is short. */
const LONGEST_LABEL = 80

/** Whether a block is what heads the key points of an article, and nothing else. */
export const isSummary = phraseList(SUMMARIES, LONGEST_LABEL)
