"""Names by which a page speaks of itself in sentences, such as `Get the Ledger delivered to your inbox`.

And by which the notes about its writers call it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.press import key_of, press
from cleancopy.strangers.fields.sheet import Sheet

NOTES = 2
"""The last paragraphs of the article, which may be notes about its writer."""

_WORD = r"[^\W_a-zß-ÿ][\w&’'-]*(?:\.\w+)*"
_NAME = (
    rf"(?P<name>(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l|de) )?{_WORD}"
    rf"(?: (?:(?:of|de|del|della|di|do|da|du|des|and|und|y|e|et|för|für) )?{_WORD}){{0,4}})"
)
_DOES = (
    "may (?:receive|earn|collect)|moderates|reserves the|is supported by|relies on|does not endorse|participates in"
    "|is (?:owned|published|operated|run) by|uses cookies|erhält eine Provision|übernimmt keine|verwendet Cookies"
    "|no se hace responsable|utiliza cookies|se réserve|perçoit une|utilise des|si riserva|utilizza cookie"
    "|gebruikt cookies|använder kakor|bruker cookies"
)
_FOLLOW = (
    "[Ff]oll+ow|[Ll]ike|[Ff]ind|[Aa]dd|[Ww]atch|[Ss]ubscribe to|[Ss]uivre|[Ss]uivez|[Ss]igue a|[Ss]eguir a"
    "|[Ss]iga(?: [oa])?|[Ss]egui(?:ci)?|[Ff]ølg|[Ff]ölj|[Ff]olgen Sie|[Ff]olge|[Vv]olg"
)
_NEWS = "stories|newsletters?|news|best|updates|journalism|latest|headlines|emails?|subscription|more"
_HOSTS = ("Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "Telegram", "Google", "Bluesky", " X")
_ROLES = (
    "reporter|writer|editor|correspondent|columnist|contributor|journalist|producer|Redakteur(?:in)?|Reporter(?:in)?"
    "|Korrespondent(?:in)?|journaliste|periodista|redactora?|giornalista|jornalista|redacteur"
)

_LINES: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (
        tuple(
            "may receive|may earn|may collect|moderates|reserves|s supported|relies on|ot endorse|participates|owned by"
            "|published by|operated by|run by|ookies|Provision|übernimmt|hace responsable|se réserve|perçoit|si riserva"
            "|er kakor".split("|")
        ),
        late.regex(rf"(?:^|[.!?] ){_NAME} (?:{_DOES})\b"),
    ),
    (
        ("nbox", "in-box", "ewsletter"),
        late.regex(rf"\b(?:(?:{_NEWS}) (?:from|of|by|in|on|to|with)|[Gg]et) {_NAME}(?=[ ,.!?–-]|$)"),
    ),
    (
        ("trust ", " app", " App", "upport "),
        late.regex(rf"(?:\btrust|^[Ss]upport|\b[Tt]he|\b[Gg]et|\b[Dd]ie|\b[Dd]er) {_NAME}(?=$| [aA]pp\b)"),
    ),
    (
        _HOSTS,
        late.regex(
            rf"\b(?:{_FOLLOW}) {_NAME} (?:on|auf|en|sur|su|no|på|op|als|as|to|bij|bei) (?:[^.]{{0,30}} )?"
            rf"(?:{'|'.join(map(str.strip, _HOSTS))})\b"
        ),
    ),
)
"""Signs, one of which a line outside the article holds, and how it may name the page's outlet."""

_NOTE = late.regex(rf"\b(?:{_ROLES})s? (?:for|at|of|with|der|bei|beim|de|à|di|van|i) {_NAME}")
_PUBLISHED_AT = r"(?:[·|] )?(?:[012]?\d[:.]\d\d|(?:Published|Updated|Posted)\b)"
_SIGNED = late.regex(
    rf"(?:^(?:By|BY|Por|Par|Von|Di|Oleh) [^.!?]{{3,60}}?, |^[^.!?:]{{4,50}}? [·|/-] ){_NAME}(?= [·|] |$)"
    rf"|^[^.!?:,]{{4,40}}, (?P<dated>{_WORD}(?: {_WORD}){{0,3}})(?=,? {_PUBLISHED_AT})"
)
_PRINTED = late.regex(
    rf"^(?:Published in|First published in|This article (?:first |originally )?appeared (?:in|on)) {_NAME}"
)
ABOVE, LONGEST_SIGNED = 10, 110
"""Blocks above the article in which its byline may name the outlet, and characters of such a byline."""


def announced(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of everybody whom a page speaks of like of itself."""
    for signs, pattern in _LINES:
        for index in sheet.with_any(signs):
            yield from _found(sheet, index, pattern)
    for index in sorted({*sheet.body[-NOTES:], *range(sheet.last + 1, min(sheet.last + 8, len(sheet.texts)))}):
        yield from _found(sheet, index, _NOTE)

    yield from _signed(sheet)


def _signed(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """The well-known outlets, agencies aside, behind a byline's names or where the text is said to be printed."""
    near = [
        *range(max(0, sheet.first - ABOVE), sheet.first),
        *range(sheet.last, min(sheet.last + ABOVE, len(sheet.texts))),
    ]
    for index in near:
        text = sheet.texts[index]
        if index < 0 or len(text) > LONGEST_SIGNED:
            continue
        for pattern in (_SIGNED, _PRINTED):
            found = pattern.search(text)
            if found is None:
                continue
            named = "dated" if found.groupdict().get("dated") else "name"
            if key_of(found[named]) in press() and agency_of(found[named]) is None:
                yield index, found.start(named), found[named]


def _found(sheet: Sheet, index: int, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    for found in pattern.finditer(sheet.texts[index]):
        yield index, found.start("name"), found["name"].rstrip("'’-")
