"""Labels of bylines that tell a byline only near a headline, and what stands before a label in its line.

`Na`, `De` or `Publié par` begin crossheads, sentences and other lines elsewhere in a page, so the grammar of bylines,
which reads all lines of all pages, does without them.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.stamp_words import BUTTONS, MONTHS, STAMPS, WEEKDAYS, folded_words
from cleancopy.strangers.fields.stamps import has_date

SOURCES = (
    "(?:Source|Quelle|Fuente|Fonte|Bron|Kilde|Källa|Lähde|Źródło|Zdroj|Forrás|Sursa|Izvor|Vir|Kaynak|Источник|Джерело"
    "|Извор|Πηγή|Sumber|Nguồn)"
)
SOURCE = late.regex(
    r"(?:(?<=\d)|(?<=\d [A-Z]{2})|(?<=\d [A-Z]{3})|(?<=M [A-Z]{3})|(?<=[AP]M)) ?[|,·–-]? ?" rf"{SOURCES} ?:.*"
)
"""Whose report a page names behind a date: `3 May 2024 14:05 Bron: Belga`."""
LONGEST = 120
"""Characters of a line with such a label."""
LONGEST_FIGURES = 14
"""Characters of a date in figures."""
MOST_BEFORE = 4
"""Words of a section that stands before a byline in its line."""
_OF_DATES = MONTHS | WEEKDAYS
_PARTED = (
    # English, German
    "(?:published|compiled|curated|authored|reported|updated|contributed|submitted|created|exclusive|exclusively"
    "|article|news|feature|preview|guide) by|author of the article",
    "(?:geschrieben|verfasst|aufgezeichnet|veröffentlicht|gepostet|erstellt) von",
    "(?:ein|eine) (?:[a-zäöüß-]+ )?[a-zäöüß-]+ von|(?:artikel|beitrag|meldung) von",
    "aus [^\\d_\\W]+ berichte[nt]|es berichte[nt]|von (?:autor/in|autor:in|redakteur/in|reporter/in)",
    # French, Spanish, Portuguese, Italian, Romanian
    "(?:un |une )?(?:article |texte |reportage )?(?:écrit|rédigé|publié|réalisé|proposé) par|une? [a-zé]+ de",
    "(?:article|texte|récit|reportage) (?:par|de)",
    "(?:propos )?recueillis? par",
    "(?:escrit[oa]|publicad[oa]|redactad[oa]|elaborad[oa]|redacción|reportagem|matéria|crónica|análisis) (?:por|de)",
    "(?:articolo )?a cura di|(?:scritto|pubblicato) da|dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)|scris de|de",
    # Dutch, Afrikaans, the North, the East of Europe
    "(?:geschreven|tekst|een [a-z]+) door|van onze (?:verslaggever|correspondent|redacteur|verslaggeefster)|deur",
    "skrevet af|teksti?|texte?|kirjoittanut|fra [^\\d_\\W]+ av",
    "oprac\\.|opracowała?|napisała?|napsala?|připravila?|autor(?:ka)?(?:/autor(?:ka)?)?|piše|napisa(?:o|la)",
    "priprem(?:io|ila)",
    "γράφ(?:ει|ουν) (?:ο|η|οι)|(?:του|της)|автор|подготовила?",
    # Swahili, Arabic
    "(?:imeandikwa )?na|imeandikwa na|كتبت?|penulis",
    # Korean
    "기자명|글",
)
_COLONED = (
    "story|writer|journalist|interview|recherche|redakteur(?:in)?|piše|autori|szerző|kirjoittaja|opracowanie|автори"
    "|επιμέλεια|ρεπορτάζ|autorius|autorė|tekstas|teksts|bài(?: viết)?(?:,| và| &) ảnh|ảnh và bài"
    "|συντάκτης|mwandishi|imeandikwa na|created|posted|rep|redaktur (?:&|dan|/) reporter|reporter (?:&|dan|/) redaktur"
    "|ライター|著者|筆者|取材・文|文・写真|構成・文"
    "|글·사진|글쓴이"
)
_LABEL = late.regex(rf"(?i:(?:{'|'.join(_PARTED)}) |(?:{_COLONED}|{'|'.join(_PARTED)}) ?[:：＝=] ?)(?=[^\W\d_a-zß-ÿ])")
_ALONE = late.regex(
    rf"(?i:(?:{'|'.join(_PARTED)}|authors?|autor(?:in|en|innen|e|es|a|zy|ky|ka|i|ius)?|auteure?s?|autrice|autore"
    rf"|автор(?:ы|и|ка)?|written|writer|penulis|yazar|szerző|συντάκτης|tác giả"
    rf"|作者|記者|记者|글쓴이|著者|ライター|執筆) ?[:：]?|(?:{_COLONED}|{'|'.join(_PARTED)}) ?[:：])"
)
"""A label alone in its line, above the name."""
_FIRST_WORDS = folded_words(
    "published compiled curated authored reported updated contributed submitted created exclusive exclusively news"
    " feature preview guide artikel"
    " beitrag meldung geschrieben verfasst aufgezeichnet veröffentlicht gepostet erstellt ein eine aus es un une una"
    " article texte reportage écrit rédigé publié réalisé proposé"
    " escrito escrita publicado publicada redactado redactada elaborado elaborada reportagem matéria crónica análisis"
    " rep récit redacción writer redaktur reporter articolo a scritto pubblicato dal dalla scris de"
    " geschreven tekst een deur skrevet kirjoittanut fra oprac."
    " opracował opracowała napisał napisała napsal napsala připravil připravila autor autorka piše napisao napisala"
    " pripremio pripremila γράφει γράφουν του της автор подготовил подготовила na imeandikwa كتب كتبت 기자명 글 story"
    " journalist interview recherche redakteur redakteurin autori szerző kirjoittaja opracowanie автори επιμέλεια"
    " ρεπορτάζ συντάκτης mwandishi posted recueilli recueillis propos van von text texte teksti autorka/autor"
    " autor/autorka autorius autorė tekstas teksts penulis bài ảnh".casefold()  # not every small letter is folded
)
"""The words with which these labels begin, those of East Asia aside."""
_COLON = late.regex("[:：＝=]")
_DIGIT = late.regex(r"\d")
_GLUED = late.regex(r"[a-zß-ÿ][A-Z]")
_EDITED = late.regex(r" ?/ ?(?:[a-ząćęłńóśźż]{2,4}|(?:Red|Editor|Ed): ?[^:/]{3,40})$")
_MARK = late.regex(r"\d|[|·•/]| [–—-]")
_BEFORE = late.regex(
    r"[\s|·•,/–—-](?=(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh|Text|Autor|Author)"
    r":? [^\W\d_a-zß-ÿ])"
)
_PARTING = tuple("|·•/–—-")
_TO_LAST_DIGIT = late.regex(
    r".*\d(?: ?(?:[ap]\.?m\.?|[AP]M|Uhr|h|GMT|UTC|E[SD]T|[ECMP]T|PHT|MYT|SGT|WIB|[BCI]ST|P[SD]T|CET)\b)*"
)
_WORD = late.regex(r"[^\W\d_]+")
_STAMP_WORDS = (
    STAMPS
    | MONTHS
    | WEEKDAYS
    | BUTTONS
    | {"입력", "수정", "등록", "승인", "年", "月", "日", "년", "월", "일", "t", "z"}
)


def behind_label(text: str) -> str | None:
    """What stands behind a label that only counts near a headline; None where there is no such label.

    The initials of who edited the text, which Polish outlets print behind the writer, are no part of it: `/tok`.
    """
    if len(text) > LONGEST or not _may_be_labelled(text):
        return None
    found = _LABEL.match(text)
    return _EDITED.sub("", text[found.end() :]) if found else None


def before_stamp(text: str) -> str | None:
    """What stands before the date that ends a line: `Ada Reyle 12-05-26, 14:07 Laatste update: 16:30`."""
    found = _DIGIT.search(text) if len(text) <= LONGEST else None
    head = text[: found.start()].strip(" |·•,/–—-") if found else ""
    if found and not has_date(text[found.start() : found.start() + LONGEST_FIGURES]):
        words = head.split(" ")
        while len(words) > 1 and words[-1].casefold().strip(".,") in _OF_DATES:
            words.pop()
        head = " ".join(words)
    # A month glued to the name would be taken for a part of it: `Associated PressApril 28`.
    is_clean = head != "" and _GLUED.search(head) is None
    return head if found and is_clean and _is_stamp(text[found.start() :]) else None


def is_alone(text: str) -> bool:
    """Whether a line is such a label and nothing else."""
    return _ALONE.fullmatch(text) is not None


def _may_be_labelled(text: str) -> bool:
    """Whether a text begins with the first word of a label, or may have one whose words no space parts."""
    first = text.partition(" ")[0].rstrip(":：").casefold()
    return first in _FIRST_WORDS or (not text.isascii() and _COLON.search(text) is not None)


def behind_stamp(text: str) -> str | None:
    """What stands behind the date, or the section and a bar, with which a line begins: `3 May 2024 | By Ana Quill`."""
    if len(text) > LONGEST or _MARK.search(text) is None:
        return None
    if found := _BEFORE.search(text):
        before = text[: found.end()].strip()
        if _is_stamp(before) or (before.endswith(_PARTING) and before.count(" ") <= MOST_BEFORE):
            return text[found.end() :]
    return _behind_date(text)


def _behind_date(text: str) -> str | None:
    first = text.partition(" ")[0].casefold().strip(".,:")
    if not text[0].isdigit() and first not in _STAMP_WORDS:
        return None
    strange = next((word.start() for word in _WORD.finditer(text) if word[0].casefold() not in _STAMP_WORDS), len(text))
    stamp = _TO_LAST_DIGIT.match(text, 0, strange)
    if stamp is None:
        return None
    rest = text[stamp.end() :].removeprefix("日").removeprefix("일").strip(" |·•,/–—-")
    if not rest or (_DIGIT.search(rest) and (has_date(rest) or not has_date(stamp[0]))):
        return None
    return rest


def _is_stamp(text: str) -> bool:
    """Whether a text is a date and the words round one."""
    return any(map(str.isdigit, text)) and all(word.casefold() in _STAMP_WORDS for word in _WORD.findall(text))
