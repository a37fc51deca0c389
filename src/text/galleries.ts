import { phraseList } from './phrase-list.ts'

/** What heads the pictures of an article, language by language. */
const GALLERIES = `
  | gallery | view gallery | photo gallery | image gallery | photos | pictures | in pictures | slideshow | view photos
  | see the gallery | galerie | bildergalerie | fotogalerie | fotostrecke | bilder | zur bildergalerie | zur galerie | diaporama
  | en images | voir la galerie | voir le diaporama | galerie photos | galería | ver galería | galería de imágenes | galería de fotos | fotogalería | imágenes | galeria | ver galeria
  | galeria de fotos | fotos | fotoreeks | foto's | bekijk de foto's | galleria | galleria fotografica | fotogallery | le foto | guarda la gallery | zdjęcia | zobacz galerię | galeria zdjęć
  | фотогалерея | галерея | фото | фотографии | фоторепортаж | галерия | снимки | фотографії | fotoğraflar | galeri
`

/** UTF-16 units. */
const LONGEST_LABEL = 40

const isLabel = phraseList(GALLERIES, LONGEST_LABEL)

/** `2 / 7`, `2 of 7` */
const COUNT = /^\d{1,3}\s?(?:\/|of|von|de|di|z|из)\s?\d{1,3}$/

/** Whether a line heads the pictures of an article, or counts them, and says nothing else. */
export const isGallery = (line: string): boolean => isLabel(line) || COUNT.test(line)
