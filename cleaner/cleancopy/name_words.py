"""The words round a name: what bylines put beside people (roles, desks, dates, places) and what no name holds.

All words are case-folded and stand without a closing dot. A set is for one question; `cleancopy.names` asks them.
"""

from __future__ import annotations

from cleancopy.stamp_words import MONTHS, WEEKDAYS, folded_words

ROLES = folded_words(
    "reporter reporters editor-at-large editor-in-chief correspondent correspondents writer writers editor",
    "editors journalist journalists columnist columnists contributor contributors producer photographer",
    "photojournalist presenter anchor blogger critic commentator director freelancer stringer intern trainee",
    "fellow newsreader broadcaster cartoonist author redakteur redakteurin redakteure reporterin korrespondent",
    "meteorologist meteorologists analyst analysts",
    "korrespondentin korrespondenten journalistin autor autorin volontär volontärin kolumnist kolumnistin",
    "chefredakteur chefredakteurin chefreporter chefreporterin chefkorrespondent ressortleiter ressortleiterin",
    "rechtsanwalt rechtsanwältin gastautor gastautorin mitarbeiter mitarbeiterin journaliste correspondante",
    "envoyé envoyée envoyés envoyées rédacteur rédactrice chroniqueur chroniqueuse éditorialiste periodista",
    "corresponsal redactor",
    "redactora enviado enviada enviados enviadas columnista colaborador colaboradora giornalista inviato inviata",
    "inviati",
    "corrispondente redattore redattrice repórter jornalista colunista redator redacteur verslaggever",
    "correspondente korrespondente kommentator redaktør redaktör journalista dziennikarz dziennikarka redaktor",
    "redaktorka reportér reportérka redaktorica novinar toimittaja újságíró muhabir muhabiri muhabirleri editör",
    "editörü yazar yazarı wartawan kontributor jurnalis pewarta",
    "корреспондент журналист журналистка редактор обозреватель спецкор репортёр репортер",
    "기자 특파원 선임기자 전문기자 논설위원 记者 記者 特派员 特派員 编辑 編輯 編集委員",
)
"""Nouns for what a journalist is."""

BYLINE_ROLES = ROLES - folded_words(
    "author director critic commentator freelancer stringer fellow producer photographer blogger presenter",
    "meteorologist meteorologists analyst analysts",
    "anchor intern trainee broadcaster newsreader cartoonist autor autorin gastautor gastautorin mitarbeiter",
    "mitarbeiterin colaborador colaboradora yazar yazarı contributor contributors photojournalist",
    "기자 특파원 记者 記者 编辑 編輯 编辑 特派员 特派員",
)
"""Roles that make a byline of a line that has no label. The others also stand below people in pictures."""

DESKS = folded_words(
    "staff desk newsroom team agencies agency wire wires bureau newsdesk redaktion rédaction redacción redação",
    "redazione redactie redaksjonen redaktionen redaksi redakcja redakce toimitus agenturen agencias agenzie",
    "agences agentschappen nachrichtenagenturen editorial board sonderausgabe admin administrator webmaster",
    "редакция агентства merkezi servisi newswire newswires mwandishi",
)
"""Nouns for a group or a place in the house: a desk is no person."""

BEATS = folded_words(
    "our own the staff chief senior junior deputy assistant associate managing executive special contributing",
    "freelance guest lead principal roving news political politics shipping parliamentary foreign world",
    "international national local regional metro city home business economics economy financial finance markets",
    "market money consumer industry energy environment climate science health medical education technology tech",
    "digital online web multimedia video audio data social media trending breaking live night weekend sport",
    "sports football cricket racing rugby tennis golf culture arts art music film tv television books theatre",
    "food drink travel fashion lifestyle style beauty property transport shipping maritime aviation airlines",
    "motoring defence defense security military diplomatic legal law court courts crime investigative",
    "investigations royal religious religion religion social affairs general assignment feature features opinion",
    "comment sub copy content hub audience engagement history royal congressional white house capitol state",
    "county community rural farming agriculture labor labour housing middle east asia asia-pacific europe africa",
    "africa's americas latin america us uk eu china russia india politische politischer politik wirtschafts",
    "sport- freie freier leitende leitender stellvertretender stellvertretende ressort grand especial special",
    "spéciale spécial spéciaux spéciales especiales speciali enviado principal speciale wysłannik showbiz",
    "entertainment celebrity gaming games games'",
    "wellness wellbeing family parenting motors cars dalla nostra dal nostro vår utsendte politisk",
    "krimjournalist freelance freelancer frilans",
)
"""What stands before a role or a desk: `Senior Political Correspondent`."""

GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
"""What may close a name."""

SINGLE_ONLY = (
    MONTHS
    | WEEKDAYS
    | folded_words(
        "then now far law rail sea land air road comparison contrast accident chance default design nature name",
        "region topic category section subject date year popularity relevance region country state christmas",
        "easter ramadan noon midnight midday dawn dusk morning afternoon evening night spring summer autumn",
        "winter definition favor ejemplo exemple beispiel fortune miracle mistake proxy invitation appointment",
        "request email phone politics sport sports business opinion culture travel science health technology",
        "tech world local uk us usa eu un nato brussels berlin london tokyo seoul beijing moscow kyiv delhi",
        "nairobi jakarta bangkok rome madrid lisbon vienna geneva ottawa canberra singapore taipei manila hanoi",
        "cairo istanbul ankara",
    )
)
"""Words that may be part of a name but are none alone."""

NEVER = DESKS | folded_words(
    "by the our of for from with into onto over under than that this these those its their your we they is was",
    "were are be been being has have had would could should not yes and but if when while how why who what where",
    "which says said told hours minutes ago mins published updated posted news share comment comments subscribe",
    "newsletter related topics popular demand numbers category reading election elections clicking signing",
    "submitting continuing using photo photos image images video file nostra nostro nuestro nuestra notre unser",
    "unsere onze weitere weekly edition breaking latest trending exclusive advertisement sponsored archive",
    "cookie cookies policy privacy terms market markets stocks shares percent million billion copyright rights",
    "reserved click sign login register any means necessary ingredient ingredients university institute",
    "department ministry foundation association council company inc ltd llc gmbh bund verband verein deutscher",
    "partei marketing project management jazeera organisation organization federation committee commission",
    "authority corporation union congress parliament society academy ist war wurde wird sind nicht auf aus mit",
    "für über unter nach sich ein eine einen und oder auch est sur dans pour avec les une sont aux que qui pas",
    "ou où para como más por sobre entre sus che nel nella gli uno het een voor met niet naar ook til med ikke",
    "och för inte att favor ejemplo exemple beispiel fortune sempre sicuro bir için değil olan yang untuk dari",
    "dengan tidak pada это как для при что или не на из от",
)
"""Words that no person's name holds, however it is capitalised."""

SECTIONS = BEATS | folded_words(
    "estate care learning intelligence current issue paid content blog page featured event events review reviews",
    "podcast podcasts press release releases weather woche tag wissen gesellschaft panorama wirtschaft kultur",
    "leben reise auto karriere schweiz deutschland österreich actualité monde économie société internacional",
    "nacional deportes cronaca economia cultura esteri mondo open source editor's pick picks top stories story",
    "illustrated special reports",
)
"""Words of a page's sections and kickers: a line of two of them beside a date is no byline."""

PAGE_WORDS = folded_words(
    "startseite haberleri haberler relacionada relacionadas noticia foto fotos bild kuva kuvat zdjęcie text lettura",
    "lectura lecture leitura leestijd lesezeit lesedauer minuti minutos minutes minuten",
)
"""Words of a page's links, headings and labels of pictures: a line with one of them names no writer."""

PARTICLES = folded_words(
    "van von der den de del della dello delle degli di da do dos das du la le los las el al bin binti ibn bint",
    "ben abu ter ten te zu zur vom af av bar dit d ould ap dal dalla op 't het san des",
)
"""Words that names hold in small letters."""

