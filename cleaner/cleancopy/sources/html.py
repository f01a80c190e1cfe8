"""Bytes of an HTML page -> a Dump: its whole text as a scraper prints it, and what its markup says beside it.

Everything is read by others' parsers: the page by lxml, its structured data by json and lxml, its article, for a second
opinion, by trafilatura. They are imported when the first page comes, so that text dumps never pay for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleancopy.model import Dump, Markup, Problem
from cleancopy.sources.text import REPLACEMENT

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_ELEMENTS = 30_000
MOST_CHARACTERS = 3_000_000
DEEPEST = 400
"""Elements, characters of markup and nesting beyond which trafilatura is not asked: it would take minutes."""
FOREIGN = 0.1
"""The share of bytes beyond ASCII above which a page is in no Latin script: markup and spaces are ASCII everywhere."""
HEAD = 4096
"""Bytes in which a page declares its encoding."""

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "tis-620": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
}
"""The code pages that browsers take for these names (the WHATWG Encoding Standard)."""
# Characters that no document may hold; lxml refuses or drops what follows some of them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


def read_page(source: str, data: bytes) -> Dump:
    """The dump of an HTML or XHTML page. Whatever the bytes, nothing is raised: what had to be mended is a problem."""
    text, problems = decoded(data)
    root = _parsed(text)
    if root is None:
        nothing = Problem("no-html", "the page has no elements that could be read")
        return Dump(source, "", (*problems, nothing), markup=Markup())
    from cleancopy.markup.read import read_markup  # noqa: PLC0415

    lines, markup, trouble = read_markup(root, asks=_is_small(root, text))
    return Dump(source, "\n".join(lines), (*problems, *trouble), markup=markup)


def decoded(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """A page's characters: by its byte order mark, as UTF-8, by the encoding that it declares, or by what fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replaced(data[len(mark) :], encoding)
    try:
        return data.decode(), ()
    except UnicodeDecodeError:
        pass
    declared = _declared(data)
    if declared is not None:
        return _replaced(data, declared)
    text, problems = _replaced(data, _guessed(data))
    return text, (Problem("encoding", "the page does not tell its encoding, which was guessed"), *problems)


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:HEAD])
    if found is None:
        return None
    name = found.group(1).decode("ascii").lower()
    name = _MEANT.get(name, name)
    try:
        "".encode(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return name


def _guessed(data: bytes) -> str:
    """The encoding that an undeclared page is likely in: that of the west of Europe, unless few bytes are ASCII."""
    beyond = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if beyond <= FOREIGN * len(data):
        return "cp1252"
    from trafilatura.utils import detect_encoding  # noqa: PLC0415

    return next(iter(detect_encoding(data)), "cp1252")


def _replaced(data: bytes, encoding: str) -> tuple[str, tuple[Problem, ...]]:
    text = data.decode(encoding, "replace")
    count = text.count(REPLACEMENT)
    if not count:
        return text, ()
    return text, (Problem("encoding", f"{count} characters are not {encoding}: replaced"),)


def _parsed(text: str) -> HtmlElement | None:
    from lxml import etree, html  # noqa: PLC0415

    text = _XML_DECLARATION.sub("", _FORBIDDEN.sub("", text), count=1)
    if not text.strip():
        return None
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    # What stands behind </html> comes as a second document; browsers take it for a part of the first.
    root.extend(list(root.itersiblings()))
    return root


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
