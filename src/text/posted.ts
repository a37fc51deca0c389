/** How the feeds of blogs say where an article stood first: what stands before its title, and what behind it, language by language. */
const POSTED: readonly (readonly [before: readonly string[], behind: readonly string[]])[] = [
  [
    ['the post', 'the article'],
    ['appeared first on', 'first appeared on', 'was first published on'],
  ],
  [
    ['der beitrag', 'der artikel'],
    ['erschien zuerst auf', 'erschien zuerst bei'],
  ],
  [
    ['l’article', 'cet article'],
    ['est apparu en premier sur', 'est apparu en premier dans'],
  ],
  [
    ['la entrada', 'el artículo'],
    ['se publicó primero en', 'aparece primero en', 'apareció primero en'],
  ],
  [
    ['o post', 'o artigo'],
    ['apareceu primeiro em', 'apareceu primeiro no', 'aparece primeiro em'],
  ],
  [
    ['l’articolo', 'articolo'],
    ['proviene da', 'sembra essere il primo su'],
  ],
  [['het bericht'], ['verscheen eerst op']],
  [['artykuł'], ['pochodzi z serwisu']],
  [['příspěvek'], ['pochází z', 'se nejdříve objevil na']],
  [
    ['сообщение', 'запись'],
    ['появились сначала на', 'впервые появилась на'],
  ],
  [
    ['повідомлення', 'запис'],
    ['з’явився спочатку на', 'вперше з’явився на'],
  ],
  [
    ['публикацията', 'материалът', 'статията'],
    ['се появи за първи път в', 'се появи първо на', 'е публикуван за пръв път на', 'е публикувана за пръв път на'],
  ],
  [['inlägget'], ['dök först upp på']],
  [['indlægget'], ['blev først udgivet på']],
  [['articolul'], ['apare prima dată în']],
  [['το άρθρο'], ['εμφανίστηκε πρώτα στο']],
]

/** UTF-16 units of the longest of them, with the mark and the space before it. */
const LONGEST = 36

const asListed = (text: string): string => text.toLowerCase().replaceAll("'", '’')

/** Letters by which most lines are told not to begin so. */
const OPENING = 3
const OPENINGS = new Set(POSTED.flatMap(([before]) => before.map(words => words.slice(0, OPENING))))

/** How many UTF-16 units a line has before the title of an article that stood elsewhere first; 0 where it does not begin so. */
export function opensPosted(line: string): number {
  if (!OPENINGS.has(asListed(line.slice(0, OPENING)))) return 0
  const opening = asListed(line.slice(0, LONGEST))
  for (const [before] of POSTED) {
    const found = before.find(words => opening.startsWith(words) && /[\s"“«]/.test(opening.charAt(words.length)))
    if (found !== undefined) return found.length
  }
  return 0
}

/** Whether what stands behind a title says where it stood first. */
export function goesOnPosted(rest: string): boolean {
  const words = asListed(rest.slice(0, LONGEST)).replace(/^["”»“\s]+/, '')
  return POSTED.some(([, behind]) => behind.some(phrase => words.startsWith(phrase)))
}
