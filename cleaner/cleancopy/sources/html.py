"""Bytes of an HTML page -> a Dump: its whole text as a scraper prints it, and what its markup says beside it.

Everything is read by others' parsers: the page by lxml, its structured data by json and lxml, its article, for a second
opinion, by trafilatura. They are imported when the first page comes, so that text dumps never pay for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleancopy.model import Dump, Markup, Problem
from cleancopy.sources.text import to_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_ELEMENTS = 30_000
MOST_CHARACTERS = 3_000_000
DEEPEST = 400
"""Elements, characters of markup and nesting beyond which trafilatura is not asked: it would take minutes."""
CUT = Problem("cut-html", "nested more than 2,000 elements deep: what comes behind could not be read")
HEAD = 4096
"""Bytes in which a page declares its encoding."""

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
# Characters that no document may hold; lxml refuses or drops what follows some of them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


def read_page(source: str, data: bytes) -> Dump:
    """The dump of an HTML or XHTML page. Whatever the bytes, nothing is raised: what had to be mended is a problem."""
    text, problems = decoded(data)
    root, is_whole = _parsed(text)
    if not is_whole:
        problems = (*problems, CUT)
    if root is None:
        nothing = Problem("no-html", "the page has no elements that could be read")
        return Dump(source, "", (*problems, nothing), markup=Markup())
    from cleancopy.markup.read import read_markup  # noqa: PLC0415

    lines, markup, trouble = read_markup(root, asks=_is_small(root, text))
    return Dump(source, "\n".join(lines), (*problems, *trouble), markup=markup)


def decoded(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """A page's characters: by its byte order mark, as UTF-8, by the encoding that it declares, or by what fits."""
    found = _CHARSET.search(data[:HEAD])
    declared = found.group(1).decode("ascii") if found else ""
    # A declaration in ASCII can't be UTF-16, whatever it says (WHATWG HTML Standard, 13.2.3.2).
    return to_text(data, None if declared.lower().startswith("utf-16") else declared or None)


def _parsed(text: str) -> tuple[HtmlElement | None, bool]:
    """The page's elements, and whether the parser read it to its end."""
    from lxml import etree, html  # noqa: PLC0415

    text = _XML_DECLARATION.sub("", _FORBIDDEN.sub("", text), count=1)
    if not text.strip():
        return None, True
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None, True
    # What stands behind </html> comes as a second document; browsers take it for a part of the first.
    root.extend(list(root.itersiblings()))
    last = parser.error_log.last_error
    return root, not (last and last.type_name == "ERR_RESOURCE_LIMIT")


def _is_small(root: HtmlElement, text: str) -> bool:
    """Whether a page is small enough to be given to code whose time grows faster than the page."""
    if len(text) > MOST_CHARACTERS:
        return False
    from lxml import etree  # noqa: PLC0415

    depth = 0
    for count, (event, _element) in enumerate(etree.iterwalk(root, events=("start", "end"))):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST or count > 2 * MOST_ELEMENTS:
            return False
    return True
