"""The shape of a person's name, in any script, as against outlets, places and words that names never hold."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.agencies import agency_of

LONGEST_NAME = 60
MOST_WORDS = 5

_STOP = late.regex(r"[!?:;]")
_DIGIT = late.regex(r"\d")
_DOMAIN = late.regex(r"(?:[a-z0-9-]+\.)+[a-z]{2,4}")
_HAN = late.regex(r"[\u3400-\u9fff々]{2,4}|[\u3400-\u9fff々]{1,6}·[\u3400-\u9fff々·]{1,8}")
_JAPANESE = late.regex(r"[\u3400-\u9fff々]{2,6}|(?=.*[\u3040-\u30ff])[\u3040-\u30ff\u3400-\u9fff々]{2,10}")
_HANGUL = late.regex(r"[가-힣]{2,5}")
_NICKNAME = late.regex(r'(?<=[^\W\d_]) ["“][^\W\d_][\w .-]{0,20}["”] (?=[^\W\d_])')
"""What the friends of a person say, amid the name: `Ada "Storm" Reyle`."""
_NAME_SIGNS = str.maketrans("", "", "-‐'’‘ʻ`·.")
_INITIALS = late.regex(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]?")


def is_person(text: str) -> bool:
    """Whether `text` has the shape of a person's name, in any script, and none of the words names never hold."""
    if not 2 <= len(text) <= LONGEST_NAME:
        return False
    if '"' in text or "“" in text:
        text = _NICKNAME.sub(" ", text)
    parts = text.split(" ")
    if len(parts) > MOST_WORDS or not all(_is_name_word(part) for part in parts):
        return False
    folded = [part.casefold().rstrip(".") for part in parts]
    if any(word in words.NEVER or word in words.ROLES for word in folded):
        return False
    if parts[-1] in words.PARTICLES or is_outlet(text) or _is_known_place(folded):
        return False
    if len(parts) > 2 and len(set(folded)) < len(parts):
        return False
    if _begins_eastern(text):
        return _is_cjk_name(parts)
    if all(len(part) == 1 for part in parts):
        return False  # the buttons for the size of the letters, `A A`
    if not text.isascii() and any(map(_begins_eastern, parts)):
        return False
    solid = sum(part not in words.PARTICLES for part in parts)
    return solid > 1 or (len(parts) == 1 and len(text) > 2 and "." not in text and folded[0] not in words.SINGLE_ONLY)


def is_outlet(text: str) -> bool:
    """Whether `text` looks like the name of a newspaper, a station or a site: by its words, or as a domain."""
    parts = text.split(" ") if len(text) <= LONGEST_NAME else []
    folded = [part.casefold().strip(".,") for part in parts]
    if not 1 <= len(parts) <= MOST_WORDS or not words.ROLES.isdisjoint(folded):
        return False
    if len(parts) == 1:
        return bool(_DOMAIN.fullmatch(folded[0])) and not _INITIALS.fullmatch(text)
    if any(part[:1].islower() for part in parts) or _STOP.search(text):
        return False
    if not words.SURE_OUTLETS.isdisjoint(folded):
        return True
    articled = folded[0] in words.ARTICLES and not _is_known_place(folded)
    return articled and (len(parts) == 2 or not words.OUTLET_WORDS.isdisjoint(folded))


def printed_agency(item: str) -> str | None:
    """Return the agency that an item names. Short ones need their capitals: `Ana` is a writer."""
    agency = agency_of(item)
    if agency and not _begins_eastern(item) and len(item) <= 4 and not item.isupper() and not agency.islower():
        return None
    return agency


def _begins_eastern(text: str) -> bool:
    """Whether the first character is kana, a Han character or Hangul."""
    first = text[:1]
    return first >= "々" and (first == "々" or "\u3040" <= first <= "\u30ff" or _is_han_or_hangul(first))


def _is_han_or_hangul(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "가" <= sign <= "힣"


def is_place(text: str) -> bool:
    """Whether `text` could name a place: a few words with capitals."""
    parts = text.split(" ")
    return len(parts) <= 6 and all(
        (part[:1].isupper() and not _DIGIT.search(part)) or part in words.PARTICLES or part in ("the", "of")
        for part in parts
    )


def _is_known_place(folded: Sequence[str]) -> bool:
    return len(folded) > 1 and (folded[0] in words.PLACE_STARTS or folded[-1] in words.PLACE_ENDS)


def _is_name_word(word: str) -> bool:
    if word in words.PARTICLES or _INITIALS.fullmatch(word) or word.casefold().rstrip(".") in words.GENERATIONS:
        return True
    if word.endswith(("'s", "’s")):
        return False
    bare = word.translate(_NAME_SIGNS)
    if not bare or ("." in word and word.index(".") < len(word) - 1):
        return False
    if not bare.isalpha() and not all(unicodedata.category(sign)[0] in "LM" for sign in bare):
        return False
    return not word[0].islower() or (word.startswith(words.ELISIONS) and not bare.islower())


def _is_cjk_name(parts: Sequence[str]) -> bool:
    """Chinese names have two to four signs, Korean up to five; Japanese may part the family's name."""
    if any(part in words.HAN_NO_NAMES or part in words.KOREAN_NO_NAMES for part in parts):
        return False
    if len(parts) == 1:
        return bool(_HAN.fullmatch(parts[0]) or _HANGUL.fullmatch(parts[0]) or _JAPANESE.fullmatch(parts[0]))
    return len(parts) == 2 and all(_JAPANESE.fullmatch(part) or _HANGUL.fullmatch(part) for part in parts)
