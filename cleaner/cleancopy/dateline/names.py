"""Is this the name of a place? A name is weighed rather than looked up.

No list holds every town, and a heading in capitals looks the same. `Trust` says how sure the name alone makes us;
the shapes of datelines ask for more of it the less else (an agency, a date, a region) speaks for a dateline.
"""

from __future__ import annotations

import re
from enum import IntEnum

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline.dates import is_weekday
from cleancopy.dateline.places import ARTICLES, CITIES, ENDERS, ENDINGS, OPENERS, REGIONS
from cleancopy.dateline.words import ACRONYMS, GIVEN_NAMES, LABELS


class Trust(IntEnum):
    """How sure a name alone makes us that it is a place's."""

    NONE = 0
    PLAUSIBLE = 1
    KNOWN = 2


PARTICLES = frozenset(
    """
    a al am an ad as au auf aux bei d da de del della den der des di do dos du e el en es et i im in la las le les lès
    los na nad no of ob on onder op over sous sul sur the und under unter upon van von vor y ye zu zum ut w
    """.split()
)
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0e7f])"
_NAME_WORD = late.regex(rf"['’ʻ]?{_LETTER}+(?:['’ʻ.]+{_LETTER}*)*")
_MC = late.regex(r"(?:Ma?c|D[ei]|L[ae]|Van)(?=[^\W\d_]{2})")
_PARTING = late.regex(r"[ -]")
_VOWEL = late.regex(r"[aeiouyà-æè-ïò-öø-ýāăąēėęěīįıōőœūůűųаеёиоуыэюяіїєα-ω]")
_ROMAN = late.regex(r"[ivxlcdm]+")
_LABEL_ENDING = late.regex(
    r".{2,}(?:tions?|sions?|ments?|ness|ism[eo]?|ismus|ungen|ung|keit|heit|schaft|wahl|krieg|logy|prises|stream|cast|ique|ity|ités?|ität|"
    r"ive|ical|ción|ções|ção|zione|[^bcjkmnpqx]ing|tipps?|talk|watch|show|news|check|ticker)"
)
_MOST_WORDS = 5


def _words(name: str) -> list[str]:
    return _PARTING.split(name.casefold().replace("’", "'"))


def is_name(name: str) -> bool:
    """Whether the words could be a place's: letters, begun with capitals but for particles inside."""
    words = _PARTING.split(name)
    if not 1 <= len(words) <= _MOST_WORDS or not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    ends_well = not (words[0][0].islower() or words[-1][0].islower())
    return ends_well and all(not word[0].islower() or word in PARTICLES for word in words)


def is_capitals(name: str) -> bool:
    """Whether all words but particles are in capitals; `McALLEN` counts."""
    words = (_MC.sub("", word) for word in _PARTING.split(name) if word not in PARTICLES)
    return all(word.replace("ß", "").isupper() for word in words)


def _is_label(word: str) -> bool:
    word = word.rstrip(".").removeprefix("l'")
    return word in LABELS or word.removesuffix("'s") in ACRONYMS or is_weekday(word)


def trust_of(name: str) -> Trust:
    """Tell how sure a name in capitals makes us by itself, without agency, date or region."""
    folded = name.casefold().replace("’", "'")
    if folded in CITIES:
        return Trust.KNOWN
    words = _words(name)
    if folded in REGIONS or is_body(name):
        return Trust.NONE
    return _trust_of_one(folded) if len(words) == 1 else _trust_of_many(words)


def _trust_of_one(word: str) -> Trust:
    """Short words are acronyms as often as towns; a label often shows by its ending."""
    if len(word) < 5 or "." in word or _is_label(word) or word in GIVEN_NAMES or not _VOWEL.search(word):
        return Trust.NONE
    if _LABEL_ENDING.fullmatch(word) or _ROMAN.fullmatch(word):
        return Trust.NONE
    return Trust.KNOWN if len(word) > 6 and word.endswith(ENDINGS) else Trust.PLAUSIBLE


def _spoils(word: str) -> bool:
    """Whether one such word among several keeps them from being a place's name."""
    if word in PARTICLES or word in CITIES:
        return False
    return _is_label(word) or bool(_LABEL_ENDING.fullmatch(word)) or not _VOWEL.search(word)


def _trust_of_many(words: list[str]) -> Trust:
    opened, ended, article = words[0] in OPENERS, words[-1] in ENDERS, words[0] in ARTICLES
    core = words[opened or article : len(words) - ended]
    if any(map(_spoils, core)):
        return Trust.NONE
    if (opened or ended) and core:
        return Trust.KNOWN
    if words[0] in GIVEN_NAMES or any(word in PARTICLES for word in words) or len(words) > 3:
        return Trust.NONE
    return Trust.KNOWN if len(words[-1]) > 6 and words[-1].endswith(ENDINGS) else Trust.PLAUSIBLE


def is_body(name: str) -> bool:
    """Whether `name` is an agency or holds an acronym: `NATO`, `US`, `The Associated Press`."""
    if name.casefold() in CITIES:
        return False
    words = _words(name)
    acronyms = (word.removesuffix("'s") in ACRONYMS for word in words if len(words) == 1 or word not in PARTICLES)
    return agency_of(name) is not None or any(acronyms)


def is_person_or_label(name: str) -> bool:
    """Whether `name` is what not even an agency behind it makes a place: `Update (AP)`, `Jane Roe (AFP)`."""
    words = _words(name)
    if name.casefold() in CITIES or words[0] in OPENERS | ARTICLES or words[-1] in ENDERS:
        return False
    return _is_label(words[0]) or (len(words) > 1 and words[0] in GIVEN_NAMES and not is_capitals(name))


def title_case(name: str) -> str:
    """Write a name that was printed in capitals as a reader would: `PORT-AU-PRINCE` -> `Port-au-Prince`."""
    if not is_capitals(name):
        return name
    parts = re.split(r"([ -])", name)
    small = (part.lower() for part in parts)
    return "".join(
        word if 0 < at < len(parts) - 1 and word in PARTICLES else _capitalised(part)
        for at, (part, word) in enumerate(zip(parts, small, strict=True))
    )


def _capitalised(word: str) -> str:
    """`L'AQUILA` -> `L'Aquila`, `KING'S` -> `King's`, `McALLEN` -> `McAllen`, `D.C.` as it is."""
    runs = re.split(r"(['’.]|^(?:Mc|Mac)(?=[^\W\d_]{2}))", word)
    return "".join(run[:1] + run[1:].lower() if at == 0 or len(run) > 1 else run for at, run in enumerate(runs))


def is_region(text: str) -> bool:
    """Whether `text` is a state, province or country, with or without the period of its abbreviation."""
    folded = text.casefold()
    return folded in REGIONS or f"{folded}." in REGIONS
