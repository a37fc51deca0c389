/** What a language needs so that random sentences of it look like prose: its words, its stops, its way of quoting. */
export interface Language {
  name: string
  /** Content words, parted by spaces in the source so that the list stays readable. */
  words: string[]
  /** Small words that stand between content words. */
  links: string[]
  names: string[]
  /** Verbs of saying, put after a quotation. */
  said: string[]
  /** What parts words: nothing in scripts without spaces. */
  space: string
  stop: string
  comma: string
  quotes: [open: string, close: string]
}

const list = (words: string): string[] => words.trim().split(/\s+/)

const english: Language = {
  name: 'english',
  words: list(`
    harbour council ferry island timetable winter bridge engineer budget orchard mayor festival railway tunnel
    library teacher hospital nurse reservoir farmer drought harvest market glacier museum painter theatre orchestra
    violin captain lighthouse storm fisherman village valley mountain forest ranger wolf beaver heron salmon river
    mill baker kitchen carpenter workshop factory union strike wage pension election ballot minister parliament court
    judge verdict lawyer witness archive letter diary photograph camera satellite telescope comet laboratory chemist
    vaccine clinic surgeon patient athlete marathon stadium referee champion coach goalkeeper swimmer bicycle tram
    station platform ticket passenger airport runway pilot weather thunder sunrise meadow garden beekeeper honey
    vineyard cellar bottle glassmaker potter weaver cotton silk merchant warehouse customs border embassy diplomat
    treaty currency banker loan mortgage landlord tenant builder plumber electrician turbine battery grid coal solar
    opened closed measured repaired painted counted carried promised refused welcomed warned delayed approved rejected
    borrowed planted gathered restored discovered described explained crossed followed remembered northern southern
    wooden narrow quiet ancient modern crowded empty expensive public private broken frozen distant local annual
    early sudden careful patiently slowly nearly seldom twice-weekly`),
  links: list(
    'the a of in on for with from under near between after before while because although that which its their',
  ),
  names: list('Lindqvist Okafor Marchetti Petrova Tanaka Abernathy Delacroix Novak Quispe Haddad'),
  said: ['said', 'told reporters, according to', 'added'],
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['“', '”'],
}

const german: Language = {
  name: 'german',
  words: list(`
    Hafen Stadtrat Fähre Insel Fahrplan Winter Brücke Ingenieurin Haushalt Obstgarten Bürgermeister Volksfest Eisenbahn
    Tunnel Bücherei Lehrerin Krankenhaus Stausee Bauer Dürre Ernte Wochenmarkt Gletscher Museum Malerin Schauspielhaus
    Orchester Geige Leuchtturm Sturm Fischer Dorf Tal Gebirge Wald Försterin Wolf Biber Reiher Lachs Mühle Bäckerei
    Küche Tischler Werkstatt Fabrik Gewerkschaft Streik Lohn Rente Wahl Ministerin Parlament Gericht Richterin Urteil
    Anwalt Zeugin Archiv Brief Tagebuch Kamera Satellit Fernrohr Komet Labor Impfstoff Klinik Chirurg Stadion
    Schiedsrichter Meisterin Trainer Torwart Fahrrad Straßenbahn Bahnsteig Fahrkarte Flughafen Wetter Gewitter Wiese
    Garten Imker Honig Weinberg Keller Flasche Töpferin Weberin Baumwolle Seide Händler Lagerhalle Zoll Grenze
    Botschaft Vertrag Währung Darlehen Mieterin Turbine Batterie Stromnetz eröffnete schloss maß reparierte strich
    zählte trug versprach verweigerte begrüßte warnte verschob billigte pflanzte sammelte entdeckte beschrieb erklärte
    nördliche südliche hölzerne schmale ruhige alte moderne leere teure öffentliche gebrochene ferne jährliche frühe
    plötzliche vorsichtig langsam beinahe selten`),
  links: list('der die das eine in auf für mit von unter neben zwischen nach vor während weil obwohl dass ihre deren'),
  names: list('Lindqvist Brandstätter Kowalczyk Petersen Hofmüller Yıldız Weidenfeld Zschoche'),
  said: ['sagte', 'erklärte', 'meinte'],
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['„', '“'],
}

