"""Whom a single line names as writers: with a label, with names alone, or with the name of a desk, agency or outlet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy import name_words as words
from cleancopy.agencies import agency_of
from cleancopy.bylines import read_byline
from cleancopy.credit_clauses import BYLINE_OPENING, Credits
from cleancopy.names import is_person, is_stamp, read_people
from cleancopy.stamp_words import MONTHS, WEEKDAYS
from cleancopy.strangers.fields import labels

LONGEST_BARE = 100
"""Characters of a line of names that has no label."""
MOST_SMALL = 3
"""Words in small letters of such a line, where they are not fewer than the others."""
LONGEST_PARTED = 250
"""Characters of a line in which a byline stands between bars."""
LONGEST_LABEL = 20
"""Characters of a label that stands alone."""
LONGEST_TAIL = 40
"""Characters of what stands behind the comma of a byline."""
LONGEST_HOUSE = 50
"""Characters of an agency's name."""
MOST_HOUSE_WORDS = 4

_BUTTON_WORDS = frozenset(
    "learn more key points watch live read listen view see all show hide open close menu search home page play"
    " download latest update updates breaking exclusive advertisement premium edition praise login newsletter about"
    " contact follow next up photo photos image images gallery caption foto lihat ver veja lesen hören teilen anhören speichern drucken merken vorlesen".split()
)
_TIMES = MONTHS | WEEKDAYS | {"hours", "minutes", "days", "published", "updated", "last", "first", "created"}
_DESK = re.compile(
    r"(?i:redaktion|redaktionen|redaktionsteam|newsroom|news ?desk|staff|editors|editorial board|rédaction|la rédaction"
    r"|redacción|redação|redazione|redactie|redaksjonen|redaktionen|haber merkezi|編集部|취재팀|본사)"
)
_UPDATED = frozenset("actualizado actualizada publicado publicada updated published aktualisiert mis publié".split())
_GLUED = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-Þ][a-zà-öø-ÿ]+(?: |$))")
_INNER_CAPITALS = re.compile(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Del|Des|O)$")
_LABELLED = re.compile(r" [-–—] |: ")
_WHERE = re.compile(r" (?:in|aus|from|à|en) (?=[A-ZÀ-Þ])")
_DASH = re.compile(" [-–—|/·] ")
_VIETNAMESE = re.compile("[ÂĂÊÔƠƯĐẠ-Ỹ]")
"""Letters of Vietnamese names, which have three words and more, and stand in capitals."""
_PAPER = re.compile(
    "[㐀-鿿]{2,5}(?:新聞|新闻|日報|日报|晚報|晚报|時報|时报|通信|通訊社|经济)(?:社|网|網|デジタル|オンライン|Web|電子版)?"
)
_JOINED = frozenset((*words.CONJUNCTIONS, *words.PARTICLES, "the"))
_HOUSE_END = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]+ \d)|[,|·•(]| \d|(?<=[a-z])(?=\d)")


def signed_by(text: str) -> tuple[str, ...]:
    """The writers of a byline, of one behind a date, or of the part of a line between bars that is labelled as one."""
    if (named := labels.behind_label(text)) and (people := read_people(named)) and all(map(is_full, people.names)):
        return _writers(people.names)
    if reporters := labels.eastern_reporters(text):
        return reporters
    byline = read_byline(text) or _before_house(text)
    if byline is None and "|" in text and len(text) <= LONGEST_PARTED:
        parts = [part for part in re.split(r" ?\| ?", text) if BYLINE_OPENING.match(part)]
        byline = read_byline(parts[0]) if parts else None
    if byline is None and (rest := labels.behind_stamp(text)):
        byline = read_byline(rest)
    return _writers(byline.authors) if byline else ()


def _before_house(text: str) -> Credits | None:
    """The byline before a comma, where what follows is an outlet that begins with no capital: `Por Ana Silva, g1 SC`."""
    head, comma, tail = text.partition(", ")
    parts = re.split(r"[ ,/|–—-]+", tail) if comma and len(tail) <= LONGEST_TAIL else []
    if not parts or not any(map(str.isdigit, parts[0])) or parts[0].isdigit():
        return None
    return read_byline(head) if all(part[:1].isupper() or part in _JOINED for part in parts[1:]) else None


def is_full(name: str) -> bool:
    """Whether a name has more than one word, or needs none."""
    return " " in name or not (name[0].isupper() or name[0].islower())


def is_label(text: str) -> bool:
    """Whether a text is a byline's label whose name stands elsewhere: `By`, `Autor:`."""
    label = BYLINE_OPENING.match(text) if len(text) <= LONGEST_LABEL else None
    return label is not None and text[label.end() :].strip(" :") == ""


def bare_names(text: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and what stands beside them, perhaps behind a date."""
    if len(text) > LONGEST_BARE or " " not in text or text[-1] in ".?!:" or ": " in text:
        return ()
    if _is_sentence(text):
        return ()
    if any(map(str.isdigit, text)) and (rest := labels.behind_stamp(text)):
        return bare_names(rest)
    if not text[0].isupper():
        return ()
    if text.isupper() and text.count(" ") > 1 and not _VIETNAMESE.search(text):
        return ()
    if BYLINE_OPENING.match(text):
        return ()
    people = read_people(_before_dash(text))
    if people is None or not all(map(_is_writer, people.names)):
        return ()
    return _writers(people.names)


def _before_dash(text: str) -> str:
    """What stands before a dash with a date or the name of a site behind it: `Budi Santoso - detikNews`."""
    dash = _DASH.search(text)
    if dash is None:
        return text
    tail = text[dash.end() :]
    is_site = tail.count(" ") < 3 and (tail[:1].islower() or "." in tail.strip("."))
    is_dated = tail[:1].isdigit() and tail.count(" ") < MOST_SMALL
    return text[: dash.start()] if is_site or is_dated else text


def _is_sentence(text: str) -> bool:
    """Whether small letters begin so many words of a text that it can be no list of names; a cheap look."""
    parts = text.split(" ")
    small = sum([part[:1].islower() for part in parts])
    return small > MOST_SMALL and 2 * small > len(parts)


def _is_writer(name: str) -> bool:
    folded = name.casefold().split(" ")
    is_title = len(folded) > 1 and name[0].isupper()
    return is_title and words.SECTIONS.isdisjoint(folded) and _BUTTON_WORDS.isdisjoint(folded)


def _writers(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of people, those apart that a page prints without anything between, without their houses."""
    people = _unglued(tuple(map(_without_house, names)))
    return tuple([name for place, name in enumerate(people) if not place or not is_house(name, people[0])])


def _without_house(name: str) -> str:
    """The name without the agency that a page prints right behind it: `ANA QUILL Associated Press`."""
    parts = name.split(" ")
    for count in range(1, len(parts) - 1):
        if agency_of(" ".join(parts[-count:])) and not name.isupper():
            return " ".join(parts[:-count])
    return name


def is_house(name: str, first: str) -> bool:
    """Whether a name behind the `first` one is the outlet's that it works for: `Harbour Ledger`, `ARD Berlin`."""
    parts = name.split(" ")
    if len(parts) > 1 and parts[-1].casefold() in words.OUTLET_WORDS:
        return True
    return not first.isupper() and any(len(part) > 2 and part.isupper() for part in re.split("[ -]", name))


def _unglued(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, those apart that a page prints without anything between: `Ada ReyleJon Pell`."""
    found = [part for name in names for part in _parts(name)]
    # Beside names in small letters, capitals are an outlet's: `Ada Reyle, TIDELINE NORTH`.
    small = [name for name in found if not name.isupper()]
    return tuple(small or found)


def _parts(name: str) -> Iterator[str]:
    cuts = [cut.start() for cut in _GLUED.finditer(name) if not _INNER_CAPITALS.search(name[: cut.start()])]
    parts = [name[start:end] for start, end in zip([0, *cuts], [*cuts, len(name)], strict=True)]
    people = [part for part in parts if is_person(part) and words.OUTLET_WORDS.isdisjoint(part.casefold().split(" "))]
    first = parts[0].casefold().split(" ")
    if len(parts) > 1 and people:
        yield from people
    elif not _TIMES.issuperset(first) and first[0] not in _UPDATED:
        yield name


def is_role(text: str) -> bool:
    """Whether a line is a writer's role: `Staff writer`."""
    people = read_people(text) if len(text) < LONGEST_BARE else None
    return people is not None and people.desk is not None and not people.names


def house(text: str) -> str | None:
    """The agency that a line begins with, or ends with behind a label; a date or a place may follow."""
    for part in (_LABELLED.split(text[:LONGEST_BARE])[-1], text):
        head = _WHERE.split(_head(part), maxsplit=1)[0].strip(" ()")
        if len(head) <= LONGEST_HOUSE and agency_of(head) and (len(head) > 4 or head.isupper() or head == "dpa"):
            return head
    return None


def paper(text: str) -> str | None:
    """The East Asian newspaper or agency that a line names and nothing else; its own stories often bear its name."""
    return text if _PAPER.fullmatch(text) else None


def desk(text: str) -> str | None:
    """The desk that a line names and nothing else but a date: `NH-Redaktion`, `Harbour News staff`."""
    head = _head(text)
    return head if 0 < head.count(" ") + 1 <= MOST_HOUSE_WORDS and _DESK.search(head) and head[0].isupper() else None


def labelled_house(text: str) -> str | None:
    """Who stands behind a label without being a person: an agency, a desk, an outlet or initials."""
    label = BYLINE_OPENING.match(text) if len(text) <= LONGEST_BARE else None
    rest = text[label.end() :].strip(" :") if label else ""
    head = _head(rest)
    parts = head.split(" ")
    if not head or len(parts) > MOST_HOUSE_WORDS:
        return None
    folded = [part.casefold() for part in parts]
    named = all(part[0].isupper() or "-" in part or part in _JOINED for part in parts)
    rest_is_aside = rest == head or is_stamp(rest[len(head) :].strip(" ,|·•()")) or rest[len(head)] in ",|·•("
    return head if named and rest_is_aside and _TIMES.isdisjoint(folded) else None


def _head(text: str) -> str:
    head = _HOUSE_END.split(text[:LONGEST_BARE], maxsplit=1)[0].strip(" -–—")
    start, _, end = head.rpartition(" ")
    return start if start and head != text and end.casefold() in MONTHS else head
