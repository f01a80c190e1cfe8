"""A page's elements -> its text, line by line as a browser would break it, each line with what the markup says of it.

Every visible line is printed, as plain-text scrapers print whole pages: blocks open a line, paragraphs and headings
have a blank line around them, items of lists a bullet. So a page reads like a text dump, and rules written for dumps
of a site hold for its pages too.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import TYPE_CHECKING

from cleancopy.markup.lines import Place, Rendering

if TYPE_CHECKING:
    from lxml.etree import _Element

UNPRINTED = frozenset(
    "head script style noscript template iframe object embed applet svg math canvas audio video map datalist select"
    " textarea input option button title meta link base frameset noframes".split()
)
"""Elements whose content no reader sees as text, or which are filled in by one."""
BREAKING = frozenset(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot"
    " thead tr ul caption search".split()
)
"""Elements that stand on lines of their own."""
APART = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table figure article section hr".split())
"""Those of them that a blank line parts from what stands around."""
CELLS = frozenset({"td", "th"})
STRONG = frozenset({"b", "strong"})
HIDING = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
HIDDEN_SHARE = 0.5
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


def render(root: _Element) -> Rendering:
    """The text of a page.

    What a page hides from readers is left out, unless that is most of its running text: such a page waits for a
    script to show it. Works without recursion: pages can be nested deeper than Python's calls.
    """
    hidden = [element for element in root.iter() if isinstance(element.tag, str) and is_hidden(element)]
    unseen = sum(map(running_text, hidden))
    left_out = frozenset(hidden) if unseen <= HIDDEN_SHARE * running_text(root) else frozenset()
    return _walked(root, left_out)


def running_text(element: _Element) -> int:
    """How many characters stand in the paragraphs of an element."""
    return sum(map(len, element.itertext("p")))


def _walked(root: _Element, left_out: Container[_Element]) -> Rendering:
    from lxml import etree  # noqa: PLC0415  (text pages never need it)

    out, place = Rendering(), Place()
    skipped: object = None
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            place.depth += 1
            if not tag or tag in UNPRINTED or element in left_out:
                walk.skip_subtree()
                skipped = element
            else:
                _enter(out, place, tag, element)
            continue
        place.depth -= 1
        if element is skipped:
            skipped = None
        else:
            _leave(out, place, tag)
        if element.tail and element is not root:
            _write(out, place, element.tail)
    out.end_line()
    return out


def is_hidden(element: _Element) -> bool:
    """Whether a page asks browsers not to show an element."""
    attributes = element.attrib
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and HIDING.search(style) is not None)


def _names(element: _Element) -> str:
    attributes = element.attrib
    if not attributes:
        return ""
    return " ".join([attributes[name] for name in ("class", "id", "role", "itemprop") if name in attributes])


def _enter(out: Rendering, place: Place, tag: str, element: _Element) -> None:
    if tag in BREAKING:
        out.end_line(tag in APART)
        place.open(tag, _names(element))
        if tag == "li":
            out.item()
    elif tag == "br":
        out.end_line()
    elif tag in CELLS:
        out.write("\t", place)
        place.open(tag, _names(element))
    elif tag == "a":
        place.in_link += 1
    elif tag in STRONG:
        place.in_strong += 1
    if element.text:
        _write(out, place, element.text)


def _leave(out: Rendering, place: Place, tag: str) -> None:
    if tag in BREAKING:
        out.end_line(tag in APART)
        place.close()
        if tag == "li":
            out.item(opens=False)
    elif tag in CELLS:
        place.close()
    elif tag == "a":
        place.in_link -= 1
    elif tag in STRONG:
        place.in_strong -= 1


def _write(out: Rendering, place: Place, text: str) -> None:
    if place.block.tag == "pre":
        first, *rest = text.splitlines() or [""]
        out.write(_SPACE.sub(" ", first), place)
        for line in rest:
            out.end_line()
            out.write(_SPACE.sub(" ", line), place)
    else:
        out.write(_SPACE.sub(" ", text), place)