const russian: Language = {
  name: 'russian',
  words: list(`
    гавань совет паром остров расписание зима мост инженер бюджет сад мэр праздник дорога тоннель библиотека учитель
    больница водохранилище фермер засуха урожай рынок ледник музей художник театр оркестр скрипка капитан маяк буря
    рыбак деревня долина гора лес лесник волк бобёр цапля лосось река мельница пекарь кухня плотник мастерская завод
    профсоюз забастовка зарплата пенсия выборы министр парламент суд судья приговор адвокат свидетель архив письмо
    дневник камера спутник телескоп комета лаборатория вакцина клиника хирург стадион тренер вратарь пловец велосипед
    трамвай станция платформа билет аэропорт погода гроза луг пчеловод мёд виноградник подвал бутылка гончар ткачиха
    хлопок шёлк купец склад таможня граница посольство договор валюта заём жилец турбина батарея открыли закрыли
    измерили починили покрасили посчитали принесли обещали отказали встретили отложили одобрили посадили собрали нашли
    описали северный южный деревянный узкий тихий старинный пустой дорогой сломанный далёкий местный ранний медленно
    почти редко`),
  links: list('и в на для с от под около между после перед пока потому хотя что который их его этот'),
  names: list('Линдквист Соколова Мартынюк Абрамян Тихонова Ковальчук Ермолаев'),
  said: ['сказала', 'отметил', 'добавила'],
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['«', '»'],
}

const hindi: Language = {
  name: 'hindi',
  words: list(`
    बंदरगाह परिषद नाव द्वीप सर्दी पुल इंजीनियर बजट बगीचा महापौर मेला रेलगाड़ी सुरंग पुस्तकालय शिक्षक अस्पताल जलाशय किसान सूखा फसल
    बाजार हिमनद संग्रहालय चित्रकार नाटक वाद्य कप्तान तूफान मछुआरा गांव घाटी पहाड़ जंगल भेड़िया सारस नदी चक्की रसोई बढ़ई
    कारखाना संघ हड़ताल वेतन चुनाव मंत्री संसद अदालत न्यायाधीश फैसला वकील गवाह पत्र डायरी तस्वीर उपग्रह दूरबीन धूमकेतु
    प्रयोगशाला टीका मरीज खिलाड़ी मैदान साइकिल स्टेशन टिकट यात्री हवाईअड्डा मौसम बिजली शहद तहखाना बोतल कुम्हार बुनकर कपास रेशम
    व्यापारी गोदाम सीमा दूतावास संधि मुद्रा किरायेदार उत्तरी दक्षिणी लकड़ी संकरा शांत प्राचीन आधुनिक खाली महंगा टूटा स्थानीय
    खोला नापा गिना सुधारा रोका मंजूर लगाया इकट्ठा खोजा बताया धीरे लगभग`),
  links: list('और का की के में पर से को ने तक एक यह वह लेकिन क्योंकि जबकि'),
  names: list('शर्मा वर्मा बनर्जी नायर कुलकर्णी रेड्डी'),
  said: ['ने कहा', 'ने बताया'],
  space: ' ',
  stop: '।',
  comma: ', ',
  quotes: ['"', '"'],
}

