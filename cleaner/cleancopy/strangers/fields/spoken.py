"""To whom the people in an article speak: `told The Harbour Ledger`, `sagte sie dem Abendboten`, `sier hun til Posten`.

Who is named there more than anybody else is often the outlet itself; agencies, whose reports everybody prints, never
count.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.sheet import Sheet

_CAPITAL = r"[^\W\d_a-zß-ÿ][\w’'-]*"
_NAME = rf"(?P<name>(?:(?:[Tt]he|El|La|Le|Il) )?{_CAPITAL}(?: (?:and |of |de |di |& )?{_CAPITAL}){{0,3}})"
_SPEAKERS = (
    (("told ", "tells "), late.regex(rf"\w+ {_NAME}")),
    (
        ("sagt", "erklärt", "erzählt", "betont"),
        late.regex(rf"\w+ (?:[^\s.]+ ){{0,4}}(?:dem|der|gegenüber) (?:der |dem )?{_NAME}"),
    ),
    (
        ("säger ", "berättar ", "sier ", "forteller ", "siger ", "fortæller "),
        late.regex(rf"\w+ (?:[^\s.]+ ){{0,5}}till? {_NAME}"),
    ),
    (("déclaré ", "confié ", "expliqué ", "confie ", "explique "), late.regex(rf"\w+ (?:à|au) {_NAME}")),
    (
        ("dijo ", "explica ", "explicó ", "declaró ", "cuenta ", "detto ", "spiega ", "racconta "),
        late.regex(rf"\w+ a(?:l|lla)? {_NAME}"),
    ),
)
"""Words of saying, and what follows where somebody is told."""


def spoken_to(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of everybody to whom somebody speaks in the article."""
    article = sheet.article
    starts = list(accumulate([len(sheet.texts[index]) + 2 for index in sheet.body], initial=2))
    for verbs, pattern in _SPEAKERS:
        for verb in verbs:
            place = article.find(verb)
            while place >= 0:
                found = pattern.match(article, place)
                if found and not agency_of(found["name"]):
                    member = bisect_right(starts, place) - 1
                    yield sheet.body[member], found.start("name") - starts[member], found["name"]
                place = article.find(verb, place + len(verb))
