"""The words round a name: what bylines put beside people (roles, desks, dates, places) and what no name holds.

All words are case-folded and stand without a closing dot. A set is for one question; `cleancopy.names` asks them.
"""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


ROLES = _words(
    "reporter reporters correspondent correspondents writer writers editor editors journalist journalists",
    "columnist columnists contributor contributors producer photographer photojournalist presenter anchor blogger",
    "critic commentator director freelancer stringer intern trainee fellow newsreader broadcaster cartoonist author",
    "redakteur redakteurin redakteure reporterin korrespondent korrespondentin korrespondenten journalistin autor",
    "autorin volontär volontärin kolumnist kolumnistin chefredakteur chefredakteurin chefreporter chefreporterin",
    "chefkorrespondent ressortleiter ressortleiterin gastautor gastautorin mitarbeiter mitarbeiterin",
    "journaliste correspondante envoyé envoyée rédacteur rédactrice chroniqueur chroniqueuse éditorialiste",
    "periodista corresponsal redactor redactora enviado enviada enviados columnista colaborador colaboradora",
    "giornalista inviato inviata corrispondente redattore redattrice repórter jornalista colunista redator",
    "redacteur verslaggever correspondente korrespondente kommentator redaktør redaktör journalista dziennikarz",
    "dziennikarka redaktor redaktorka reportér reportérka redaktorica novinar toimittaja újságíró",
    "muhabir muhabiri muhabirleri editör editörü yazar yazarı wartawan kontributor jurnalis pewarta",
    "корреспондент журналист журналистка редактор обозреватель спецкор репортёр репортер",
    "기자 특파원 선임기자 전문기자 논설위원 记者 記者 特派员 特派員 编辑 編輯 編集委員",
)
"""Nouns for what a journalist is."""

BYLINE_ROLES = ROLES - _words(
    "author director critic commentator freelancer stringer fellow producer photographer blogger presenter anchor intern",
    "trainee broadcaster newsreader cartoonist autor autorin gastautor gastautorin mitarbeiter mitarbeiterin colaborador",
    "colaboradora yazar yazarı contributor contributors photojournalist 기자 특파원 记者 記者 编辑 編輯 编辑 特派员 特派員",
)
"""Roles that make a byline of a line that has no label. The others also stand below people in pictures."""

DESKS = _words(
    "staff desk newsroom team agencies agency wire wires bureau newsdesk redaktion rédaction redacción redação",
    "redazione redactie redaksjonen redaktionen redaksi redakcja redakce toimitus agenturen agencias agenzie",
    "agences agentschappen nachrichtenagenturen editorial board sonderausgabe admin administrator webmaster",
    "редакция агентства merkezi servisi newswire newswires mwandishi",
)
"""Nouns for a group or a place in the house: a desk is no person."""

BEATS = _words(
    "our own the chief senior junior deputy assistant associate managing executive special contributing freelance",
    "guest lead principal roving news political politics shipping parliamentary foreign world international national",
    "local regional metro city home business economics economy financial finance markets market money consumer",
    "industry",
    "energy environment climate science health medical education technology tech digital online web multimedia video",
    "audio data social media trending breaking live night weekend sport sports football cricket racing rugby tennis",
    "golf culture arts art music film tv television books theatre food drink travel fashion lifestyle style beauty",
    "property transport shipping maritime aviation airlines motoring defence defense security military diplomatic",
    "legal law court courts crime investigative investigations royal religious religion religion social affairs",
    "general assignment feature features opinion comment sub copy content hub audience engagement history royal",
    "congressional white house capitol state county community rural farming agriculture labor labour housing",
    "middle east asia asia-pacific europe africa africa's americas latin america us uk eu china russia india",
    "politische politischer politik wirtschafts sport- freie freier leitende leitender stellvertretender",
    "stellvertretende ressort grand especial special spéciale spécial enviado principal speciale wysłannik",
    "showbiz entertainment celebrity gaming games games' wellness wellbeing family parenting motors cars",
    "vår utsendte politisk krimjournalist freelance freelancer frilans",
)
"""What stands before a role or a desk: `Senior Political Correspondent`."""

