"""The shape of a headline: what a single line tells by itself, in any language."""

from __future__ import annotations

import re

from cleancopy.strangers.fields.wording import is_spaceless, size

SHORTEST, SHORTEST_CJK, LONGEST = 8, 5, 260
_STEP_SIGN = re.compile("[›»→>/|•·]")
_STEPS = re.compile(r"(?:[›»→]| [>/|•·] ).*(?:[›»→]| [>/|•·] )")
_STEPS_BESIDE_QUOTES = re.compile(r"(?:[›→]| [>/|•·] ).*(?:[›→]| [>/|•·] )")
"""Two signs that part the steps of a trail or the items of a menu: no headline has them. `»` also ends a quotation."""
NUMBER = re.compile(r"\d{1,2}\. (?=\D)")
_DATE = re.compile(r"[\d年月日년월일時时分秒 ./:：,-]+")
"""A line of nothing but figures and what parts them in dates and times."""
_NEW_SENTENCE = re.compile(r"[^\W\d]{3}[.!?] [^\W\d_a-zß-ÿ]")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}$")
"""Dots at the end that close no sentence: `U.S.`"""
_CREDIT = re.compile(
    r"\b(?:AP|AFP|EPA|dpa|Reuters|Getty|Shutterstock|imago|IMAGO|iStock|Alamy|[Pp]icture alliance|Symbolbild"
    r"|Fotos?|FOTO|Photo(?:graph|s)?|PHOTO|Bild|Credits?|Image|Picture|Illustration)\b"
    r"|©|\([^()]{2,40}/[^()]{2,40}\)$"
)
"""Who took a picture, which captions tell: agencies and archives, and what stands before a name."""

_CLOCK = re.compile(r"(?<![\d.])\d{1,2}(?:[:h]\d\d|\.\d\d(?= ?Uhr))(?!\d)")
_FIGURES = re.compile(r"\d+")

Signs = dict[str, float]


def is_title(text: str) -> bool:
    """Whether a line is long enough for a headline and no trail; two words are a label, but not without spaces."""
    if not SHORTEST_CJK <= len(text) <= LONGEST or _DATE.fullmatch(text):
        return False
    if text.count(" ") < 2 and (text.isascii() or not is_spaceless(text)):
        return False
    if len(text) < SHORTEST and text.isascii():
        return False
    if _STEP_SIGN.search(text) is None:
        return True
    steps = _STEPS_BESIDE_QUOTES if "«" in text else _STEPS
    return steps.search(text) is None


def shape(text: str) -> Signs:
    """The signs of a line that its text alone gives."""
    words = size(text)
    signs: Signs = {}
    if 5 <= words <= 14:
        signs["usual"] = 1.0
    elif words <= 4:
        signs["small"] = 1.0
    elif words > 20:
        signs["wordy"] = 1.0
    if _is_closed(text):
        signs["full_stop"] = 1.0
    if _has_sentences(text):
        signs["sentences"] = 1.0
    if text[0].isdigit() and NUMBER.match(text):
        signs["numbered"] = 1.0
    return signs


def is_prose(text: str) -> bool:
    """Whether a text ends in a full stop or has several sentences, as a standfirst does."""
    return _is_closed(text) or _has_sentences(text)


def _is_closed(text: str) -> bool:
    return text[-1] in ".。…:：" and _INITIALS.search(text) is None


def _has_sentences(text: str) -> bool:
    return (". " in text or "! " in text or "? " in text) and _NEW_SENTENCE.search(text) is not None


def has_clock(text: str) -> bool:
    """Whether a text holds a time of the day."""
    return _CLOCK.search(text) is not None


def has_day(text: str) -> bool:
    """Whether a text that holds a date has more figures than the year's: `3 May 2024`, not `May 2024`."""
    return len(_FIGURES.findall(text)) > 1


def is_credited(text: str) -> bool:
    """Whether a text tells who took a picture, as captions do."""
    return _CREDIT.search(text) is not None
