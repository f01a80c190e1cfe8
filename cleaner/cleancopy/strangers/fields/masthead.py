"""The title of a site as pages print it at their very top, weblogs above all: alone, above menu and article."""

from __future__ import annotations

from collections.abc import Iterator

from cleancopy import late
from cleancopy.strangers.fields.press import is_known
from cleancopy.strangers.fields.sheet import Sheet

LONGEST = 70
"""Characters of a line with a title, and what the site is about."""
MOST_WORDS = 8
"""Words of a title."""
LONGEST_REST = 2
"""Words behind a stroke that may belong to a title."""

TOP_LOGO = 20
"""Blocks at the top of a page where its own picture is named."""

_CALL = late.regex(
    r"(?i:skip|jump|go to|back to|direkt|springe|zum|zur|aller|accéder|passer|revenir|retour|hopp|hoppa|gå|siirry"
    r"|saltar|ir a|volver|vai|salta|przejdź|naar|menu|menü|main|haupt|navigation|search|suche|recherche|close|toggle"
    r"|open|show|sign|log ?in|subscribe|abo|newsletter|edition|advert|anzeige|werbung|cookie|follow|folgen|home|start"
    r"|accessibility)"
)
"""Begins lines at the top of pages that lead elsewhere."""
_SHOWS = late.regex(r"(?i:^logo (?:of the |of |von |der |des |du |de )?| (?:[-–] )?logo$)")
"""What stands beside the name where the title is a picture."""
_REST = late.regex(r" [-–—|•·:] |: | \(")
"""Parts a title from what the site is about."""
_ENGINE_SIGNS = (
    *("ordPress", "logger", "logspot", "heme", "rupal", "oomla", "YPO3", "ypo3", "SPIP", "ovable Type", "erendipity"),
    *("ontao", "umblr", "ypePad", "imdo", "extpattern"),
)
_ENGINE = late.regex(
    r"\b(?:Word[Pp]ress|Blogger|[Bb]logspot|Drupal|Joomla|T[Yy][Pp][Oo]3|SPIP|Movable Type|Serendipity|Contao|Tumblr"
    r"|TypePad|Jimdo|Textpattern)\b|\bTheme(?: by|:)|\b[A-Z]\w+ Theme\b"
)


def masthead(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of the title above a page's first menu, also without what the site is about."""
    index = _first(sheet)
    if index is None:
        return
    text = sheet.texts[index]
    shows = _SHOWS.search(text)
    if shows:
        name = _once(sheet, _REST.split(_SHOWS.sub("", text))[0])
        yield index, text.index(name), name
        return
    joint = _REST.search(text)
    if joint is None or text.count(" ", joint.end()) < LONGEST_REST:
        yield index, 0, _once(sheet, text)
    if joint:
        yield index, 0, text[: joint.start()]


def _first(sheet: Sheet) -> int | None:
    """The line above the article that says whose picture it shows, or the first one that leads nowhere else.

    No list stands above the latter.
    """
    logos = [index for index in sheet.with_any(("Logo ", " Logo", " logo")) if index < min(TOP_LOGO, sheet.first)]
    for index in logos:
        if _SHOWS.search(sheet.texts[index]) and len(sheet.texts[index]) <= LONGEST:
            return index
    for index in range(min(sheet.first, len(sheet.texts))):
        text = sheet.texts[index]
        if _CALL.match(text) or text.count(" | ") > 1:
            continue
        is_stamp = sheet.is_dated(index) or sheet.is_timed(index)
        return None if sheet.blocks[index].bullet or is_stamp or len(text) > LONGEST else index
    return None


def _once(sheet: Sheet, text: str) -> str:
    """A title that is printed twice, as picture and as text, or before another line; once."""
    parts = text.split(" ")
    half = len(parts) // 2
    if parts[:half] == parts[half:]:
        return " ".join(parts[:half])
    if _lines_with(sheet, text) > 1:
        return text
    for count in range(len(parts) - 1, 0, -1):
        name = " ".join(parts[:count])
        if sheet.counts[name]:
            return name
    return text


def stands_elsewhere(sheet: Sheet, index: int, name: str) -> bool:
    """Whether a line outside the article, and not only the block at the index, has the name of a title.

    A word that stands alone may be any label, unless the line says that it is what the site's picture shows.
    """
    if name.isalnum() and not is_known(name) and not _SHOWS.search(sheet.texts[index]):
        return False
    return _lines_with(sheet, name) > 1


def _lines_with(sheet: Sheet, name: str) -> int:
    """How many lines outside the article hold a name."""
    return sum([name in sheet.texts[index] for index in sheet.outside])


def tells_story(sheet: Sheet, index: int) -> bool:
    """Whether a line shares most of its words with the article, as headlines do."""
    return 2 * len(sheet.stems_of(index) & (sheet.gist | sheet.lead)) > len(sheet.stems_of(index))


def has_engine(sheet: Sheet) -> bool:
    """Whether a page names the programme that made it, as weblogs do, whose title is text."""
    lines = [index for index in sheet.with_any(_ENGINE_SIGNS) if index > sheet.last]
    return any(_ENGINE.search(sheet.texts[index]) for index in lines)
