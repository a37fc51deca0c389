/**
 * How languages say that something was some minutes, hours, days or weeks ago, each behind a bar, `0` for the number:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian, Bulgarian, Czech, Swedish, Danish,
 * Norwegian, Finnish, Greek, Romanian, Hungarian, Turkish, Indonesian, Vietnamese, Arabic, Persian, Hebrew, Hindi, Bengali,
 * Thai, Japanese, Korean, Chinese, Serbian, Croatian, Slovak, Slovenian, Macedonian, Belarusian, Catalan, Lithuanian, Latvian,
 * Estonian, Urdu, Marathi. From the Unicode CLDR. A list, since to ask Node for them takes half as long as it takes to start.
 */
const AGO = `\
|0 minute ago|0 minutes ago|0 hour ago|0 hours ago|0 day ago|0 days ago|0 week ago|0 weeks ago\
|vor 0 minute|vor 0 minuten|vor 0 stunde|vor 0 stunden|vor 0 tag|vor 0 tagen|vor 0 woche|vor 0 wochen\
|il y a 0 minute|il y a 0 minutes|il y a 0 heure|il y a 0 heures|il y a 0 jour|il y a 0 jours|il y a 0 semaine|il y a 0 semaines\
|hace 0 minuto|hace 0 minutos|hace 0 hora|hace 0 horas|hace 0 día|hace 0 días|hace 0 semana|hace 0 semanas\
|há 0 minuto|há 0 minutos|há 0 hora|há 0 horas|há 0 dia|há 0 dias|há 0 semana|há 0 semanas\
|0 minuto fa|0 minuti fa|0 ora fa|0 ore fa|0 giorno fa|0 giorni fa|0 settimana fa|0 settimane fa\
|0 minuut geleden|0 minuten geleden|0 uur geleden|0 dag geleden|0 dagen geleden|0 week geleden|0 weken geleden\
|0 minutę temu|0 minuty temu|0 minut temu|0 godzinę temu|0 godziny temu|0 godzin temu|0 dzień temu|0 dni temu|0 tydzień temu|0 tygodnie temu|0 tygodni temu\
|0 минуту назад|0 минуты назад|0 минут назад|0 час назад|0 часа назад|0 часов назад|0 день назад|0 дня назад|0 дней назад|0 неделю назад|0 недели назад|0 недель назад\
|0 хвилину тому|0 хвилини тому|0 хвилин тому|0 годину тому|0 години тому|0 годин тому|0 день тому|0 дні тому|0 днів тому|0 тиждень тому|0 тижні тому|0 тижнів тому\
|преди 0 минута|преди 0 минути|преди 0 час|преди 0 часа|преди 0 ден|преди 0 дни|преди 0 седмица|преди 0 седмици\
|před 0 minutou|před 0 minutami|před 0 hodinou|před 0 hodinami|před 0 dnem|před 0 dny|před 0 týdnem|před 0 týdny\
|för 0 minut sedan|för 0 minuter sedan|för 0 timme sedan|för 0 timmar sedan|för 0 dag sedan|för 0 dagar sedan|för 0 vecka sedan|för 0 veckor sedan\
|for 0 minut siden|for 0 minutter siden|for 0 time siden|for 0 timer siden|for 0 dag siden|for 0 dage siden|for 0 uge siden|for 0 uger siden\
|for 0 minutt siden|for 0 døgn siden|for 0 uke siden|for 0 uker siden\
|0 minuutti sitten|0 minuuttia sitten|0 tunti sitten|0 tuntia sitten|0 päivä sitten|0 päivää sitten|0 viikko sitten|0 viikkoa sitten\
|πριν από 0 λεπτό|πριν από 0 λεπτά|πριν από 0 ώρα|πριν από 0 ώρες|πριν από 0 ημέρα|πριν από 0 ημέρες|πριν από 0 εβδομάδα|πριν από 0 εβδομάδες\
|acum 0 minut|acum 0 minute|acum 0 de minute|acum 0 oră|acum 0 ore|acum 0 de ore|acum 0 zi|acum 0 zile|acum 0 de zile|acum 0 săptămână|acum 0 săptămâni|acum 0 de săptămâni\
|0 perccel ezelőtt|0 órával ezelőtt|0 nappal ezelőtt|0 héttel ezelőtt\
|0 dakika önce|0 saat önce|0 gün önce|0 hafta önce\
|0 menit yang lalu|0 jam yang lalu|0 hari yang lalu|0 minggu yang lalu\
|0 phút trước|0 giờ trước|0 ngày trước|0 tuần trước\
|قبل 0 دقائق|قبل 0 دقيقة|قبل 0 ساعات|قبل 0 ساعة|قبل 0 أيام|قبل 0 يومًا|قبل 0 أسابيع|قبل 0 أسبوعًا\
|0 دقیقه پیش|0 ساعت پیش|0 روز پیش|0 هفته پیش\
|לפני 0 דקות|לפני 0 שעות|לפני 0 ימים|לפני 0 שבועות\
|0 मिनट पहले|0 घंटे पहले|0 दिन पहले|0 सप्ताह पहले\
|0 মিনিট আগে|0 ঘণ্টা আগে|0 দিন আগে|0 সপ্তাহ আগে\
|0 นาทีที่ผ่านมา|0 ชั่วโมงที่ผ่านมา|0 วันที่ผ่านมา|0 สัปดาห์ที่ผ่านมา\
|0 分前|0 時間前|0 日前|0 週間前|0分前|0時間前|0日前|0週間前\
|0분 전|0시간 전|0일 전|0주 전\
|0分钟前|0小时前|0天前|0周前|0 分钟前|0 小时前|0 天前|0 周前\
|pre 0 minuta|pre 0 sata|pre 0 sati|pre 0 dana|pre 0 nedelje|pre 0 nedelja|пре 0 минута|пре 0 сата|пре 0 сати|пре 0 дана|пре 0 недеље|пре 0 недеља\
|prije 0 minutu|prije 0 minute|prije 0 minuta|prije 0 sat|prije 0 sata|prije 0 sati|prije 0 dan|prije 0 dana|prije 0 tjedan|prije 0 tjedna|prije 0 tjedana\
|pred 0 minútou|pred 0 minútami|pred 0 hodinou|pred 0 hodinami|pred 0 dňom|pred 0 dňami|pred 0 týždňom|pred 0 týždňami\
|pred 0 minuto|pred 0 minutama|pred 0 minutami|pred 0 uro|pred 0 urama|pred 0 urami|pred 0 dnevom|pred 0 dnevoma|pred 0 dnevi|pred 0 tednom|pred 0 tednoma|pred 0 tedni\
|пред 0 минута|пред 0 минути|пред 0 час|пред 0 часа|пред 0 ден|пред 0 дена|пред 0 седмица|пред 0 седмици\
|0 хвіліну таму|0 хвіліны таму|0 хвілін таму|0 гадзіну таму|0 гадзіны таму|0 гадзін таму|0 дзень таму|0 дні таму|0 дзён таму|0 тыдзень таму|0 тыдні таму|0 тыдняў таму\
|fa 0 minut|fa 0 minuts|fa 0 hora|fa 0 hores|fa 0 dia|fa 0 dies|fa 0 setmana|fa 0 setmanes\
|prieš 0 minutę|prieš 0 minutes|prieš 0 minučių|prieš 0 valandą|prieš 0 valandas|prieš 0 valandų|prieš 0 dieną|prieš 0 dienas|prieš 0 dienų|prieš 0 savaitę|prieš 0 savaites|prieš 0 savaičių\
|pirms 0 minūtes|pirms 0 minūtēm|pirms 0 stundas|pirms 0 stundām|pirms 0 dienas|pirms 0 dienām|pirms 0 nedēļas|pirms 0 nedēļām\
|0 minuti eest|0 tunni eest|0 päeva eest|0 nädala eest\
|0 منٹ پہلے|0 گھنٹہ پہلے|0 گھنٹے پہلے|0 دن پہلے|0 دنوں پہلے|0 ہفتہ پہلے|0 ہفتے پہلے\
|0 मिनिटापूर्वी|0 मिनिटांपूर्वी|0 तासापूर्वी|0 तासांपूर्वी|0 दिवसापूर्वी|0 दिवसांपूर्वी|0 आठवड्यापूर्वी|0 आठवड्यांपूर्वी|`

