"""The headline of a stranger's page: the line above the article that the article repeats.

Every line near the start of the article is rated by a few plain signs, and the likeliest one wins, unless none is
likelier than that the page has no headline. What a sign weighs was learnt from pages by `learn`, which gives the
figures on publishers that it has not seen; it holds for any language, because no sign is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType

from cleancopy.model import Block
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import CJK, Sheet, size, stems

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "apart_above": 0.39,
        "apart_below": 0.84,
        "article_follows": -0.09,
        "behind_text": -0.63,
        "bullet": -0.43,
        "byline_follows": 0.67,
        "date_follows": 0.82,
        "echo_share": 0.92,
        "echoed": 0.94,
        "full_stop": -1.13,
        "in_article": -1.57,
        "in_list": -0.40,
        "in_trail": 0.50,
        "lead_echoes": 0.70,
        "list_item": -0.35,
        "names_people": -0.22,
        "none": 0.65,
        "numbered": 0.10,
        "outgrows_next": -0.22,
        "repeated": 0.18,
        "sentences": -0.11,
        "small": -0.62,
        "text_follows": -0.05,
        "title_above": -0.81,
        "under_kicker": -0.56,
        "under_title": -0.24,
        "usual": 0.55,
        "wordy": -0.77,
    }
)
"""What each sign adds to a line's rating; `none` is the rating of there being no headline."""

_COMPANY = ("echoed", "echo_share", "lead_echoes", "names_people", "byline_follows", "date_follows", "in_trail")
MOST_BY_COMPANY = sum([max(0.0, WEIGHTS.get(sign, 0.0)) for sign in _COMPANY])
"""What the article and the lines near a line, which cost most to read, can add to its rating."""

REASONS = MappingProxyType(
    {
        "echoed": "the article's first paragraphs use its words",
        "apart_above": "a blank line parts it from what stands above",
        "byline_follows": "a byline follows",
        "date_follows": "a date follows",
        "in_trail": "the page's trail repeats it",
        "repeated": "the page prints it again",
        "article_follows": "the article follows at once",
        "under_kicker": "a kicker stands above it",
    }
)
"""The signs that speak for a line, in plain words."""

WINDOW = 72
"""Blocks above the article in which the headline stands; between are bylines, share buttons and pictures."""
TITLES = 3
"""Blocks above a line in which another may be the headline, and the line its standfirst."""
TRAIL = 6
"""Blocks above a headline in which the page's trail may repeat it."""
MOST = 36
"""Lines that are rated, the nearest ones."""
SHORTEST, SHORTEST_CJK, LONGEST = 8, 5, 260
LONG, ALIKE = 60, 40
"""Characters: of a line that is text rather than a label, and by which the lines of a list differ."""
MANY = 5
"""Words shared with the article beyond which more tell nothing."""
_STEPS = re.compile(r"(?:[›»→]| [>/|•·] ).*(?:[›»→]| [>/|•·] )")
"""Two signs that part the steps of a trail or the items of a menu: no headline has them."""
_NUMBER = re.compile(r"\d{1,2}\. (?=\D)")
_NEW_SENTENCE = re.compile(r"[^\W\d]{3}[.!?] [^\W\d_a-zß-ÿ]")


def find_headline(sheet: Sheet) -> Found | None:
    """The headline and where it stands, or None where no line is likelier than that there is none."""
    best, index, signs = WEIGHTS["none"], -1, dict[str, float]()
    plain = [(rate(own := _own_signs(sheet, line)), line, own) for line in _lines(sheet)]
    for rating, line, own in sorted(plain, key=lambda entry: -entry[0]):
        if rating + MOST_BY_COMPANY <= best:
            break
        whole = {**own, **_present(_company(sheet, line))}
        if rate(whole) > best:
            best, index, signs = rate(whole), line, whole
    return _told(sheet, index, signs) if index >= 0 else None


def _told(sheet: Sheet, index: int, signs: Mapping[str, float]) -> Found:
    text = sheet.texts[index]
    number = _NUMBER.match(text)
    start = number.end() if number else _behind_kicker(sheet, index)
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0.5]
    why = "The likeliest headline above the article: " + (", ".join(spoken[:3]) or "it is the nearest title") + "."
    return Found("headline", (text[start:],), index, start, len(text), why)


def _behind_kicker(sheet: Sheet, index: int) -> int:
    """Where the headline begins if the page prints its kicker in two ways near by: `Kicker: Title`, `Kicker Title`."""
    text = sheet.texts[index]
    near = sheet.texts[max(0, index - TRAIL) : index + TRAIL]
    for other in near:
        whole = other if len(other) > len(text) else text
        kicker, colon, title = whole.partition(": ")
        glued = text if whole is other else other
        if colon and glued != whole and glued.startswith(kicker) and glued.endswith(title) and text.endswith(title):
            return len(text) - len(title)
    return 0


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a line from its signs."""
    return sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items()])


def candidates(sheet: Sheet) -> list[tuple[int, dict[str, float]]]:
    """The lines that may be the headline, by index, each with its signs."""
    return [(line, {**_own_signs(sheet, line), **_present(_company(sheet, line))}) for line in _lines(sheet)]


def _lines(sheet: Sheet) -> list[int]:
    """The lines near the article's start that may be a headline; neither the whole article nor an item amid a list."""
    whole = sheet.first if len(sheet.body) == 1 else -1
    near = range(min(sheet.first + 3, len(sheet.texts)) - 1, max(0, sheet.first - WINDOW) - 1, -1)
    titles = (index for index in near if _is_title(sheet.texts[index]) and index not in sheet.spent and index != whole)
    return [*islice((index for index in titles if not _is_amid(sheet, index)), MOST)][::-1]


