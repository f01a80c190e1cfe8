"""Bylines: blocks that say nothing but whose text it is. `By A and B, Role`, `A | Outlet`, `记者 A`, `A 기자`."""

from __future__ import annotations

import re

import msgspec

from cleancopy import credit_labels as labels
from cleancopy import late
from cleancopy import name_words as words
from cleancopy.credit_clauses import BYLINE_OPENING, Credits, is_full_name, merge, read_clauses, unwrap
from cleancopy.credit_forms import BARE_AGENCIES
from cleancopy.line_search import gate
from cleancopy.names import People, is_stamp, read_people
from cleancopy.reporters import REPORTER_GATE, read_reporters

LONGEST_BYLINE = 300
LONGEST_BARE = 100
"""Characters: without a label only a short line is a byline."""

_LEAD = r"[-–—*•(（\[【〔 ]{0,4}"
_DESK_LINE = (
    "(?:(?:our|from our|own|special|staff|senior|chief|city|foreign|sports|business|political|web|news|online|digital)"
    " ){1,3}(?:reporters?|correspondents?|writers?|desk|newsroom|bureau)|staff reports?"
    "|staff,?(?: and|/| &) (?:news )?(?:agencies|wires?)|(?:news )?agencies|(?:web|news)desk|editorial board"
)
_SIGNERS = "|".join(sorted(BARE_AGENCIES))
_WITH_AGENCY = f"(?:and|und|et|y|e|og|och|en|with|mit|avec|con|med|met) (?:{_SIGNERS}|(?:The )?Associated Press)"
_ROLES = "|".join(sorted(words.BYLINE_ROLES))
_OPENINGS = (
    f"(?i:(?:{labels.spellings(labels.BYLINES)})(?: |:|：)|(?:{labels.spellings(labels.BYLINE_TITLES)}) ?[:：])",
    f"(?i:(?:{_DESK_LINE})[.)]?$)",
    "[Bb][Yy][A-Z]|(?:文|撰文) ?[/／|｜・＝=]",
    "[^|•·]*[|•·]|[^/]* / ",
    f"[^.?!]*(?i:{_ROLES})|[^.?!]* {_WITH_AGENCY}$",
)
BYLINE_GATE = f"^{_LEAD}(?:{'|'.join(_OPENINGS)})|{REPORTER_GATE}"
"""True for every text that `read_byline` reads, and for few others. RE2; to be searched for."""
LONG_BYLINE_GATE = rf"^(?:{_OPENINGS[0]}|{_OPENINGS[2]}|[-–—_*•(（\[【〔])"
"""The same for texts of more than LONGEST_BARE characters, which need a label, perhaps behind dashes or a bracket."""

_DESKS = late.caseless(rf"(?:{_DESK_LINE})\.?")
_PUBLISHED = late.regex(
    "published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|güncelleme"
    "|publisert|oppdatert|publicerad|uppdaterad",
    re.IGNORECASE,
)
_DOMAIN_END = late.regex(r"\.[A-Za-z]{2,4}$")
_INITIALS = late.regex("[A-Z]{3,5}")
"""A house, between the name and the date: `A | HNS | 3 May 2024`."""
_SEGMENTS = late.regex(r" ?[|•·] ?| / ")
_TITLED = late.regex(
    r"(?P<before>[^()]{3,80}) \((?P<aside>[^().!?]{3,40})\)"
    r"|(?P<who>[^,|–—]{3,60}?)(?:,| [-–—|]) (?P<title>[^.!?]{3,60})"
)
_JOINED = late.regex(rf".{{3,60}} {_WITH_AGENCY}")
_LINKS = frozenset("in i at for and & of the til à de du des en fra for".split())


def read_byline(text: str) -> Credits | None:
    """Read a block that is a byline from its first sign to its last; `None` for any other block."""
    if len(text) > LONGEST_BYLINE or not gate(BYLINE_GATE).search(text.encode("utf-8", "replace")):
        return None
    core = unwrap(text)
    labelled = BYLINE_OPENING.match(core)
    found = read_clauses(core, BYLINE_OPENING) if labelled else read_reporters(text) or _read_bare(core)
    return msgspec.structs.replace(found, start=0, end=len(text)) if found else None


def _read_bare(text: str) -> Credits | None:
    """Read a line without a label, which needs something else that only bylines have."""
    if len(text) > LONGEST_BARE:
        return None
    if _DESKS.fullmatch(text):
        return Credits(0, 0)
    return _read_segments(text) or _read_titled(text) or _read_role(text) or _read_joined(text)


def _read_segments(text: str) -> Credits | None:
    """`A | Harbour News`, `3 May 2024 • A • 4 min read`: one part holds names, the others an outlet, a role, dates."""
    parts = _SEGMENTS.split(text)
    if not 2 <= len(parts) <= 5 or not all(parts):
        return None
    stamps = [part for part in parts if is_stamp(part)]
    # A name and an agency alone are the credit of a picture, a name and a date alone a section of the site.
    if " / " in text and not stamps:
        return None
    houses = [part for part in parts[1:] if _INITIALS.fullmatch(part)] if stamps else []
    rest = [read_people(part) for part in parts if not (is_stamp(part) or part in houses)]
    named = [people for people in rest if people and people.names]
    if len(named) != 1 or not _are_writers(named[0]) or any(people is None for people in rest):
        return None
    if len(stamps) < 2 and not houses and not any(map(_PUBLISHED.search, stamps)) and not any(map(_tells_house, rest)):
        return None
    return merge(("authors", people) for people in [named[0], *rest])


def _tells_house(people: People | None) -> bool:
    outlet = people.outlet if people else None
    if outlet and (_DOMAIN_END.search(outlet) or not words.SURE_OUTLETS.isdisjoint(outlet.casefold().split(" "))):
        return True
    return bool(people and people.desk and _is_title(people.desk))


def _read_titled(text: str) -> Credits | None:
    """`A, Staff writer`, `A – Journalist`."""
    found = _TITLED.fullmatch(text)
    if found is None or not _is_title(found["title"] or found["aside"]):
        return None
    people = read_people(found["who"] or found["before"])
    return merge([("authors", people)]) if people and _are_writers(people) else None


def _is_title(text: str) -> bool:
    """Whether `text` is a journalist's title: `Staff Writer`, `Journalist i Paris`. In small letters it is a remark."""
    parts = text.split(" ")
    folded = [part.casefold().strip(",") for part in parts]
    known = words.ROLES | words.BEATS | _LINKS
    described = all(word in known or part[:1].isupper() for word, part in zip(folded, parts, strict=True))
    return described and text[:1].isupper() and not words.BYLINE_ROLES.isdisjoint(folded) and "," not in text


def _read_role(text: str) -> Credits | None:
    """`A Political Correspondent`."""
    role = text.rsplit(" ", 1)[-1].casefold()
    people = None if "," in text else read_people(text)
    if people is None or role not in words.BYLINE_ROLES or not _are_writers(people):
        return None
    return merge([("authors", people)]) if text.startswith(people.names[0]) else None


def _read_joined(text: str) -> Credits | None:
    """`A and AFP`."""
    people = read_people(text) if _JOINED.fullmatch(text) else None
    return merge([("authors", people)]) if people and _are_writers(people) else None


def _are_writers(people: People) -> bool:
    """Whether there are names, and all of them are long enough to stand without a label."""
    return bool(people.names) and all(
        is_full_name(name) and name.count(" ") < 4 and words.SECTIONS.isdisjoint(name.casefold().split(" "))
        for name in people.names
    )