/** The same of months and years, of which a headline may speak, too. */
const LONG_AGO = `\
|0 month ago|0 months ago|0 year ago|0 years ago|vor 0 monat|vor 0 monaten|vor 0 jahr|vor 0 jahren|il y a 0 mois|il y a 0 an|il y a 0 ans\
|hace 0 mes|hace 0 meses|hace 0 año|hace 0 años|há 0 mês|há 0 meses|há 0 ano|há 0 anos|0 mese fa|0 mesi fa|0 anno fa|0 anni fa\
|0 maand geleden|0 maanden geleden|0 jaar geleden|0 miesiąc temu|0 miesiące temu|0 miesięcy temu|0 rok temu|0 lata temu|0 lat temu\
|0 месяц назад|0 месяца назад|0 месяцев назад|0 год назад|0 года назад|0 лет назад\
|0 місяць тому|0 місяці тому|0 місяців тому|0 рік тому|0 роки тому|0 років тому|преди 0 месец|преди 0 месеца|преди 0 година|преди 0 години\
|před 0 měsícem|před 0 měsíci|před 0 rokem|před 0 lety|för 0 månad sedan|för 0 månader sedan|för 0 år sedan\
|for 0 måned siden|for 0 måneder siden|for 0 år siden|0 kuukausi sitten|0 kuukautta sitten|0 vuosi sitten|0 vuotta sitten\
|πριν από 0 μήνα|πριν από 0 μήνες|πριν από 0 έτος|πριν από 0 έτη|acum 0 lună|acum 0 luni|acum 0 de luni|acum 0 an|acum 0 ani|acum 0 de ani\
|0 hónappal ezelőtt|0 évvel ezelőtt|0 ay önce|0 yıl önce|0 bulan yang lalu|0 tahun yang lalu|0 tháng trước|0 năm trước\
|قبل 0 أشهر|قبل 0 شهرًا|قبل 0 سنوات|قبل 0 سنة|0 ماه پیش|0 سال پیش|לפני 0 חודשים|לפני 0 שנים\
|0 माह पहले|0 वर्ष पहले|0 মাস আগে|0 বছর পূর্বে|0 เดือนที่ผ่านมา|0 ปีที่แล้ว|0 か月前|0 年前|0か月前|0年前|0개월 전|0년 전|0个月前|0 个月前\
|pre 0 meseca|pre 0 meseci|pre 0 godine|pre 0 godina|пре 0 месеца|пре 0 месеци|пре 0 године|пре 0 година\
|prije 0 mjesec|prije 0 mjeseca|prije 0 mjeseci|prije 0 godinu|prije 0 godine|prije 0 godina|pred 0 mesiacom|pred 0 mesiacmi|pred 0 rokom|pred 0 rokmi\
|pred 0 mesecem|pred 0 mesecema|pred 0 meseci|pred 0 letom|pred 0 letoma|pred 0 leti|пред 0 месец|пред 0 месеци|пред 0 година|пред 0 години\
|0 месяц таму|0 месяцы таму|0 месяцаў таму|0 год таму|0 гады таму|0 гадоў таму|fa 0 mes|fa 0 mesos|fa 0 any|fa 0 anys\
|prieš 0 mėnesį|prieš 0 mėnesius|prieš 0 mėnesių|prieš 0 metus|prieš 0 metų|pirms 0 mēneša|pirms 0 mēnešiem|pirms 0 gada|pirms 0 gadiem\
|0 kuu eest|0 aasta eest|0 مہینہ پہلے|0 مہینے پہلے|0 سال پہلے|0 महिन्यापूर्वी|0 महिन्यांपूर्वी|0 वर्षापूर्वी|0 वर्षांपूर्वी|`

/** How they say today, and yesterday: the words of that, with nothing between but spaces. */
const LATELY = `\
|today|yesterday|heute|gestern|aujourd hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|сегодня|вчера|сьогодні|учора|вчора|днес\
|dnes|včera|i dag|i går|tänään|eilen|σήμερα|χθες|azi|ma|tegnap|bugün|dün|hari ini|kemarin|hôm nay|hôm qua|اليوم|أمس|امروز|دیروز|היום|אתמול|आज|कल|আজ|গতকাল\
|วันนี้|เมื่อวาน|今日|昨日|오늘|어제|今天|昨天|danas|juče|данас|јуче|jučer|danes|včeraj|денес|сёння|avui|ahir|šiandien|vakar|šodien|täna|eile|آج|काल|`

/** Whether words, in small letters and `0` for a number, say that something was some minutes, hours, days or weeks ago. */
export const isAgoPhrase = (words: string): boolean => AGO.includes(`|${words}|`)

/** The same of months and years. */
export const isLongAgoPhrase = (words: string): boolean => LONG_AGO.includes(`|${words}|`)

/** Whether words, in small letters, are today or yesterday. */
export const isLatelyPhrase = (words: string): boolean => LATELY.includes(`|${words}|`)
