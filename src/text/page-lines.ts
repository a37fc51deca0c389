import { holdsDate } from './dates.ts'
import { isName, saysBy } from './names.ts'
import { mayHoldInnerCapital } from './signs.ts'

/** UTF-16 units of a number of readers with its word, and of who wrote an article with what says so. */
const LONGEST_COUNT = 30
const LONGEST_MAKER = 60

/** What a page counts, language by language. */
const COUNTED = new Set(
  (
    'share shares comment comments view views like likes read reads reader readers reaction reactions vote votes ' +
    'aufrufe kommentar kommentare vues commentaire commentaires partages visitas vistas comentario comentarios ' +
    'visualização visualizações visualizacoes leituras comentário comentários compartilhamentos partilhas curtidas ' +
    'просмотр просмотра просмотров просмотры комментарий комментария комментариев комментарии перегляди переглядів ' +
    'коментар коментари коментара прегледа преглеждания прегледи прочитания видяна гледания видео wyświetleń komentarz komentarzy ' +
    'टिप्पणी टिप्पणियां टिप्पणियाँ व्यूज शेयर'
  ).split(' '),
)

/** What says whence an article is, before a colon. */
const SOURCES = new Set(
  'source sources via quelle quellen fuente fuentes fonte fontes bron źródło источник источники източник джерело स्रोत सोर्स'.split(
    ' ',
  ),
)

/** What somebody did for an article, before `by`. */
const DONE = new Set(
  (
    'written edited reported published posted compiled translated reviewed updated story text words ' +
    'geschrieben veröffentlicht écrit publié rédigé escrito publicado postado editado redigido scritto pubblicato'
  ).split(' '),
)
/** Names behind it, with `de` or `and` among them. */
const MOST_NAMES = 8

/** UTF-16 units of a line in which a page asks its readers for something, or tells who pays for it, and how it begins. */
const LONGEST_CALL = 60
const CALLS = [
  'subscribe to',
  'sign up for',
  'sign up to',
  'follow us on',
  'join us on',
  'sponsored by',
  'presented by',
  'brought to you by',
  'paid for by',
  'in partnership with',
  'präsentiert von',
  'en partenariat avec',
  'sponsorisé par',
  'patrocinado por',
  'sponsorizzato da',
  'join our',
  'подпишитесь на',
  'подписывайтесь на',
  'підписуйтесь на',
  'абонирайте се за',
  'последвайте ни',
  'следете ни',
  'assine',
  'inscreva-se',
  'siga-nos',
  'já fez like',
  'siga o',
  'suscríbete',
  'síguenos',
  'abonnez-vous',
  'suivez-nous',
  'folgen sie uns',
]

/**
 * Whether a line is of the page, not of its article: how many read it, under which tags it stands, who wrote or edited it,
 * whence it is, whose it is, how to write to them, what its readers are asked to do.
 */
export function isPageLine(line: string): boolean {
  return (
    isCount(line) ||
    isTags(line) ||
    isMaker(line) ||
    isCall(line) ||
    isAddress(line) ||
    isOutlet(line) ||
    isOfCookies(line)
  )
}

/** UTF-16 units of a line that tells readers of cookies. */
const LONGEST_NOTICE = 200
/** How such a line begins: who uses them, language by language. */
const USES =
  /^(?:we (?:and our partners )?use|(?:this|our) (?:web)?site uses|by continuing|wir (?:verwenden|nutzen)|diese (?:web)?seite (?:verwendet|nutzt)|nous utilisons|ce site utilise|(?:usamos|utilizamos|utilizziamo|usiamo)|este (?:sitio|site|portal) (?:web )?(?:usa|utiliza)|questo sito (?:usa|utilizza)|używamy|(?:ta|nasza) strona (?:używa|korzysta)|ten serwis (?:używa|korzysta)|мы используем|(?:этот |наш )?сайт использует|ми використовуємо|ние използваме|wij gebruiken|deze (?:web)?site gebruikt|vi (?:bruker|använder|bruger)) /i

/** `We use cookies to improve your visit. Manage preferences` */
const isOfCookies = (line: string): boolean =>
  line.length <= LONGEST_NOTICE && /cookie|куки/i.test(line) && USES.test(line)

/** Entries of a menu between which the spaces are lost. */
const FEWEST_GLUED = 4

/** `HomeWorldMoneyOpinion`, `HomeLocal newsSportSign in`: no headline has a capital in the midst of so many of its words. */
export function isGluedMenu(line: string): boolean {
  if (line.length > LONGEST_TAGS || !mayHoldInnerCapital(line)) return false
  const glued = line.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  return glued >= FEWEST_GLUED - 1 && line.split(' ').length <= glued + 1
}

/** What stands before the name of a paper or an agency, in quotation marks. */
const OUTLETS = new Set(
  'иа риа агентство информагентство газета журнал телеканал портал сайт агенция вестник списание агенція agência jornal revista portal agencia periódico agenzia giornale agence zeitung'.split(
    ' ',
  ),
)