def _is_amid(sheet: Sheet, index: int) -> bool:
    """Whether a line is an item of a list with others right above and below."""
    block = sheet.blocks[index]
    above, below = sheet.around(index)
    return bool(block.bullet and above and above.bullet) and _is_in_list(above, block, below)


def _is_title(text: str) -> bool:
    """Whether a line is long enough for a headline and no trail; two words are a label, but not without spaces."""
    if not SHORTEST_CJK <= len(text) <= LONGEST:
        return False
    if text.count(" ") < 2 and (text.isascii() or CJK.search(text) is None):
        return False
    return (len(text) >= SHORTEST or not text.isascii()) and _STEPS.search(text) is None


def _own_signs(sheet: Sheet, index: int) -> dict[str, float]:
    """The signs of a line that cost little; those that are not there are left out."""
    return _present((*_shape(sheet.texts[index]), *_place(sheet, index)))


def _present(signs: Iterable[tuple[str, float]]) -> dict[str, float]:
    return {name: float(sign) for name, sign in signs if sign}


def _shape(text: str) -> Iterator[tuple[str, float]]:
    """What the line itself tells."""
    words = size(text)
    yield "small", 3 <= words <= 4
    yield "usual", 5 <= words <= 14
    yield "wordy", words > 20
    yield "full_stop", text[-1] in ".。…:："
    yield "sentences", _NEW_SENTENCE.search(text) is not None
    yield "numbered", _NUMBER.match(text) is not None


def _place(sheet: Sheet, index: int) -> Iterator[tuple[str, float]]:
    """Where it stands, and which blank lines part it."""
    block, text = sheet.blocks[index], sheet.texts[index]
    above, below = sheet.around(index)
    yield "repeated", 2 <= sheet.counts[text] <= 4
    yield "bullet", block.bullet not in ("", "-")
    yield "apart_above", block.gap > 0
    yield "apart_below", below is not None and below.gap > 0
    yield "in_list", _is_in_list(above, block, below)
    yield "list_item", above is not None and bool(block.bullet and above.bullet)
    yield "title_above", any(_is_apart(sheet.blocks[other]) for other in range(max(0, index - TITLES), index))
    yield "under_kicker", above is not None and block.gap == 0 and not above.bullet and size(above.text) <= 5
    yield "under_title", above is not None and _is_deck_of(block, above)
    yield "outgrows_next", below is not None and len(text) > len(below.text)
    yield "text_follows", below is not None and len(below.text) > LONG
    yield "article_follows", index + 1 in sheet.members and below is not None and len(below.text) > LONG
    yield "in_article", index >= sheet.first
    yield "behind_text", min(2, sum([len(sheet.texts[member]) > LONG for member in sheet.members_before(index)]))


def _is_apart(block: Block) -> bool:
    """Whether a line is long enough for a headline and stands by itself."""
    return block.gap > 0 and not block.bullet and size(block.text) > 3 and _is_title(block.text)


def _is_deck_of(block: Block, above: Block) -> bool:
    """Whether a line of its own stands above that could be the title of this one, which is a longer sentence."""
    if above.bullet or not above.gap or not block.gap:
        return False
    return size(above.text) > 3 and len(block.text) > max(LONG, len(above.text))


def _company(sheet: Sheet, index: int) -> Iterator[tuple[str, float]]:
    """What the article and the lines near it have to do with it."""
    meaning = stems(sheet.texts[index])
    shared = len(meaning & sheet.gist)
    yield "echoed", min(MANY, shared) / MANY
    yield "echo_share", shared / len(meaning) if len(meaning) > 2 else 0.0
    yield "lead_echoes", len(meaning & sheet.lead) >= 3
    below = range(index + 1, min(index + 4, len(sheet.blocks)))
    yield "names_people", sheet.is_signed(index)
    yield "byline_follows", any(map(sheet.is_signed, below))
    yield "date_follows", any(map(sheet.is_dated, below))
    yield "in_trail", _is_in_trail(sheet, index)


def _is_in_list(above: Block | None, block: Block, below: Block | None) -> bool:
    """Whether the lines above and below are of the same kind: as long, as deep and as close."""
    return all(
        other is not None
        and other.gap == block.gap
        and other.indent == block.indent
        and abs(len(other.text) - len(block.text)) < ALIKE
        for other in (above, below)
    )


def _is_in_trail(sheet: Sheet, index: int) -> bool:
    """Whether a line shortly above ends in the text (`Home › News › The text`)."""
    text = sheet.texts[index]
    above = sheet.texts[max(0, index - TRAIL) : index]
    return any(len(other) > len(text) and other.endswith(text) for other in above)
