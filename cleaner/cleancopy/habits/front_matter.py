"""Heads of `key: value` lines that extractors print above a text: YAML between dashes, or plain lines.

What is said of the text is set aside, and gives its address and day; title, writers and days in words are text of
the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, origin

HABIT = "front-matter"
DEEPEST = 40
"""Lines through which the head may reach."""
HEADS = ("---\n", "Title: ", "title: ", "TITLE: ", "Headline: ")
"""What a page begins with that may have such a head."""
FENCE = "---"
ENOUGH = 2
"""Lines with a known key that make a head, the title among them."""

HEAD = origin(HABIT, "An extractor prints what it knows of the text above it.")

_LINE = late.regex(r"([A-Za-z][A-Za-z _-]{0,30}):(?: (.*))?")
_ITEM = late.regex(r" *- .*")
_TITLE = frozenset({"title", "headline"})
_TEXT = _TITLE | {"author", "authors", "byline", "by"}
_ADDRESS = frozenset({"url", "source_url", "canonical_url", "link", "permalink", "address", "source"})
_DAY = frozenset({"date", "published", "publish_date", "published_date", "date_published", "publication_date"})
_OTHER = frozenset(
    "hostname sitename site site_name description summary excerpt categories category tags keywords fingerprint id "
    "license language lang image type pagetype section modified updated publisher".split()
)
_KNOWN = _TEXT | _ADDRESS | _DAY | _OTHER
_VALUES = {
    "url": late.regex(r"""["']?(https?://[^\s"']+)["']?"""),
    "published": late.regex(r"""["']?(\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)["']?"""),
}


def read(sheet: Sheet) -> Sheet:
    """The page without the head, or as it was if there is none."""
    end = _end(sheet.lines)
    keys = [key for line in sheet.lines[:end] if (key := _key(line)) in _KNOWN]
    if len(keys) < ENOUGH or _TITLE.isdisjoint(keys):
        return sheet
    lines, asides = list(sheet.lines), dict(sheet.asides)
    for at, line in enumerate(sheet.lines[:end]):
        aside = _aside(" ".join(line.split()))
        is_text = _key(line) in _TEXT or (_key(line) in _DAY and not aside.field)
        lines[at] = _value(line) if is_text else ""
        if line.strip() and not lines[at]:
            asides[at] = aside
    return sheet._replace(lines=lines, asides=asides, habits=(*sheet.habits, HABIT))


def _end(lines: Sequence[str]) -> int:
    """The number of lines of the head, or 0: it ends at the second fence, or without one where its keys end."""
    head = lines[:DEEPEST]
    if head[0].strip() == FENCE:
        end = next((at for at, line in enumerate(head[1:], 1) if line.strip() == FENCE), 0)
        return end + 1 if all(_is_of_head(line) for line in head[1:end]) and end else 0
    return next((at for at, line in enumerate(head) if _key(line) not in _KNOWN), len(head))


def _is_of_head(line: str) -> bool:
    return not line.strip() or bool(_LINE.fullmatch(line.rstrip()) or _ITEM.fullmatch(line))


def _key(line: str) -> str:
    """The key of a line, in lower case with underscores, or nothing."""
    match = _LINE.fullmatch(line.rstrip())
    return match[1].lower().replace(" ", "_").replace("-", "_") if match else ""


def _value(line: str) -> str:
    """What stands behind the key, without its quotes."""
    value = line.partition(":")[2].strip()
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _aside(line: str) -> Aside:
    """Why a line, its white space folded, is set aside; with the place of the field's value in it."""
    return next(_fields(line), Aside(HEAD))


def _fields(line: str) -> Iterator[Aside]:
    match, key = _LINE.fullmatch(line), _key(line)
    for field, keys in (("url", _ADDRESS), ("published", _DAY)):
        found = match and match[2] and key in keys and _VALUES[field].fullmatch(match[2])
        if match and found:
            yield Aside(HEAD, field, match.start(2) + found.start(1), match.start(2) + found.end(1))
