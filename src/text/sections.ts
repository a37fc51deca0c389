import { phraseList } from './phrase-list.ts'
import { mayHoldInnerCapital } from './signs.ts'
import { wordList } from './word-list.ts'

/** What newspapers call the page above all their sections; language by language. */
const FRONT_PAGES = `
  | home | homepage | home page | anasayfa | start | startseite | accueil | inicio | início | página inicial | página principal
  | strona główna | главная | начало | головна | ana sayfa | acasă | prima pagină | αρχική | होम | मुखपृष्ठ | मुख्य पृष्ठ | मुख्यपृष्ठ | الرئيسية
  | 首页 | 首頁 | ホーム | 홈 | صفحه نخست | صفحه اصلی | דף הבית | beranda | trang chủ | หน้าแรก | domů | etusivu | hem | hjem
  | kezdőlap | címlap | úvod | প্রচ্ছদ
`

/** What they call their sections, as these stand above a headline; language by language. */
const SECTIONS = `
  | world | world news | international | politics | business | economy | markets | money | finance | sport | sports
  | football | culture | arts
  | arts and culture | entertainment | lifestyle | life | science | technology | tech | health | education
  | environment | climate | opinion
  | comment | editorial | analysis | features | local | local news | regional | region | national | news
  | crime | society | travel
  | food | books | music | film | media | weather | obituary | obituaries | magazine | weekend
  | people | justice | courts | live blog | interview | report | review | column | exclusive | special report
  | press release | press releases | press statement | headlines | premium | subscribers only | for subscribers | for immediate release | essay | feature | profile | explainer | fact check | long read
  | us | uk | us news | uk news | europe | asia | africa | americas | middle east | energy | housing | transport | property
  | farming | agriculture | religion | history | nature | style | fashion | theatre | television | gaming | motoring
  | podcasts | in pictures | long reads | letters | columnists | community | public safety | developing story
  | art | dance | opera | cinema | reviews | short story | short stories | fiction | poem | poetry | city council
  | town council | parish council | series
  | guide | investigation | comment and analysis | blog | notebook | briefing
  | welt | politik | wirtschaft | kultur | feuilleton | wissen | wissenschaft | panorama | lokales | lokalsport
  | regionales | aus der region
  | gesellschaft | verkehr | justiz | menschen | küche | liveblog | blaulicht | leute | reportage | glosse | kolumne
  | hintergrund | analyse | faktencheck | ratgeber | gastbeitrag | leitartikel | porträt
  | theater | bücher | literatur | kino | film | musik | kunst | oper | tanz | ausstellung | fernsehen | erzählung
  | kurzgeschichte | gedicht | gemeinderat | stadtrat | kreistag | serie
  | pressemitteilung | pressemitteilungen | meinung | kommentar | reise | gesundheit | technik | digital | bildung | umwelt | vermischtes
  | nachrichten | stadt | kreis
  | monde | politique | économie | société | sciences | santé | environnement | planète | opinions | tribune | région
  | régions
  | éditorial | décryptage | enquête
  | théâtre | livres | cinéma | musique | arts | expositions | danse | nouvelle | poésie | conseil municipal | série
  | faits divers | vie locale | portrait | entretien | critique | chronique | communiqué de presse | communiqués de presse | transports
  | actualités | actualité | voyage | médias
  | mundo | política | economía | sociedad | cultura | ciencia | tecnología | deportes | opinión | salud | educación
  | medio ambiente | sucesos
  | análisis | columna | ensayo | perfil | investigación
  | teatro | libros | cine | arte | danza | relato | cuento | poesía | ayuntamiento | pleno municipal
  | gente | historias | tribuna | municipal | entrevista | reportaje | crónica | comunicado de prensa
  | nota de prensa | notas de prensa | comunicados de prensa | internacional | nacional | provincia | actualidad | noticias
  | economia | sociedade | ciência | tecnologia | esporte | esportes | desporto | saúde | educação | opinião
  | meio ambiente | ambiente | país
  | coluna | colunas | análise | comunicado de imprensa | comunicados de imprensa | nota à imprensa | press-release | crônica | artigo | ensaio | utilidade pública
  | brasil | cidade | reportagem | reportagem especial | música | crítica | cidades | cotidiano | polícia | negócios
  | justiça | segurança | agro | agronegócio | turismo | religião | livros | cinema | televisão | geral | destaque | exclusivo
  | especial | opinião do leitor | trânsito | clima | tempo | carros
  | notícias | região | património | patrimônio | ocorrências
  | libri | arte | mostre | danza | racconto | poesia | consiglio comunale
  | il personaggio | il corsivo | la storia | ultima ora | esclusiva | inchiesta | l'intervista | commenti | editoriale
  | mondo | esteri | politica | cronaca | cronache | società | scienza | scienze | salute | intervista | recensione
  | pour diffusion immédiate | para divulgação imediata
  | comunicato stampa | comunicati stampa | spettacoli | opinioni | attualità | notizie
  | buitenland | binnenland | persbericht | persberichten | politiek | economie | cultuur | wetenschap | gezondheid | onderwijs | opinie | regio
  | nieuws | samenleving
  | świat | kraj | polityka | gospodarka | społeczeństwo | kultura | nauka | zdrowie | edukacja | wiadomości | miasto
  | reportaż | reportaże | wywiad | felieton | recenzja | recenzje | sylwetka | opinie | kronika | teatr | książki | informacja prasowa | informacje prasowe | kino | muzyka | sztuka | opowiadanie | poezja | rada miasta | rada gminy
  | в мире | мир | политика | экономика | общество | культура | спорт | наука | здоровье | происшествия | образование
  | технологии | новости | главное | сюжеты | темы | авторские колонки | колонки | все записи | блоги
  | колонка | колонка редактора | комментарий | комментарии | анализ | аналитика | эссе | очерк | рецензия | обзор
  | расследование | репортажи | полезное | памятка | от редакции
  | люди | путешествия | наука и техника | суд | суды | криминал | жкх | интервью | репортаж | пресс-релиз | пресс-релизы | прессъобщение | прессъобщения | прес-реліз | прес-релізи
  | истории | судьбы | россия | в россии | за рубежом | бизнес | финансы | недвижимость | безопасность | армия | медицина
  | кино | музыка | книги | театр | религия | погода | еда | дача | стиль | жизнь | спецпроекты | спецрепортаж | тема дня
  | эксклюзив | подкасты | рассказ | стихи | поэзия | литература | искусство | выставки | городская дума
  | транспорт | экология | регион | регионы | город | мнения | мнение | авто | туризм
  | у світі | світ | політика | економіка | суспільство | здоровʼя | події | освіта | новини | регіон | місто | думка
  | култура | финанси | имоти | екология | туризъм | земеделие | балкани | европа | крими | закон и ред | темида
  | личности | лайфстайл | война | подкаст | регионални новини
  | свят | икономика | здраве | интервю | региони | инциденти | криминално
  | актуално | любопитно | град | коментар | коментари | коментари и анализи | анализи | гледна точка
  | разследване | ревю | есе | полезно | култура и изкуство
  | dünya | siyaset | ekonomi | toplum | kültür | kültür sanat | bilim | sağlık | spor | eğitim | gündem | teknoloji
  | yerel | haberler
  | दुनिया | देश | देश विदेश | प्रदेश | राज्य | राजनीति | अर्थव्यवस्था | व्यापार | कारोबार | समाज | संस्कृति | फीचर
  | लेख | विश्लेषण | स्तंभ | रिपोर्ट | विशेष रिपोर्ट | साक्षात्कार | इंटरव्यू | ब्लॉग | सियासत | रिपोर्ताज | आवरण कथा | समीक्षा | फिल्म समीक्षा | फ़िल्म समीक्षा | पुस्तक समीक्षा | यात्रा | यात्रा-कथा | यात्रा वृत्तांत | ग्राउंड रिपोर्ट
  | खबरें | ख़बरें | खबर | धर्म | संपादकीय | नजरिया | राय | यात्रा | मौसम | कृषि | खेती | बिजनेस | बिज़नेस | सिनेमा | बॉलीवुड | लाइफस्टाइल | वीडियो | फोटो | पर्यावरण
  | बड़ी खबर | एक्सक्लूसिव | उत्तर प्रदेश | बिहार | राजस्थान | मध्य प्रदेश | दिल्ली
  | агро | имоти | туризъм | любопитно
  | साहित्य | खेल | विज्ञान | तकनीक | स्वास्थ्य | शिक्षा | मनोरंजन | अपराध
  | समाचार | ताज़ा समाचार | शहर | स्थानीय | विचार
  | العالم | عربي ودولي | سياسة | اقتصاد | مجتمع | ثقافة | رياضة | علوم | تكنولوجيا | صحة | تعليم | رأي | محليات
  | أخبار | منوعات
  | جهان | سیاسی | اقتصادی | اجتماعی | فرهنگی | ورزشی | علمی | سلامت
  | 国际 | 国内 | 社会 | 政治 | 经济 | 财经 | 文化 | 体育 | 科技 | 教育 | 健康 | 娱乐 | 评论 | 新闻 | 要闻 | 本地 | 國際 | 經濟 | 財經 | 體育 | 娛樂 | 評論 | 新聞
  | 社會 | 即時 | 焦點 | 兩岸 | 大陸 | 地方 | 要聞 | 全球 | 產經 | 軍事 | 旅遊 | 影劇 | 氣象 | 論壇 | 健康 | 寵物
  | スポーツ | 経済 | 国際 | 地域 | 科学 | 医療 | 暮らし | エンタメ | ニュース | 정치 | 경제 | 사회 | 문화 | 스포츠 | 국제 | 과학 | 건강 | 교육 | 연예 | 뉴스 | 지역
  | 时政 | 视频 | 图片 | 图集 | 人物 | 深度 | 观点 | 读书 | 军事 | 汽车 | 房产 | 旅游 | 專題 | 生活 | 副刊 | 特集 | 連載 | 動画
  | オピニオン | コラム | 写真 | ポッドキャスト | 오피니언 | 기획 | 부동산 | 사설 | 칼럼 | 여행 | 팩트체크
  | đời sống | du lịch | phóng sự | công nghệ | góc nhìn | bất động sản | thế giới | thời sự | kinh tế | xã hội | văn hóa | thể thao | khoa học | sức khỏe | giáo dục | pháp luật | dunia
  | olahraga | budaya | nasional | daerah | internasional | hukum | politik | hiburan | kesehatan | pendidikan | teknologi
  | การเมือง | เศรษฐกิจ | สังคม | ต่างประเทศ | กีฬา | บันเทิง | อาชญากรรม | ภูมิภาค | ข่าว | ข่าวภูมิภาค
  | חדשות | פוליטיקה | כלכלה | תרבות | ספורט | בארץ | בעולם | דעות | בריאות | חינוך
  | জাতীয় | আন্তর্জাতিক | সারাদেশ | রাজনীতি | অর্থনীতি | খেলা | বিনোদন | মতামত | সংবাদ
  | inrikes | utrikes | nyheter | sporten | udland | indland | samfund | nyheder | verden | samfunn | ulkomaat
  | kotimaa | talous | kulttuuri | urheilu
  | svět | domácí | ekonomika | společnost | zprávy | lume | societate | cultură | sănătate | știri | külföld
  | belföld | gazdaság | kultúra
  | κόσμος | πολιτική | οικονομία | κοινωνία | πολιτισμός | αθλητικά | υγεία | ειδήσεις
`

