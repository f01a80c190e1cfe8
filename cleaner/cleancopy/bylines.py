"""Bylines: blocks that say nothing but whose text it is. `By A and B, Role`, `A | Outlet`, `记者 A`, `A 기자`."""

from __future__ import annotations

import re

import msgspec
import re2

from cleancopy import credit_labels as labels
from cleancopy import name_words as words
from cleancopy.credit_clauses import BYLINE_OPENING, Credits, is_full_name, merge, read_clauses
from cleancopy.names import People, is_stamp, read_people
from cleancopy.reporters import REPORTER_GATE, read_reporters

LONGEST_BYLINE = 300
LONGEST_BARE = 100
"""Characters: without a label only a short line is a byline."""

_LEAD = r"[-–—*•(（\[【〔 ]{0,4}"
_DESK_LINE = (
    "(?:(?:our|from our|own|special|staff|senior|chief|city|foreign|sports|business|political|web|news|online|digital)"
    " ){1,3}(?:reporters?|correspondents?|writers?|desk|newsroom|bureau|reports?)"
    "|staff,?(?: and|/| &) (?:news )?(?:agencies|wires?)|(?:news )?agencies|(?:web|news)desk|editorial board"
)
_ROLES = "|".join(sorted(words.BYLINE_ROLES))
BYLINE_GATE = (
    f"^{_LEAD}(?:(?i:(?:{labels.spellings(labels.BYLINES)})(?: |:|：)|(?:{labels.spellings(labels.BYLINE_TITLES)}) ?[:：]"
    f"|(?:{_DESK_LINE})[.)]?$)|[Bb][Yy][A-Z]|(?:文|撰文) ?[/／|｜・＝=]|[^|•·]*[|•·]|[^/]* / |[^.?!]*(?i:{_ROLES}))"
    f"|{REPORTER_GATE}"
)
"""True for every text that `read_byline` reads, and for few others. RE2; to be searched for."""

_gate = re2.compile(BYLINE_GATE.encode())
_WRAPPERS = re.compile(rf"^{_LEAD}(?P<core>.*?)[ )）\]】〕]*$", re.DOTALL)
_DESKS = re.compile(rf"(?:{_DESK_LINE})\.?", re.IGNORECASE)
_SEGMENTS = re.compile(r" ?[|•·] ?| / ")
_TITLED = re.compile(r"(?P<who>[^,|–—]{3,60}?)(?:,| [-–—|]) (?P<title>[^.!?]{3,60})")
_LINKS = frozenset("in i at for and & of the til à de du des en fra for".split())


def read_byline(text: str) -> Credits | None:
    """Read a block that is a byline from its first sign to its last; `None` for any other block."""
    if len(text) > LONGEST_BYLINE or not _gate.search(text.encode("utf-8", "replace")):
        return None
    wrapped = _WRAPPERS.match(text)
    core = wrapped["core"] if wrapped else text
    found = read_clauses(core, BYLINE_OPENING) or read_reporters(text) or _read_bare(core)
    return msgspec.structs.replace(found, start=0, end=len(text)) if found else None


def _read_bare(text: str) -> Credits | None:
    """Read a line without a label, which needs something else that only bylines have."""
    if len(text) > LONGEST_BARE:
        return None
    if _DESKS.fullmatch(text):
        return Credits(0, 0)
    return _read_segments(text) or _read_titled(text) or _read_role(text)


def _read_segments(text: str) -> Credits | None:
    """`A | Outlet`, `A • 3 May 2024`: one part holds names, each other a date, an outlet, an agency or a role."""
    parts = _SEGMENTS.split(text)
    if not 2 <= len(parts) <= 5 or not all(parts):
        return None
    rest = [(part, read_people(part)) for part in parts if not is_stamp(part)]
    named = [people for _, people in rest if people and people.names]
    if len(named) != 1 or not _are_writers(named[0]):
        return None
    beside = [people for _, people in rest if people is not named[0]]
    if any(people is None for people in beside):
        return None
    return merge(("authors", people) for people in (named[0], *beside))


def _read_titled(text: str) -> Credits | None:
    """`A, Staff writer`, `A – Journalist`."""
    found = _TITLED.fullmatch(text)
    if found is None or not _is_title(found["title"]):
        return None
    people = read_people(found["who"])
    return merge([("authors", people)]) if people and _are_writers(people) else None


def _is_title(text: str) -> bool:
    parts = text.split(" ")
    folded = [part.casefold().strip(",") for part in parts]
    known = words.ROLES | words.BEATS | _LINKS
    return not words.BYLINE_ROLES.isdisjoint(folded) and all(
        word in known or part[:1].isupper() for word, part in zip(folded, parts, strict=True)
    )


def _read_role(text: str) -> Credits | None:
    """`A Political Correspondent`."""
    people = read_people(text)
    role = text.rsplit(" ", 1)[-1].casefold()
    if people is None or role not in words.BYLINE_ROLES or not _are_writers(people):
        return None
    return merge([("authors", people)]) if text.startswith(people.names[0]) else None


def _are_writers(people: People) -> bool:
    """Whether there are names, and all of them are long enough to stand without a label."""
    return bool(people.names) and all(is_full_name(name) and len(name.split(" ")) <= 4 for name in people.names)