MONTHS = _words(
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "januar jänner februar märz mai juni juli oktober dezember mär mrz okt dez",
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr",
    "ago dic gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu lug set ott",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out",
    "januari februari maart mei augustus mrt maj augusti ocak şubat mart nisan mayıs haziran temmuz ağustos",
    "eylül ekim kasım aralık januari maret agustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia ",
    "września października listopada grudnia ledna února března dubna května června července srpna září října",
    "listopadu ",
    "prosince января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг",
    "сен окт ноя дек",
)

WEEKDAYS = _words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi",
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato",
    "domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag",
    "søndag måndag tisdag lördag söndag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "today yesterday tomorrow tonight heute gestern hoje ontem hoy ayer oggi ieri",
)

STAMPS = _words(
    "am pm a.m p.m gmt utc bst ist est edt cst cdt mst pst pdt cet cest et pt wib wita jst kst sgt uhr h ore klo kl",
    "ago before hour hours hr hrs minute minutes min mins second seconds secs day days week weeks month months",
    "year years read reading lesezeit lesedauer leitura lettura lectura lecture dk saat dakika menit minuten",
    "stunden stunde tag",
    "tagen vor il y a hace fa há uur uren timer siden sedan ore fa st nd rd th o'clock at on um le el den der il",
    "published updated posted modified last first created date publicado publicada actualizado actualizada publié",
    "mis jour pubblicato aggiornato veröffentlicht aktualisiert stand erstellt güncelleme giriş yayınlanma publisert",
    "oppdatert publicerad uppdaterad opublikowano aktualizacja gepubliceerd bijgewerkt diterbitkan comments comment",
    "via",
)
"""Words of a printed time; what follows the first digit of a byline may hold nothing else."""

BUTTONS = _words(
    "follow followed twitter facebook instagram linkedin bluesky tips meg published updated posted comments email",
    "e-mail share",
)
"""Words of the buttons and stamps that stand glued behind a name."""

GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))

SINGLE_ONLY = (
    MONTHS
    | WEEKDAYS
    | _words(
        "then now far law rail sea land air road comparison contrast accident chance default design nature name region",
        "topic category section subject date year popularity relevance region country state christmas easter ramadan",
        "noon midnight midday dawn dusk morning afternoon evening night spring summer autumn winter definition",
        "favor ejemplo exemple beispiel fortune miracle mistake proxy invitation appointment request email phone",
        "politics sport sports business opinion culture travel science health technology tech world local",
        "uk us usa eu un nato brussels berlin london tokyo seoul beijing moscow kyiv delhi nairobi jakarta bangkok",
        "rome madrid lisbon vienna geneva ottawa canberra singapore taipei manila hanoi cairo istanbul ankara",
    )
)
"""Words that may be part of a name but are none alone."""

NEVER = DESKS | _words(
    "the our of for from with into onto over under than that this these those its their your we",
    "they is was were are be been being has have had would can could should not yes and but",
    "if when while how why who what where which says said told hours minutes ago mins published updated posted",
    "news share comment comments subscribe newsletter related topics popular demand numbers category",
    "reading election elections clicking signing submitting continuing using photo photos image images video file",
    "breaking latest trending exclusive advertisement sponsored archive cookie cookies policy privacy terms",
    "market markets stocks shares percent million billion copyright rights reserved click sign login register",
    "ist war wurde wird sind nicht auf aus mit für über unter nach sich ein eine einen und oder auch",
    "est sur dans pour avec les une sont aux que qui pas ou où para con como más por sobre entre sus",
    "che nel nella gli uno ed het een voor met niet naar ook til med ikke och för inte att",
    "favor ejemplo exemple beispiel fortune sempre sicuro bir için değil olan yang untuk dari dengan tidak pada",
    "это как для при что или не на из от",
)
"""Words that no person's name holds, however it is capitalised."""