/** What newspapers set above headlines of other articles; language by language. */
const NEWS = `
  | most read | most popular | popular | trending | trending now | latest | latest news | breaking | breaking news | top stories
  | just in | read now | mais lidas | as mais lidas | últimas | últimas notícias | más leídas | las más leídas | lo más leído
  | última hora | últimas noticias | meistgelesen | eilmeldung | neueste nachrichten | les plus lus | en direct
  | dernières nouvelles | ultim'ora | ultime notizie | i più letti | le più lette | meest gelezen | najczęściej czytane
  | najnowsze | сейчас читают | читают сейчас | самое читаемое | популярное | главное за день | главные новости | лента
  | лента новостей | последние новости | останні новини | популярне | последни новини | горещи новини | водещи новини
  | най-четени | най-четено | सबसे ज्यादा पढ़ी गई | सबसे ज्यादा पढ़ी गईं | ट्रेंडिंग | ताज़ा खबरें | ताजा खबरें | बड़ी खबरें | ब्रेकिंग न्यूज
  | live | ao vivo | en vivo | на живо | liveticker | alerte info | срочно | молния
  | latest stories | more news | other news | all news | още новини | всичко от деня | всички новини | ещё новости | все новости дня
  | ब्रेकिंग न्यूज़ | ultima oră | cele mai citite | en çok okunanlar | son dakika
`

