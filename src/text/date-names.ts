/** Units of the shortest beginning that stands for a name: each page shortens as it likes, `фев`, `sept`. */
const SHORTEST_NAME = 3

/**
 * The names of months and weekdays as they stand in dates, language by language: English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Polish, Russian, Ukrainian, Bulgarian, Czech, Swedish, Danish, Norwegian, Finnish, Greek, Romanian, Hungarian,
 * Turkish, Indonesian, Vietnamese, Arabic, Persian, Hebrew (with `in` before them, too), Hindi, Bengali, Thai, Japanese, Korean,
 * Chinese; months of Serbian, Slovak, Slovenian and Macedonian. In small letters and NFC, Devanagari without the dot below;
 * what stands in a line above, or begins what does, stands once. From the Unicode CLDR. A list, since to ask Node for them
 * takes as long as to clean a dozen articles.
 */
const NAMES = ` \
sunday january tuesday february monday march wednesday thursday saturday june july september friday october november december \
sonntag dienstag montag märz mittwoch donnerstag samstag freitag oktober dezember so di mo mi do sa fr \
dimanche janvier mardi février lundi mars mercredi avril jeudi samedi juin juillet août septembre vendredi octobre novembre décembre \
domingo enero martes febrero lunes marzo miércoles abril jueves mayo sábado junio julio agosto septiembre viernes octubre noviembre diciembre \
janeiro terça feira fevereiro segunda março quarta quinta maio junho julho setembro sexta outubro novembro dezembro \
domenica gennaio martedì febbraio lunedì mercoledì aprile giovedì maggio sabato giugno luglio settembre venerdì ottobre dicembre \
zondag januari dinsdag maandag maart woensdag donderdag mei zaterdag augustus vrijdag zo ma mrt wo za vr \
niedziela stycznia wtorek lutego poniedziałek marca środa kwietnia czwartek maja sobota czerwca lipca sierpnia września piątek października listopada grudnia wt śr pt \
воскресенье января вторник февраля понедельник марта среда апреля четверг мая суббота июня июля августа сентября пятница октября ноября декабря вс вт пн ср чт сб пт \
неділя січня вівторок лютого понеділок березня середа квітня травня субота червня липня серпня вересня пʼятниця жовтня листопада грудня нд \
неделя януари февруари понеделник сряда април четвъртък май събота юни юли септември петък октомври ноември декември \
neděle ledna úterý února pondělí března středa dubna čtvrtek května června července srpna září pátek října listopadu prosince ne út po st čt pá \
söndag tisdag måndag onsdag torsdag lördag augusti fredag \
søndag tirsdag mandag marts lørdag \
desember \
sunnuntai tammikuuta tiistai helmikuuta maanantai maaliskuuta keskiviikko huhtikuuta torstai toukokuuta lauantai kesäkuuta heinäkuuta elokuuta syyskuuta perjantai lokakuuta marraskuuta joulukuuta su ti ke to la pe \
κυριακή ιανουαρίου τρίτη φεβρουαρίου δευτέρα μαρτίου τετάρτη απριλίου πέμπτη μαΐου σάββατο ιουνίου ιουλίου αυγούστου σεπτεμβρίου παρασκευή οκτωβρίου νοεμβρίου δεκεμβρίου \
duminică ianuarie marți februarie luni martie miercuri aprilie joi sâmbătă iunie iulie septembrie vineri octombrie noiembrie decembrie \
vasárnap kedd március hétfő április szerda május csütörtök június szombat július augusztus szeptember október péntek v k h cs p \
ocak şubat salı pazartesi nisan çarşamba mayıs perşembe haziran cumartesi temmuz ağustos eylül ekim kasım aralık pzt cmt \
minggu selasa senin maret rabu kamis sabtu agustus jumat \
chủ nhật tháng thứ ba hai tư năm bảy sáu cn thg \
الأحد يناير الثلاثاء فبراير الاثنين مارس الأربعاء أبريل الخميس مايو السبت يونيو يوليو أغسطس سبتمبر الجمعة أكتوبر نوفمبر ديسمبر \
یکشنبه دی سه شنبه بهمن دوشنبه اسفند چهارشنبه فروردین پنجشنبه اردیبهشت خرداد تیر مرداد شهریور جمعه مهر آبان آذر \
יום ביום ראשון בראשון ינואר בינואר שלישי בשלישי פברואר בפברואר שני בשני מרץ במרץ רביעי ברביעי אפריל באפריל חמישי בחמישי מאי במאי שבת בשבת יוני ביוני יולי ביולי אוגוסט באוגוסט ספטמבר בספטמבר שישי בשישי אוקטובר באוקטובר נובמבר בנובמבר דצמבר בדצמבר א בא ב ג בג בב ד בד ה בה ו בו \
रविवार जनवरी मंगलवार फरवरी सोमवार मार्च बुधवार अप्रैल गुरुवार मई शनिवार जून जुलाई अगस्त सितंबर शुक्रवार अक्टूबर नवंबर दिसंबर जन फर अग नव \
রবিবার জানুয়ারি মঙ্গলবার ফেব্রুয়ারি সোমবার মার্চ বুধবার এপ্রিল বৃহস্পতিবার মে শনিবার জুন জুলাই আগস্ট সেপ্টেম্বর শুক্রবার অক্টোবর নভেম্বর ডিসেম্বর আগ \
วันอาทิตย์ มกราคม วันอังคาร กุมภาพันธ์ วันจันทร์ มีนาคม วันพุธ เมษายน วันพฤหัสบดี พฤษภาคม วันเสาร์ มิถุนายน กรกฎาคม สิงหาคม กันยายน วันศุกร์ ตุลาคม พฤศจิกายน ธันวาคม อาทิตย์ ม ค อังคาร ก พ จันทร์ มี พุธ เม ย พฤหัส เสาร์ มิ ส ศุกร์ ต ธ \
日曜日 火曜日 月曜日 水曜日 木曜日 土曜日 金曜日 日 火 月 水 木 土 金 \
월 일요일 화요일 월요일 수요일 목요일 토요일 금요일 일 화 수 목 토 금 \
星期日 星期二 星期一 星期三 星期四 星期六 星期五 周日 周二 周一 周三 周四 周六 周五 \
avgust septembar oktobar novembar decembar фебруар мај септембар октобар новембар децембар \
januára februára apríla mája júna júla augusta septembra októbra novembra decembra marec junij julij јануари јуни јули `