PARTICLES = _words(
    "van von der den de del della dello delle degli di da do dos das du la le los las el al bin binti ibn bint ben abu",
    "ter ten te zu zur vom af av bar dit d ould ap dal dalla op 't het san des",
)
"""Words that names hold in small letters."""

ELISIONS = (
    "al-",
    "el-",
    "as-",
    "ash-",
    "ad-",
    "an-",
    "ar-",
    "at-",
    "az-",
    "ul-",
    "ur-",
    "d'",
    "d’",
    "l'",
    "l’",
    "dell'",
)
"""Small letters that names hold before a capital: `al-Masri`, `d’Orly`."""

CONJUNCTIONS = sorted(
    _words("and und et y e og och en i ve dan и та și și và oraz ja kaj και και AND And UND ET OG OCH")
)
"""What joins two names of a list. One-letter words count in small letters only: `JOHN E WARD` is one person."""

HELPERS = sorted(_words("with mit avec con met med dengan com With WITH"))
"""What puts a helper, an agency mostly, beside a writer."""

PLACE_LEADS = ("in", "from", "at", "near", "aboard", "aus", "à", "em", "fra", "från", "vanuit", "IN", "FROM", "In")
"""What puts a place behind a name."""

PLACE_STARTS = _words(
    "new los las port fort mount lake north south east west saint st kuala buenos hong tel bad cape palm salt addis",
    "rio são sao ho phnom united costa puerto sierra saudi northern southern eastern western upper lower the",
)
PLACE_ENDS = _words(
    "city town beach island islands springs valley county bay falls lumpur delhi york angeles kong aviv dhabi aires",
    "korea africa zealand kingdom states republic guinea arabia d.c dc england wales ireland scotland virginia",
    "carolina dakota mexico jersey hampshire yard street avenue",
)
"""First and last words of places of two words and more, as against people."""

OUTLET_WORDS = _words(
    "news times herald gazette tribune chronicle ledger dispatch examiner inquirer newspaper newspapers magazine daily",
    "weekly online tv radio television media broadcasting network post journal telegraph guardian observer standard",
    "mail express mirror press today independent bulletin courier review globe star sun echo argus zeitung nachrichten",
    "rundschau anzeiger tageblatt kurier allgemeine blatt presse merkur journalen avisen tidningen posten krant",
    "dagblad giornale corriere gazzetta notizie periódico diario noticias jornal folha gazeta wyborcza haber gazetesi",
)
SURE_OUTLETS = _words(
    "news times herald gazette tribune chronicle newspaper newspapers magazine tv television radio media zeitung",
    "nachrichten rundschau tageblatt broadcasting network dagblad noticias gazzetta gazetesi digital online",
)
"""Words of newspapers' names; the sure ones are nobody's surname."""

SENTENCE = _words(
    "said says told reported announced has had have was were is are will would that which when because after",
    "sagte sagt hat hatte war ist wird dass teilte dit dijo afirmó informó según ha disse è era",
)
"""Small words that a sentence has and a credit has not."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소"
    "석선설마길연위표명기반왕금옥육인맹제모탁국은편용예봉경태피복음빈"
)
KOREAN_NO_NAMES = _words("담당 전문 취재 인턴 시민 명예 사진 편집 전체 선임 정치부 사회부 경제부 문화부 기자 온라인")
HAN_NO_NAMES = _words(
    "综合 綜合 本报 本報 本网 本站 编译 編譯 特约 特約 通讯 通訊 实习 實習 见习 記者 记者 编辑 編輯 報導 报道 新华",
    "我们 他们 会见 会見 招待 俱乐部 俱樂部 整理 中心 即時 即时 財經 财经 國際 国际 體育 体育 娛樂 娱乐 社會 社会 政治",
    "生活 地方 调查 調查 手记 手記 观察 觀察 专访 專訪 团 專頁 名单",
)
CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
    "苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段"
    "雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文游洪施簡简柯翁莊庄詹溫温涂俞章鲁魯葛韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅莫庞龐樊兰蘭殷牛"
)
"""For `记者王某`, where nothing parts the name from the word before it: `记者调查` names nobody."""