/** What leads from any page of a site to others; language by language. */
const NAVIGATION = `
  | menu | main menu | main navigation | search | search for | sections | more | log in | login | sign in | sign up | subscribe | register | my account | navigation
  | newsletters | become a member | contact us | about us | follow us | connect with us | view more in this section
  | hi, what are you looking for? | what are you looking for? | e-paper | epaper
  | no result | no results | view all result | view all results | see all results | advertise with us | keine ergebnisse | alle ergebnisse anzeigen
  | aucun résultat | voir tous les résultats | sin resultados | ver todos los resultados | sem resultados | ver todos os resultados | nessun risultato
  | menü | hauptmenü | hauptnavigation | suche | anmelden | abo | mehr | menu principal | navigation principale | recherche | recherche avancée | se connecter | s'abonner | rubriques | menú | menú principal | buscar
  | iniciar sesión | suscríbete | secciones | pesquisar | entrar | assine | cerca | accedi | abbonati | sezioni | szukaj
  | 登录 | 注册 | 搜索 | 登入 | 打开app | メニュー | 検索 | ログイン | 会員登録 | 전체메뉴 | 메뉴 | 검색 | 로그인 | 회원가입
  | giriş yap | üye ol | đăng nhập | tìm kiếm | masuk | cari | تسجيل الدخول | بحث | القائمة | लॉग इन | खोजें | मेन्यू
  | zaloguj się | zaloguj | menu główne | главное меню | головне меню | zoeken | inloggen | меню | поиск | войти | вход | пошук | увійти | търсене | hledat | sök | søg | ara
`

