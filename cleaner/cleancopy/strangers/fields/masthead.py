"""The title of a site as pages print it at their very top, weblogs above all: alone, above menu and article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.strangers.fields.pictured import LOGO_SIGNS, REST, TOP_LOGO, shown, twice, without_kind
from cleancopy.strangers.fields.press import is_known
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import is_title
from cleancopy.strangers.fields.window import JOINT, LONG_SPACELESS, titled
from cleancopy.strangers.fields.wording import is_spaceless, stems

LONGEST = 70
"""Characters of a line with a title, and what the site is about."""
NEAR = 8
"""Blocks above the article among which its headline stands."""
LONGEST_REST = 2
"""Words behind a stroke that may belong to a title."""

_CALL = late.regex(
    r"(?i:(?:skip|jump|go to|back to|zum|zur|aller|accéder|passer|revenir|retour|siirry|gå|saltar|ir a|volver|vai|salta"
    r"|naar|main|open|show|sign|log|close|toggle|search|follow|folgen|home|start|abo|cookies?|advert|partner|part of"
    r"|(?:a )?product of|sponsored)\b"
    r"|pasar al|pular|spring|перейти|μετάβαση|içeriğe|본문|本文|コンテンツ|跳至|跳到"
    r"|direkt|springe|hopp|przejdź|menu|menü|haupt|navigation|suche|recherche"
    r"|subscribe|newsletter|edition|anzeige"
    r"|werbung|startseite|login|advertis|access)"
)
"""Begins lines at the top of pages that lead elsewhere."""
LONGEST_CREDIT = 120
"""Characters of a line that names the programme that made a page."""
_ENGINE_SIGNS = (
    *("ordPress", "logger", "logspot", "heme", "rupal", "oomla", "YPO3", "ypo3", "SPIP", "ovable Type", "erendipity"),
    *("ontao", "ypePad", "imdo", "extpattern", "RSS", "eed", "Flux"),
)
_ENGINE = late.regex(
    r"\b(?:Word[Pp]ress|[Bb]logspot|Blogger\.com|Blogger Templates?|[Pp]owered by Blogger|Drupal|Joomla|T[Yy][Pp][Oo]3"
    r"|SPIP|Movable Type|Serendipity|Contao|TypePad|Jimdo|Textpattern)\b|\bTheme(?: by|:)|^Kommentare als RSS$"
    r"|^(?:Entries|Comments) (?:RSS|feed)$|^(?:Beitrags|Eintrags|Kommentare?)-?[Ff]eed|^Flux (?:RSS )?des \w+s$"
    r"|\b[A-Z]\w+ Theme\b"
)


def masthead(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of the title above a page's first menu, also without what the site is about.

    Where the page begins with its window's title, that ends with the site's behind the article's headline.
    """
    windows = [(index, start, name) for index, start, name in titled(sheet) if _is_window(sheet, index, start)]
    yield from windows
    index = _first(sheet, [window[0] for window in windows])
    if index is None:
        return
    text = sheet.texts[index]
    if name := shown(text):
        name = without_kind(sheet, _once(sheet, REST.split(name)[0]))
        yield index, text.index(name), name
        return
    joint = REST.search(text)
    if joint is None or text.count(" ", joint.end()) < LONGEST_REST:
        yield index, 0, _once(sheet, text)
    if joint:
        yield index, 0, text[: joint.start()]


def _is_window(sheet: Sheet, index: int, start: int) -> bool:
    """Whether what stands before the name in a line is a line of its own, as the headline is; no half of a word."""
    before = sheet.texts[index][:start]
    headline = JOINT.split(before)[0]
    return not before.endswith("-") and is_title(headline) and sheet.counts[headline] > 0


def _first(sheet: Sheet, windows: Sequence[int]) -> int | None:
    """The line above the article that says whose picture it shows, or the first one that leads nowhere else.

    No list stands above the latter.
    """
    logos = [index for index in sheet.with_any(LOGO_SIGNS) if index < min(TOP_LOGO, sheet.first)]
    for index in logos:
        if shown(sheet.texts[index]):
            return index
    for index in range(min(sheet.first, len(sheet.texts))):
        text = sheet.texts[index]
        if index in windows or _leads_elsewhere(text):
            continue
        return None if sheet.blocks[index].bullet or _is_none(sheet, index) else index
    return None


def _leads_elsewhere(text: str) -> bool:
    """Whether a line is a label for other places: of a feed, of a row of links, or of a call."""
    return text.startswith("#") or text.count(" | ") > 1 or _CALL.match(text) is not None


def _is_none(sheet: Sheet, index: int) -> bool:
    """Whether a line is longer than any title, tells when the page was made, or is the headline of its article."""
    text = sheet.texts[index]
    if len(text) > LONGEST or (len(text) > LONG_SPACELESS and is_spaceless(text)):
        return True
    near = sheet.texts[max(index + 1, sheet.first - NEAR) : sheet.first]
    return sheet.is_dated(index) or sheet.is_timed(index) or text in near


def _once(sheet: Sheet, text: str) -> str:
    """A title that is printed twice, as picture and as text, or before another line; once."""
    if name := twice(text):
        return name
    if _lines_with(sheet, text) > 1:
        return text
    parts = text.split(" ")
    starts = [" ".join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]
    return next((name for name in starts if sheet.counts[name] and not _is_label(sheet, name)), text)


def _is_label(sheet: Sheet, name: str) -> bool:
    """Whether a word stands in lists only."""
    return " " not in name and all(block.bullet for block in sheet.blocks if block.text == name)


def stands_elsewhere(sheet: Sheet, index: int, name: str) -> bool:
    """Whether the window's title, or a line outside the article beside the block at the index, has a title's name.

    A word that stands alone may be any label, unless the line says that it is what the site's picture shows.
    """
    text = sheet.texts[index]
    if text != name and text.endswith(name):
        return True
    is_label = name.isalnum() and not is_known(name) and shown(text) is None
    return not is_label and _lines_with(sheet, name) > 1


def _lines_with(sheet: Sheet, name: str) -> int:
    """How many lines outside the article hold a name."""
    return sum([name in sheet.texts[index] for index in sheet.outside])


def tells_story(sheet: Sheet, index: int, name: str) -> bool:
    """Whether the title in a block shares most of its words with the article, as headlines do.

    Not where it closes the page too, or is a well-known outlet's before what the site is about: the articles of
    `Saltmere Today` are about Saltmere.
    """
    is_before = name != sheet.texts[index] and is_known(name)
    if is_before or _closes(sheet, name):
        return False
    told = stems(name)
    return 2 * len(told & (sheet.gist | sheet.lead)) > len(told)


def _closes(sheet: Sheet, name: str) -> bool:
    """Whether a name that is no single word stands below the article too, alone and in no list."""
    if name.isalnum():
        return False
    foot = sheet.outside[bisect_right(sheet.outside, sheet.last) :]
    return any(sheet.texts[index] == name and not sheet.blocks[index].bullet for index in foot)


def has_engine(sheet: Sheet) -> bool:
    """Whether a page names the programme that made it, as weblogs do, whose title is text."""
    lines = [sheet.texts[index] for index in sheet.with_any(_ENGINE_SIGNS) if index > sheet.last]
    return any(len(line) <= LONGEST_CREDIT and _ENGINE.search(line) for line in lines)