const arabic: Language = {
  name: 'arabic',
  words: list(`
    ميناء مجلس عبارة جزيرة شتاء جسر مهندس ميزانية بستان عمدة مهرجان قطار نفق مكتبة معلم مستشفى ممرضة خزان مزارع جفاف حصاد سوق
    متحف رسام مسرح فرقة كمان قبطان منارة عاصفة صياد قرية وادي جبل غابة حارس ذئب نهر طاحونة خباز مطبخ نجار ورشة مصنع نقابة إضراب
    أجور انتخابات وزير برلمان محكمة قاضي حكم محامي شاهد أرشيف رسالة صورة قمر مرصد مختبر لقاح عيادة جراح ملعب مدرب بطل دراجة
    محطة تذكرة مسافر مطار طيار طقس رعد حديقة عسل كرم زجاجة خزاف نساج قطن حرير تاجر مخزن جمارك حدود سفارة معاهدة عملة قرض مستأجر
    بطارية شبكة افتتح أغلق قاس أصلح عد حمل وعد رفض رحب حذر أجل وافق زرع جمع اكتشف وصف شمالي جنوبي خشبي ضيق هادئ قديم حديث فارغ
    مكسور بعيد محلي سنوي`),
  links: list('في على من إلى عن مع بعد قبل بين تحت أن التي الذي لكن ثم'),
  names: list('حداد الزهراني منصور بوزيد العبيدي'),
  said: ['قال', 'أضاف'],
  space: ' ',
  stop: '.',
  comma: '، ',
  quotes: ['«', '»'],
}

const chinese: Language = {
  name: 'chinese',
  words: list(`
    港口 议会 渡轮 岛屿 时刻 冬季 桥梁 工程 预算 果园 市长 庆典 铁路 隧道 书馆 教师 医院 护士 水库 农民 干旱 收成 市场 冰川 画家 剧院
    乐团 提琴 船长 灯塔 风暴 渔夫 村庄 山谷 高山 森林 护林 野狼 河狸 苍鹭 鲑鱼 磨坊 面包 厨房 木匠 工坊 工厂 罢工 薪酬 养老 选举 部长
    法庭 法官 判决 律师 证人 档案 信件 日记 相机 卫星 彗星 实验 疫苗 诊所 病患 球场 裁判 冠军 教练 门将 单车 电车 车站 月台 车票 乘客
    机场 天气 雷声 草地 花园 蜂蜜 酒窖 瓶子 陶匠 织工 棉花 丝绸 商人 仓库 海关 边境 使馆 条约 货币 贷款 租户 电池 电网 打开 关闭 测量
    修理 粉刷 清点 运送 承诺 拒绝 欢迎 警告 推迟 批准 种植 收集 发现 描述 北方 南方 狭窄 安静 古老 空旷 昂贵 破损 遥远 缓慢 几乎`),
  links: list('的 在 和 与 对 从 后 前 因 但 将 被 向 了'),
  names: list('林海清 欧阳雪 陈国栋 周雨桐 吴思远'),
  said: ['表示', '指出'],
  space: '',
  stop: '。',
  comma: '，',
  quotes: ['“', '”'],
}

const japanese: Language = {
  name: 'japanese',
  words: list(`
    みなと 議会 フェリー 島の 時刻表 冬季 橋を 技術者 予算 果樹園 市長 まつり 鉄道 トンネル 図書館 教師 病院 看護師 貯水池 農家 干ばつ 収穫
    市場 氷河 美術館 画家 劇場 楽団 バイオリン 船長 灯台 あらし 漁師 村の 谷間 高山 森林 オオカミ アオサギ サケ 水車 パン屋 台所 大工 工房
    工場 組合 ストライキ 賃金 年金 選挙 大臣 法廷 裁判官 判決 弁護士 証人 記録 手紙 日記 カメラ 衛星 望遠鏡 すい星 実験室 ワクチン 診療所
    患者 競技場 審判 優勝者 監督 自転車 路面電車 駅の 切符 乗客 空港 天気 かみなり 草原 庭園 はちみつ 酒蔵 びん 陶工 織物 綿花 絹の 商人
    倉庫 税関 国境 大使館 条約 通貨 電池 送電網 ひらいた とじた 測った 直した 塗った 数えた 運んだ 断った 迎えた 延期した 植えた 集めた
    見つけた 北の 南の せまい 静かな 古い 高価な 遠い ゆっくり ほとんど`),
  links: list('が は を に で と も から まで また しかし'),
  names: list('田中 小林 おおたに まつした 渡辺'),
  said: ['と語る', 'と述べた'],
  space: '',
  stop: '。',
  comma: '、',
  quotes: ['「', '」'],
}