/** What takes a reader who listens to a page past its menu; language by language. */
const SKIP_LINKS = `
  | skip to content | skip to main content | skip to navigation | skip to main navigation | skip navigation | jump to content
  | jump to main content | jump directly to the content | jump to navigation | skip to search | skip to footer | skip to site footer
  | skip to primary sidebar | skip to secondary menu | skip links | accessibility links | zum inhalt springen | zum hauptinhalt springen | zum inhalt
  | zum hauptinhalt | direkt zum inhalt | zur suche springen | zum menü springen | zum footer springen | zur navigation springen | zur navigation | aller au contenu | aller au contenu principal
  | aller au menu | aller à la recherche | aller à la navigation | passer au contenu | passer au contenu principal | ir al contenido | ir al contenido principal
  | saltar al contenido | saltar al contenido principal | ir para o conteúdo | ir para o conteúdo principal | ir para o menu | ir para o rodapé
  | ir al menú | saltar a la navegación | pular para o conteúdo | pular para o conteúdo principal | saltar para o conteúdo
  | vai al contenuto | vai al contenuto principale | salta al contenuto | vai al menu | vai al footer | przejdź do treści | przejdź do głównej treści
  | przejdź do głównych treści | przejdź do wyszukiwarki | przejdź do głównego menu | przejdź do menu | przejdź do stopki
  | naar de inhoud | ga naar de inhoud | direct naar artikel | перейти к содержанию | перейти к основному содержанию
  | перейти к контенту | перейти к навигации | перейти до вмісту | към съдържанието | към навигацията | přejít na obsah | přejít k obsahu
  | preskoči na sadržaj | sari la conținut | ugrás a tartalomhoz | lewati ke konten | hoppa till innehåll | gå til indhold | hopp til innhold
  | içeriğe geç | 본문 바로가기 | 跳到主要内容 | 跳转到内容 | 本文へスキップ | 本文へ | تخطى إلى المحتوى | chuyển đến nội dung | μετάβαση στο περιεχόμενο
`

