"""Whom a row names in which a page's text has lost the lines: a label, names, a date, counts and buttons in one.

`By Ana Quill and Jon Pell May 3, 2024 — 5.00am Save`, `3 Mar, 2024 05:00 AM 4 minutes to read By: Ana Quill Reporter`,
`Ana Quill Publiziert: 03.05.2024, 17:12`. Figures, words of dates and buttons, signs and addresses part it; of the
parts only what stands behind a label is a byline, or the one part that is a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.bylines import read_byline
from cleancopy.credit_clauses import BYLINE_OPENING
from cleancopy.month_names import ENGLISH_MONTHS
from cleancopy.name_words import CONJUNCTIONS, PARTICLES, PLACE_STARTS, ROLES, SINGLE_ONLY
from cleancopy.names import is_person, read_people
from cleancopy.stamp_words import BUTTONS, MONTHS, STAMPS, WEEKDAYS
from cleancopy.strangers.fields.button_words import PAGE_BUTTONS
from cleancopy.strangers.fields.stamps import has_date

LONGEST = 200
"""Characters of a row."""
LONGEST_DATED = 160
"""Characters at the beginning of a row in which its date stands."""
MOST_SMALL = 3
"""Words in small letters, of no date and no button, of a row whose name has no label."""
LONGEST_WORD = 16
"""Letters of a word of a name."""
MOST_PARTS = 3
"""Parts of such a row that are no dates and no buttons."""

_ADDRESS = late.regex(r"[^\s@]*@\S+|\([^()]{2,40}\)|https?://\S+")
_GLUED = late.regex(
    r"(?<!^Mc)(?<!^Mac)(?<!^De)(?<!^Di)(?<!^La)(?<!^Le)(?<!^Van)(?<!^O)(?<=[a-zß-ÿ])[A-ZÀ-Þ]|[A-Z]{2}[a-z]"
)
"""Where two words touch, which a name of one kind of letters does not show."""
_SIGN = late.regex(r"[^\w\s]+")
_SMALL = frozenset((*PARTICLES, *CONJUNCTIONS)) | {"a", "y", "il", "on", "at", "in", "um", "le", "en"}
"""Words that parts of a date share with names and labels: they part a row only beside figures."""
_PICTURES = frozenset(
    "photo photos photographs image images picture pictures video videos foto fotos bild bilder".split()
)
_OF_DATES = MONTHS | WEEKDAYS | (STAMPS - _SMALL)
_PARTING = (MONTHS | WEEKDAYS | STAMPS | BUTTONS | PAGE_BUTTONS) - _SMALL - _PICTURES
_PARTING |= {"publishing", "postings", "info", "texto", "texte", "suivre", "seguir", "guardar"}
_GLUED_MONTH = late.regex(f"(?<=[a-z])(?=(?:{ENGLISH_MONTHS}) [0-9])")
_ZONES = frozenset("GMT UTC EST EDT ET CST PST PT IST BST SGT MYT PHT JST KST WIB CET AM PM".split())


def row_writers(text: str) -> tuple[str, ...]:
    """The writers of a row behind a label at the beginning of one of its parts; none in a line without a date."""
    if len(text) > LONGEST or not has_date(text[:LONGEST_DATED]):
        return ()
    for part, _ in _parts(text):
        if BYLINE_OPENING.match(part) and (byline := read_byline(_without_tail(part))) and byline.authors:
            return byline.authors
    return ()


def row_name(text: str) -> str | None:
    """The name that is one of the parts of a row, where none of the others may be one, and no sentence stands there."""
    if len(text) > LONGEST or not has_date(text[:LONGEST_DATED]) or text[-1] in ".!?":
        return None
    parts = list(_parts(text))
    words = [word for part, _ in parts for word in part.split(" ")]
    if len(parts) > MOST_PARTS or sum([word[:1].islower() and word not in PARTICLES for word in words]) > MOST_SMALL:
        return None
    names = [name for part, beside in parts if beside and _may_be_name(name := _without_tail(part))]
    return names[0] if len(names) == 1 and agency_of(names[0]) is None else None


def _may_be_name(text: str) -> bool:
    """Whether a part is a name of two words and more without a label, none of which is glued to another word."""
    if " " not in text or BYLINE_OPENING.match(text) or not is_person(text):
        return False
    return not any(_GLUED.search(word) or len(word) > LONGEST_WORD for word in text.split(" "))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a row, each with whether figures or the words of dates stand beside it, perhaps behind a sign."""
    run: list[str] = []
    after = False
    tokens = [*_GLUED_MONTH.sub(" ", _ADDRESS.sub(" | ", text)).split(), "|"]
    for place, token in enumerate(tokens):
        if not _parts_row(token):
            run.append(token)
            if token[-1] == ":" and not BYLINE_OPENING.match(" ".join(run)):
                run = []
            continue
        before = next((other for other in tokens[place:] if not _SIGN.fullmatch(other)), "")
        if run:
            yield " ".join(run).strip(" ,:"), after or _is_stamp(before)
            run = []
        after = _is_stamp(token) or (after and _SIGN.fullmatch(token) is not None)


def _parts_row(token: str) -> bool:
    return _is_stamp(token) or _word(token) in _PARTING or token in _ZONES or _SIGN.fullmatch(token) is not None


def _is_stamp(token: str) -> bool:
    """Whether a token has figures, or is a word of dates or their label."""
    word = _word(token)
    is_label = token[-1:] == ":" and word in BUTTONS
    return is_label or any(map(str.isdigit, token)) or word in _OF_DATES


def _word(token: str) -> str:
    return token.strip(".,:;()+").casefold()


def _without_tail(part: str) -> str:
    """The part without what stands behind a comma, a role, or words in capitals behind others in small letters."""
    head = part.partition(", ")[0]
    people = read_people(part) if head != part else None
    if people is not None and len(people.names) > 1:
        return part
    words = head.split(" ")
    for place in range(2, len(words)):
        if _is_no_name(words, place):
            end = place - (words[place - 1].casefold() in PLACE_STARTS and place > 2)
            return " ".join(words[:end])
    return head


def _is_no_name(words: Sequence[str], place: int) -> bool:
    """Whether a word behind a name is a role, a town, or written in other letters than the name."""
    word, before, first = words[place], words[place - 1], words[0]
    if word.casefold() in ROLES or word.casefold() in SINGLE_ONLY:
        return True
    is_other = len(word) > MOST_SMALL and word.isupper() != before.isupper()
    return is_other and (first.isupper() == before.isupper() or first.endswith("."))