const korean: Language = {
  name: 'korean',
  words: list(`
    항구는 의회가 여객선을 섬에서 시간표를 겨울에 다리를 기술자가 예산을 과수원에 시장은 축제가 철도를 터널에서 도서관에 교사가 병원은
    간호사가 저수지를 농부는 가뭄으로 수확을 빙하가 박물관에 화가는 극장에서 악단이 선장은 등대를 폭풍이 어부가 마을에 계곡을 산에서 숲을
    늑대가 왜가리를 연어가 방앗간에 제빵사는 부엌에서 목수가 공장을 노조는 파업을 임금을 선거에서 장관은 법원이 판사는 판결을 변호사가
    증인은 기록을 편지를 일기를 사진을 위성이 망원경으로 혜성을 실험실에서 백신을 환자가 경기장에 심판은 감독이 자전거로 전차를 역에서
    승객은 공항을 날씨가 천둥이 정원을 벌꿀을 포도밭에 병을 도공은 비단을 상인이 창고에 세관을 국경에서 대사관은 조약을 통화를 북쪽의
    남쪽의 좁은 조용한 오래된 비어있는 값비싼 부서진 먼 지역의 천천히 거의`),
  links: list('그 이 또한 그러나 그리고 다시 매우 함께'),
  names: list('박서연 최민호 정다은 한지우'),
  said: ['말했다', '밝혔다'],
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['“', '”'],
}

const thai: Language = {
  name: 'thai',
  words: list(`
    ท่าเรือ สภาเมือง เกาะ ตาราง ฤดูหนาว สะพาน วิศวกร งบประมาณ สวนผลไม้ นายกเทศมนตรี เทศกาล รถไฟ อุโมงค์ ห้องสมุด ครู โรงพยาบาล
    พยาบาล อ่างเก็บน้ำ ชาวนา ภัยแล้ง ตลาด พิพิธภัณฑ์ จิตรกร โรงละคร ไวโอลิน กัปตัน ประภาคาร พายุ ชาวประมง หมู่บ้าน หุบเขา ภูเขา
    ป่าไม้ หมาป่า แม่น้ำ โรงสี ครัว ช่างไม้ โรงงาน สหภาพ ค่าจ้าง เลือกตั้ง รัฐมนตรี ศาล ผู้พิพากษา ทนาย พยาน จดหมาย บันทึก
    กล้อง ดาวเทียม ดาวหาง วัคซีน คลินิก สนาม แชมป์ จักรยาน สถานี ตั๋ว ผู้โดยสาร สนามบิน อากาศ สวน น้ำผึ้ง ขวด ช่างปั้น ผ้าไหม
    พ่อค้า โกดัง ศุลกากร ชายแดน สถานทูต สนธิสัญญา เงินตรา ผู้เช่า เปิด ปิด วัด ซ่อม ทาสี นับ สัญญา ปฏิเสธ ต้อนรับ เตือน เลื่อน
    อนุมัติ ปลูก รวบรวม ค้นพบ เหนือ ใต้ แคบ เงียบ โบราณ ว่าง แพง ห่างไกล ช้า เกือบ`),
  links: list('ที่ ใน และ กับ ของ จาก หลัง ก่อน แต่ เพราะ'),
  names: list('สมชาย มาลัย กิตติ วราภรณ์'),
  said: ['กล่าว', 'ระบุ'],
  space: '',
  stop: '',
  comma: ' ',
  quotes: ['“', '”'],
}

/** English comes first: a failure shrinks towards it. */
export const languages: Language[] = [english, german, russian, hindi, arabic, chinese, japanese, korean, thai]