/** UTF-16 units of such a name, and of one with a smaller section behind it, `Sport / Cross-country skiing`. */
const LONGEST_NAME = 24
/** UTF-16 units of what leads to other pages. */
const LONGEST_LINK = 32
const LONGEST_SECTION = 40

const isName = phraseList(FRONT_PAGES + SECTIONS + NEWS, LONGEST_NAME)
const isFrontPage = phraseList(FRONT_PAGES, LONGEST_NAME)

/** Whether a line is the first entry of the menu of a site, or the first step of the way to a page: `Home`. */
export const isHome = isFrontPage

/** Whether a line leads from any page of a site to others, and is never a headline: `Menu`, `Search`. */
export const isNavigation = phraseList(NAVIGATION, LONGEST_LINK)

/** UTF-16 units. */
const LONGEST_SKIP_LINK = 40

/** Whether a line leads past the menu of a page, which only the text of a whole page has: `Skip to content`. */
export const isSkipLink = phraseList(SKIP_LINKS, LONGEST_SKIP_LINK)

/** The same of one, or of several of which the spaces between are lost. */
export function areSkipLinks(line: string): boolean {
  if (isSkipLink(line)) return true
  if (line.length > 2 * LONGEST_SKIP_LINK || !mayHoldInnerCapital(line)) return false
  return line.split(/(?<=\p{Ll})(?=\p{Lu})/u).every(isSkipLink)
}

/** Whether a line stands above headlines of other articles: `Most read`. */
export const headsNews = phraseList(NEWS, LONGEST_NAME)

/** What parts the steps of a way; from the first page of a site on a dash may, too. */
const FRONT_STEP = /\s?[/|>›»→•·・—–]\s?/
const STEP = /\s?[/|>›»→•·・]\s?/

/** Whether a line is the name of a section of a newspaper, behind which a smaller one may stand. */
export const isSection = (line: string): boolean =>
  line.length <= LONGEST_SECTION && isName(line.split(STEP, 1)[0] as string)

/** Names of the front page in one word: nearly every line is told by that. */
const isFrontWord = wordList(
  FRONT_PAGES.split('|')
    .map(name => name.trim())
    .filter(name => !name.includes(' '))
    .join(' '),
)

/** Sections behind the front page on one line, from which on it is a menu. */
const LISTED = 3

/** Whether a line is the menu of a site, entries with nothing but spaces between: `Home World Sport Obituaries Contact`. */
export function listsSections(line: string): boolean {
  const space = line.indexOf(' ')
  const front = line.slice(0, Math.max(0, space))
  if (!isFrontWord(front) || !isFrontPage(front)) return false
  const entries = line.slice(front.length).split(/[\s/]+/)
  return entries.filter(entry => isName(entry)).length >= LISTED
}

/** Whether a line is the way to a page from the first one of its site: `Home / Opinion / Columns`, `You are here: Home / Opinion`. */
export function leadsFromFront(line: string): boolean {
  if (!/\s[/>›»→—–-]\s/.test(line)) return false
  const way = line.slice(line.indexOf(': ') + 1).trimStart()
  // A hyphen parts a title as well.
  const [front = '', ...sections] = way.split(' - ')
  if (sections.length > 0 && isFrontPage(front)) return sections.every(isName)
  return isFrontPage(way.split(FRONT_STEP, 1)[0] as string)
}
