"""Who stands where a writer would and is none: an agency, a desk, an outlet."""

from __future__ import annotations

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.credit_clauses import BYLINE_OPENING
from cleancopy.names import is_stamp
from cleancopy.stamp_words import BUTTONS, MONTHS
from cleancopy.strangers.fields.bare_names import LONGEST_BARE
from cleancopy.strangers.fields.byline_forms import JOINED, without_sign
from cleancopy.strangers.fields.han_press import is_section
from cleancopy.strangers.fields.labels import behind_stamp
from cleancopy.strangers.fields.printed_names import TIMES
from cleancopy.strangers.fields.stamps import has_date

LONGEST_HOUSE = 50
"""Characters of an agency's name."""
MOST_HOUSE_WORDS = 4

_TAILS = MONTHS | BUTTONS
"""Words that may end what stands before a date."""
_DESK = late.regex(
    r"(?i:redaktion(?:en|steam)?(?![^\W_])|newsroom|news ?desk|staff|editors|editorial board|rédaction|la rédaction"
    r"|redacción|redação|redazione|redactie|redaksjonen|haber merkezi|編集部|취재팀|본사)"
)
_ECHO = late.regex(r"(?P<head>.{3,40}) (?:By|Por|Par|Von|by|por|par|von|Firmado por|firmado por) (?P=head)")
_INITIALS = late.regex(r"[a-z]{1,4}(?:/[a-z]{1,4}){2,}")
"""Who wrote, edited and sent a text for its agency: `ap/kam/bfi`."""
_PAPER = late.regex(
    "[㐀-鿿]{2,5}(?:新聞|新闻|日報|日报|晚報|晚报|時報|时报|通信|通訊社|经济)(?:社|网|網|デジタル|オンライン|Web|電子版)?"
)
_LABELLED = late.regex(r" [-–—] |: ")
_DIGIT = late.regex(r"\d")
_STROKE = late.regex(" ?[/＝] ?")
_WHERE = late.regex(r" (?:in|aus|from|à|en) (?=[A-ZÀ-Þ])")
_HOUSE_END = late.regex(r"(?<=[a-z])(?=[A-Z][a-z]+ \d)|[,|·•(]| \d|(?<=[a-z])(?=\d)")


def house(text: str) -> str | None:
    """The agency that a line begins with, or ends with behind a label; a date or a place may follow."""
    if _INITIALS.fullmatch(text) and len([part for part in text.split("/") if agency_of(part)]) <= 1:
        return None
    for part in (_LABELLED.split(text[:LONGEST_BARE])[-1], text):
        head = _WHERE.split(_head(part), maxsplit=1)[0].strip(" ()")
        if len(head) <= LONGEST_HOUSE and agency_of(head) and (len(head) > 4 or head.isupper() or head == "dpa"):
            return None if _names_photographer(head) else head
    return None


def _names_photographer(text: str) -> bool:
    """Whether words that are no agency stand beside a stroke: `ANP / Ada Reyle` took a picture, `港の船＝AFP` did."""
    parts = _STROKE.split(text)
    return len(parts) > 1 and any((" " in part or not part.isascii()) and agency_of(part) is None for part in parts)


def desk(text: str) -> str | None:
    """The desk that a line names and nothing else but a date: `NH-Redaktion`, `Harbour News staff`."""
    label = BYLINE_OPENING.match(text)
    head = _head(text[label.end() :] if label else text)
    if echo := _ECHO.fullmatch(head):
        head = echo["head"]
    if head.endswith((" am", " on")):
        head = head[:-3]
    if head.startswith(("Zurück ", "Back ")) or head.endswith(":") or not 0 < head.count(" ") + 1 <= MOST_HOUSE_WORDS:
        return None
    return head if _DESK.search(head) and head[0].isupper() else None


def paper(text: str) -> str | None:
    """The East Asian newspaper or agency that a line names and nothing else; its own stories often bear its name."""
    return text if _PAPER.fullmatch(text) and not is_section(text) else None


def labelled_house(text: str) -> str | None:
    """Who stands behind a label without being a person: an agency, a desk, an outlet or initials."""
    text = without_sign(text)
    if _DIGIT.match(text):
        text = behind_stamp(text) or text
    label = BYLINE_OPENING.match(text) if len(text) <= LONGEST_BARE else None
    rest = text[label.end() :].strip(" :–—-") if label else ""
    head = _head(rest).removeprefix("der ")
    parts = head.split(" ")
    if not head or len(parts) > MOST_HOUSE_WORDS:
        return None
    folded = [part.casefold() for part in parts]
    named = all(part[0].isupper() or "-" in part or part in JOINED for part in parts) and ": " not in head
    rest = rest.removeprefix("der ")
    aside = rest[len(head) :].strip(" ,|·•()")
    rest_is_aside = rest == head or is_stamp(aside) or has_date(aside) or rest[len(head)] in ",|·•("
    return head if named and rest_is_aside and TIMES.isdisjoint(folded) else None


def _head(text: str) -> str:
    head = _HOUSE_END.split(text[:LONGEST_BARE], maxsplit=1)[0].strip(" -–—")
    start, _, end = head.rpartition(" ")
    return start.rstrip(" -–—") if start and head != text and end.casefold().strip(".:-–—") in _TAILS else head
