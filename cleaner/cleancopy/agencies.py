"""The news agencies by every spelling that pages print: one closed table for datelines and credits.

A dateline is only sure of itself when the name in its brackets is an agency's, so the table is closed and
its spellings are exact. Each name stands as the agency prints it in a dateline (`Reuters`, `AP`, `dpa`).

- `AGENCIES`: case-folded spelling -> the name as we print it.
- `agency_of("REUTERS")` -> `"Reuters"`. Of a joint name the first agency known: `Reuters/AP` -> `"Reuters"`,
  `dpa/lno` -> `"dpa"`, `The Harbour Ledger/ANN` -> `"ANN"`. `None` when nothing is known.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from cleancopy import late

# One agency a line: the name as we print it, then its other spellings. Case does not count.
_TABLE = """
AAP|Australian Associated Press
ABr|Agência Brasil|Agencia Brasil
ACCESSWIRE|ACCESS Newswire
ACN|Agencia Cubana de Noticias
Adnkronos|Adnkronos/Labitalia
AFP|Agence France-Presse|Agence France Presse|AFP-JIJI|法新社|АФП|AFP通信|AFP時事|أ ف ب|ا ف ب
Agerpres
AGI|Agenzia Italia
Agencia UNO
ANA|ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ
Anadolu|AA|Anadolu Agency|Anadolu Ajansı|Agence Anadolu|Agencia Anadolu|阿纳多卢通讯社|الأناضول
Andina
ANI|Asian News International
ANN|Asia News Network
ANP|Algemeen Nederlands Persbureau
ANSA|Agenzia ANSA|ANSAmed
Antara|Antara News|LKBN Antara
AP|The Associated Press|Associated Press|美联社|美聯社|AP通信|АП
APA|Austria Presse Agentur
APP|Associated Press of Pakistan
APS|Algérie Presse Service
ATS|Keystone-ATS
Azertac|AZƏRTAC|Азертадж
Baptist Press
Belga
BelTA|БЕЛТА
Bernama|Bernama-AFP
Bloomberg|Bloomberg News|Bloomberg Opinion|Bloomberg Businessweek|彭博社|彭博|ブルームバーグ|블룸버그|블룸버그통신
BNO News|BNO
BNS
BSS|Bangladesh Sangbad Sangstha
BTA|БТА
Business Wire|BusinessWire
Cailian Press|CLS|财联社
Canadian Press|The Canadian Press|CP|La Presse Canadienne|PC
CBS News
CNA|Central News Agency|Focus Taiwan|中央社|中央通訊社
CNS|China News Service|ECNS|中新社|中新网|中國新聞社|中国新闻社|中国新闻网
CNN|CNN Business|CNN Newsource|CNN Wire|CNN Brasil|CNN Español|CNN en Español|CNN Underscored
Cronkite News
ČTK|CTK
Dow Jones|Dow Jones Newswires|DJ
dpa|dpa-AFX|dpa-infocom|dpa-tmn|Deutsche Presse-Agentur|德新社
EFE|Agencia EFE|EFE Verde|EFEverde|EFECOM|埃菲社
ELTA
epd|Evangelischer Pressedienst
Europa Press|EuropaPress|EP
Fars|FNA
FENA
Gray News
Globe Newswire|GlobeNewswire
GNA|Ghana News Agency
HINA
IANS|Indo-Asian News Service
IBNS
INA
Interfax|INTERFAX.RU|Interfax-Ukraine|Интерфакс|Интерфакс-Украина|国际文传电讯社
Inter Press Service|IPS
IRNA|ایرنا
ISNA|ایسنا
Jiji Press|Jiji|時事|時事通信|時事通信社|지지통신|时事社
JTA|Jewish Telegraphic Agency
Kazinform|Казинформ
KCNA|조선중앙통신|朝中社
Keystone-SDA|SDA|sda/ats
KHN|KFF Health News|Kaiser Health News
KNA|Katholische Nachrichten-Agentur
KUNA|كونا
Kyodo|Kyodo News|共同|共同通信|共同通信社|共同社|교도통신
LETA
Lusa|Agência Lusa
MAP|Maghreb Arabe Presse
Marketwired|Marketwire
Mehr|MNA
MENA|أ ش أ
Montsame
MTI
NAMPA|Namibia Press Agency
NAN|News Agency of Nigeria
NCA NewsWire|NCA
News1|뉴스1
Newsfile|Newsfile Corp.
Newsis|뉴시스
Newspim|뉴스핌
Nexstar|NEXSTAR MEDIA WIRE
NewsNation
NewMediaWire
NNA|National News Agency
Notimex
NTB|NTB scanpix
NZ Newswire|NZN
ONA|Oman News Agency
ots|news aktuell
OSV News|OSV
PA|PA Media|Press Association|The Press Association|PA news agency
PAP|ПАП
People's Daily|人民网|人民日报
Petra|بترا
PNA|Philippine News Agency
PR Newswire|PRNewswire|PRNewswire-USNewswire|PRNewswire-PRWeb|PRNewswire-FirstCall|PRNewswire-Asia|美通社
Prensa Latina|PL
PTI|Press Trust of India|PTI Bhasha
QNA|Qatar News Agency|قنا
Reuters|Thomson Reuters|Thomson Reuters Foundation|Reuters Health|Reuters Breakingviews|rtr
Reuters|路透社|路透|ロイター|ロイター通信|Рейтер|로이터|로이터통신|로이터=연합뉴스|رويترز
RIA Novosti|RIA|РИА Новости|РИАН
Ritzau
RNS|Religion News Service
SAnews|SAnews.gov.za
SANA|سانا
SAPA
Scripps News
SID
STA|Slovenian Press Agency
SPA|Saudi Press Agency|واس
Sputnik|Спутник|俄罗斯卫星通讯社
StatePoint
STT|STT-Lehtikuva
TAP
TASR
Tasnim
TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|塔斯社|タス通信|타스|타스통신
taz
Télam|Telam
TNA|Thai News Agency
TNS|Tribune News Service
TT|TT Nyhetsbyrån
UCAN|UCA News
Ukrinform|Укринформ|Укрінформ
UNB|United News of Bangladesh
UNI|United News of India
UNIAN|УНИАН|УНІАН
UPI|United Press International
VNA|VNS|Vietnam News Agency|TTXVN|越通社
WAM|Emirates News Agency|وام
Xinhua|Xinhua News Agency|新华社|新华网|新華社|新華網|新华|신화통신|신화사|Синьхуа
Yonhap|Yonhap News|Yonhap News Agency|Yonhap Infomax|연합뉴스|연합뉴스TV|聯合ニュース|韩联社|韓聯社
"""

# What parts the agencies of a joint name, and a desk from its agency.
_JOINT = late.regex(r"\s*[/・,;&+|=]\s*|\s+(?:and|et|und|y|e)\s+")
_LONGEST = 60


def _spellings() -> dict[str, str]:
    rows = (line.split("|") for line in _TABLE.strip().splitlines())
    return {spelling.casefold(): row[0] for row in rows for spelling in row}


AGENCIES: Mapping[str, str] = MappingProxyType(_spellings())


def agency_of(text: str) -> str | None:
    """Return the agency that `text` spells exactly, case and width aside; of a joint name the first one known."""
    if len(text) > _LONGEST:
        return None
    wide = text if text.isascii() else unicodedata.normalize("NFKC", text)
    name = " ".join(wide.replace("’", "'").casefold().split())
    if name in AGENCIES:
        return AGENCIES[name]
    return next((AGENCIES[part] for part in _JOINT.split(name) if part in AGENCIES), None)
