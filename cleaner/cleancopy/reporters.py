"""Reporters of East Asian copy, where the role follows or precedes the name: `王某／台北報導`, `김가람 기자`.

A name there is two to four signs without a capital, so what stands round it has to say that it is one: a bracket,
a colon, a slash with the place, a mail address, or a surname that is none but that.
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.credit_clauses import BRACKETS, Credits
from cleancopy.name_shape import is_person, printed_agency

REPORTER_GATE = "기자|특파원|논설위원|통신원|칼럼니스트|[记記]者|编译|編譯"
_ROLE = late.regex(REPORTER_GATE)
LONGEST_REPORTER = 90

_HAN = "[㐀-鿿]"
_CHINESE = late.regex(
    rf"(?P<house>[^\s／/，。,、（(：:]{{0,8}}?)(?:[记記]者|编译|編譯)(?P<mark> ?[:：／/] ?| )?"
    rf"(?P<names>{_HAN}{{2,6}}(?:(?:、|，|,| ){_HAN}{{2,4}}){{0,5}})(?P<filed> ?[／/] ?{_HAN}{{2,8}})?"
)
_FILED = ("報導", "报道", "攝影", "摄影", "專訪", "专访", "整理")
_KOREAN = late.regex(
    r"(?P<people>[가-힣·ㆍ,/= ]{2,60}?) ?(?:선임|인턴|전문|객원|수습)?(?:기자|특파원|논설위원|통신원|칼럼니스트)"
    r"(?: 외 \d{1,2}명)?(?P<mail>[ =|(]{0,3}[\w.+-]{1,40}@[\w.-]{3,40}\)?)?"
)
_KOREAN_PARTS = late.regex(r"[·ㆍ,/= ]+")
_DOUBLE_SURNAMES = ("남궁", "황보", "제갈", "선우", "독고", "사공")


def read_reporters(text: str) -> Credits | None:
    """Read a text that is nothing but its reporters, in brackets or not; a credit without a span."""
    if len(text) > LONGEST_REPORTER or not _ROLE.search(text):
        return None
    bracketed = len(text) > 2 and BRACKETS.get(text[0]) == text[-1]
    inner = text[1:-1].strip() if bracketed else text
    return _read_chinese(inner, bracketed) or _read_korean(inner, bracketed)


def read_leading_reporters(text: str) -> Credits | None:
    """Read the bracket with which a paragraph begins: `〔記者王某／台北報導〕`. A credit with its span."""
    close = text.find(BRACKETS.get(text[:1], "\0"), 1, LONGEST_REPORTER)
    found = read_reporters(text[: close + 1]) if close > 0 else None
    return Credits(0, close + 1, found.authors, agency=found.agency) if found else None


def _read_chinese(text: str, bracketed: bool) -> Credits | None:
    found = _CHINESE.fullmatch(text)
    if found is None:
        return None
    names = [_without_filed(name) for name in re.split("[、，, ]", found["names"])]
    known = bracketed or found["filed"] or (found["mark"] or " ") != " " or names[0][0] in words.CHINESE_SURNAMES
    if not known or not all(len(name) <= 4 and is_person(name) for name in names):
        return None
    return Credits(0, 0, tuple(names), agency=printed_agency(found["house"]))


def _without_filed(name: str) -> str:
    """`王某報導` without its verb. Longer than that it holds a place as well, and nothing tells where that begins."""
    if not name.endswith(_FILED):
        return name
    return name[:-2] if len(name) <= 5 else ""


def _read_korean(text: str, bracketed: bool) -> Credits | None:
    found = _KOREAN.fullmatch(text)
    if found is None:
        return None
    *before, last = [part for part in _KOREAN_PARTS.split(found["people"].strip()) if part != "기자"] or [""]
    sure = bool(found["mail"]) or bracketed
    if not _is_korean_name(last, sure):
        return None
    return Credits(0, 0, tuple(dict.fromkeys([*(part for part in before if _is_korean_name(part, sure=False)), last])))


def _is_korean_name(text: str, sure: bool) -> bool:
    """Three syllables of which the first is a surname; others only when the line is `sure` to name a reporter."""
    if not is_person(text) or text[0] not in words.KOREAN_SURNAMES:
        return False
    return len(text) == 3 or (sure and len(text) == 2) or (len(text) == 4 and text.startswith(_DOUBLE_SURNAMES))