/**
 * Those of which only the whole says something, since their beginnings are words of other languages: weekdays of the last
 * four languages; Croatian, Belarusian, Catalan, Lithuanian, Latvian, Estonian, Urdu, Marathi, Tamil, Telugu.
 */
const WHOLE_NAMES = ` \
nedelja utorak ponedeljak sreda četvrtak subota petak недеља уторак понедељак четвртак петак \
nedeľa utorok pondelok streda štvrtok piatok torek ponedeljek četrtek petek недела четврток сабота петок \
nedjelja siječnja veljače ponedjeljak ožujka srijeda travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca velj \
нядзеля студзеня аўторак лютага панядзелак сакавіка серада красавіка чацвер чэрвеня ліпеня жніўня верасня пятніца кастрычніка лістапада снежня \
diumenge gener dimarts dilluns dimecres dijous maig dissabte juny juliol setembre divendres desembre \
sausio sekmadienis vasario antradienis kovo pirmadienis balandžio trečiadienis gegužės ketvirtadienis birželio šeštadienis liepos rugpjūčio rugsėjo spalio penktadienis lapkričio gruodžio \
svētdiena janvāris otrdiena februāris pirmdiena trešdiena aprīlis ceturtdiena maijs sestdiena jūnijs jūlijs augusts septembris piektdiena oktobris novembris decembris \
pühapäev jaanuar teisipäev veebruar esmaspäev märts kolmapäev aprill neljapäev laupäev juuni juuli reede oktoober detsember jaan veebr dets \
اتوار جنوری منگل فروری پیر مارچ بدھ اپریل جمعرات مئی جون جولائی اگست ستمبر جمعہ اکتوبر نومبر دسمبر \
जानेवारी मंगळवार फेब्रुवारी एप्रिल जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर \
ஜனவரி ஞாயிறு பிப்ரவரி செவ்வாய் மார்ச் திங்கள் ஏப்ரல் புதன் வியாழன் ஜூன் சனி ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் வெள்ளி நவம்பர் டிசம்பர் \
జనవరి ఆదివారం ఫిబ్రవరి మంగళవారం మార్చి సోమవారం ఏప్రిల్ బుధవారం గురువారం జూన్ శనివారం జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ శుక్రవారం నవంబర్ డిసెంబర్ `

/** Whether a word, in small letters as the lists have them, is the name of a month or weekday, or what one is shortened to. */
export const isDateName = (word: string): boolean =>
  NAMES.includes(word.length < SHORTEST_NAME ? ` ${word} ` : ` ${word}`) || WHOLE_NAMES.includes(` ${word} `)