ELISIONS = tuple(sorted(folded_words("al- el- as- ash- ad- an- ar- at- az- ul- ur- d' d’ l' l’ dell'")))
"""Small letters that names hold before a capital: `al-Masri`, `d’Orly`."""

CONJUNCTIONS = sorted(
    folded_words("and und et y e og och en i ve dan и та și și và oraz ja kaj και και AND And UND ET OG OCH")
)
"""What joins two names of a list. One-letter words count in small letters only: `JOHN E WARD` is one person."""

HELPERS = sorted(folded_words("with mit avec con met med dengan com With WITH"))
"""What puts a helper, an agency mostly, beside a writer."""

PLACE_LEADS = ("in", "from", "at", "near", "aboard", "aus", "à", "em", "fra", "från", "vanuit", "IN", "FROM", "In")
"""What puts a place behind a name."""

PLACE_STARTS = folded_words(
    "new los las port fort mount lake north south east west saint st kuala buenos hong tel bad cape palm salt",
    "addis rio são sao ho phnom united costa puerto sierra saudi northern southern eastern western upper lower",
)
PLACE_ENDS = folded_words(
    "city town beach island islands springs valley county bay falls lumpur delhi york angeles kong aviv dhabi",
    "aires korea africa zealand kingdom states republic guinea arabia d.c dc england wales ireland scotland",
    "virginia carolina dakota mexico jersey hampshire yard street avenue",
)
"""First and last words of places of two words and more, as against people."""

OUTLET_WORDS = folded_words(
    "news times herald gazette tribune chronicle ledger dispatch examiner inquirer newspaper newspapers magazine",
    "daily weekly online tv radio television media broadcasting network post journal telegraph guardian observer",
    "standard mail express mirror press today independent bulletin courier review globe star sun echo argus",
    "zeitung nachrichten rundschau anzeiger tageblatt kurier allgemeine blatt presse merkur journalen avisen",
    "tidningen posten krant dagblad giornale corriere gazzetta notizie periódico diario noticias jornal folha",
    "gazeta wyborcza haber gazetesi",
)
SURE_OUTLETS = folded_words(
    "news times herald gazette tribune chronicle newspaper newspapers magazine tv television radio media zeitung",
    "nachrichten rundschau tageblatt broadcasting network dagblad noticias gazzetta gazetesi",
)
"""Words of newspapers' names; the sure ones are nobody's surname."""

ARTICLES = folded_words("the le la el il die der das de les los")
"""Words with which a newspaper's name begins: `The Guardian`, `Le Figaro`."""

SENTENCE = folded_words(
    "said says told reported announced has had have was were is are will would that which when because after",
    "sagte sagt hat hatte war ist wird dass teilte dit dijo afirmó informó según ha disse è era",
)
"""Small words that a sentence has and a credit has not."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소"
    "석선설마길연위표명기반왕금옥육인맹제모탁국은편용예봉경태피복음빈"
)
KOREAN_NO_NAMES = folded_words(
    "담당 전문 취재 인턴 시민 명예 사진 편집 전체 선임 정치부 사회부 경제부 문화부 기자 온라인"
)
HAN_NO_NAMES = folded_words(
    "综合 綜合 本报 本報 本网 本站 编译 編譯 特约 特約 通讯 通訊 实习 實習 见习 記者 记者 编辑 編輯 報導 报道 新华",
    "我们 他们 会见 会見 招待 俱乐部 俱樂部 整理 中心 即時 即时 財經 财经 國際 国际 體育 体育 娛樂 娱乐 社會 社会 政治",
    "生活 地方 调查 調查 手记 手記 观察 觀察 专访 專訪 团 專頁 名单",
    "未知 佚名 匿名 不详 不詳 小编 小編 网友 網友 网络 網絡 網路 互联网 原创 原創 转载 轉載 网络整理 本站原创 本刊",
)
CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
    "苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段"
    "雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文游洪施簡简柯翁莊庄詹溫温涂俞章鲁魯葛韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅莫庞龐樊兰蘭殷牛"
)
"""For `记者王某`, where nothing parts the name from the word before it: `记者调查` names nobody."""
