/** What an article shows besides its text, language by language, and what marks it as the latest. */
const MEDIA = new Set(
  `photo photos picture pictures video videos gallery audio live updated update foto fotos fotogalería galería vídeo
  vídeos galeria fotogaleria vivo directo vidéo vidéos photographies direct diaporama bilder bildergalerie fotostrecke
  liveticker фото видео снимки снимка аудио галерия галерея обновено обновлено фотогалерея фоторепортаж відео світлини
  оновлено zdjęcia wideo galerie fotogalerie वीडियो फोटो तस्वीरें लाइव`
    .trim()
    .split(/\s+/),
)
/** Such words in a mark at most, those between them included: `СНИМКИ + ВИДЕО`, `ao vivo`, `photos and video`. */
const MOST_WORDS = 4
/** UTF-16 units. */
const LONGEST_MARK = 40
const JOINS = new Set('and et und y e и i та ao en в و और'.split(' '))

/** Whether what stands behind a headline is nothing but what a page shows there, in brackets or behind a mark: ` (ФОТО)`, ` [VIDEO + FOTOS]`, `; VIDEO`. */
export function isMediaMark(rest: string): boolean {
  if (rest.length > LONGEST_MARK) return false
  const [, marked = ''] = /^\s*[([]([^()[\]]{1,36})[)\]]$/.exec(rest) ?? /^\s?[;|]\s(.{1,36})$/.exec(rest) ?? []
  const words = marked.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length > MOST_WORDS || !words.some(word => MEDIA.has(word))) return false
  return words.every(word => MEDIA.has(word) || JOINS.has(word))
}