/** `ИА «Fjord Press»` */
function isOutlet(line: string): boolean {
  if (line.length > LONGEST_MAKER || !/["»“”]$/.test(line)) return false
  const [outlet = ''] = line.split(' ', 1)
  return OUTLETS.has(outlet.toLowerCase()) && /^["«„“][^"«»„“”]+["»“”]$/.test(line.slice(outlet.length + 1))
}

/** What else sends out what it wrote, before its name, and what says that somebody sent it on. */
const SENDERS = new Set([
  ...OUTLETS,
  ...'канал радио радія телевизия radio televizija канала tv newsletter boletim podcast'.split(' '),
])
const SENT_ON =
  /^(?:forwarded from|переслано (?:из|от)|репост из|переслано з|препратено от|weitergeleitet (?:von|aus)|reenviado de) /i
/** Words of who sent it out. */
const MOST_OF_SENDER = 5

/** Whether a line tells who sent an article out, and when, or on: `Radio Osk, 16 November`, `Ada Brand | Agência Osk`, `Forwarded from Osk today`. */
export function isOfSource(line: string): boolean {
  if (line.length > LONGEST_MAKER) return false
  if (SENT_ON.test(line)) return true
  const [sender = '', when = '', ...more] = line.split(/, | \| /)
  if (when === '' || more.length > 0 || sender.split(' ').length > MOST_OF_SENDER) return false
  const isSender = (part: string): boolean => SENDERS.has((part.split(' ', 1)[0] as string).toLowerCase())
  return (isSender(sender) && holdsDate(when)) || (isName(sender) && isSender(when) && line.includes(' | '))
}

/** UTF-16 units of a line with an address that readers may write to. */
const LONGEST_ADDRESS = 80

const isAddress = (line: string): boolean => line.length <= LONGEST_ADDRESS && /[\w.]@[\w-]/.test(line)

/** `Subscribe to The Fjord Post for free` */
function isCall(line: string): boolean {
  const said = line.length <= LONGEST_CALL ? line.toLowerCase() : ''
  return CALLS.some(call => said.startsWith(call) && said.charAt(call.length) === ' ') && !/[:?]./.test(said)
}

/** With what a page asks its readers to have its letters sent, language by language, and what it calls them. */
const SUBSCRIBE =
  /^(?:sign up (?:to|for)|subscribe to|get (?:our|the)|join our|receive our|assine (?:a|o|nossa|nosso)|inscreva-se (?:na|no|em)|receba (?:a|o|nossa|nosso)|subscreva (?:a|o)|suscr[íi]b(?:ete|ase) a|suscr[íi]b(?:ete|ase) al|recib[ae] (?:el|la|nuestr[oa])|abonnez-vous à|inscrivez-vous à|recevez|abonnieren sie|iscriviti all[ao]|ricevi|zapisz się (?:na|do)|подпи(?:шитесь|сывайтесь) на|підпи(?:шіться|суйтесь) на|абонирайте се за) /i
const LETTERS =
  /^(?:newsletters?|newslettera|bulletins?|briefings?|e-?mails?|infolettre|boletín|boletim|рассылк[уи]|розсилк[уи]|бюлетина?)$/i
/** Words of such a line, and those behind what it calls them: which one it is. */
const MOST_ASKED = 10
const MOST_NAMED = 3

/** `Sign up to our weekly money newsletter`, `Assine a newsletter Manhã de Osk`: nobody writes that of his own article. */
export function asksToSubscribe(line: string): boolean {
  if (line.length > LONGEST_CALL || !SUBSCRIBE.test(line)) return false
  const words = line.split(/[\s.!]+/).filter(word => word !== '')
  const at = words.findIndex(word => LETTERS.test(word))
  return at > 0 && words.length <= MOST_ASKED && words.length - at - 1 <= MOST_NAMED && !/[,:;?]/.test(line)
}

/** `12 Comments`, `Views: 1,204`, `Коментари (3)` */
function isCount(line: string): boolean {
  if (line.length > LONGEST_COUNT || !/\d/.test(line)) return false
  const [word = '', ...more] = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return more.length === 0 && COUNTED.has(word) && [...line.matchAll(/\d+(?:[.,]\d+)*/g)].length === 1
}

/** UTF-16 units of a line with a date and several counts. */
const LONGEST_COUNTS = 120

/** A line without the numbers and what they count: `9 May, 18:40 912 views 3 comments` gives `9 May, 18:40`. */
export const withoutCounts = (line: string): string =>
  line.length > LONGEST_COUNTS || !/\d/.test(line)
    ? line
    : line.replace(/\s\d[\d,.]*\s(\p{L}+)/gu, (all, word: string) => (COUNTED.has(word.toLowerCase()) ? '' : all))

/** UTF-16 units of a line of tags. */
const LONGEST_TAGS = 200
const TAGS = new Set(
  'tags tag keywords topics topic category section schlagwörter étiquettes etiquetas categoria editoria теги тэги метки тагове тема категория рубрика секция раздел टैग टैग्स'.split(
    ' ',
  ),
)

/** `#harbour #ferries`, `Tags: harbour, ferries` */
function isTags(line: string): boolean {
  if (line.length > LONGEST_TAGS) return false
  const colon = line.search(/[:：]/)
  if (colon > 0 && TAGS.has(line.slice(0, colon).trim().toLowerCase())) return true
  return line.startsWith('#') && line.split(/\s+/).every(word => /^#[^\s#]/.test(word))
}

/** `Written by Ada Brand`, `Source: Fjord Press` */
function isMaker(line: string): boolean {
  if (line.length > LONGEST_MAKER || /[.!?…।]$/.test(line)) return false
  const opening = line.slice(0, Math.max(0, line.search(/[\s:：]/))).toLowerCase()
  if (!SOURCES.has(opening) && !DONE.has(opening)) return false
  const [, ...rest] = line.split(/[\s:：]+/)
  const isSource = SOURCES.has(opening) && /^[^\s:：]+\s*[:：]/.test(line)
  if (!isSource && !(DONE.has(opening) && saysBy(rest[0] as string))) return false
  const names = isSource ? rest : rest.slice(1)
  return (
    names.length > 0 &&
    names.length <= MOST_NAMES &&
    (isSource ? names.slice(0, 1) : names).every(name =>
      /^["“„«'‘]?(?:[\p{Lu}\p{Lo}\d(&|/–-]|\p{Ll}{1,3}$)/u.test(name),
    )
  )
}
