r"""Markdown (CommonMark with GitHub's tables and strikethrough): a headline as title, a line of credits, the body.

Text can't turn into markup: whatever might is escaped with a backslash, which every dialect takes off again.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import groupby

from cleancopy.emit.frames import Frame, utf8
from cleancopy.model import Article

FIELDS = ("headline", "deck", "byline", "dateline", "outlet", "published", "body")
"""What stands in it unless other keys are picked."""
SPEAK_FOR_THEMSELVES = frozenset(FIELDS)
DOT = " · "

SIGNS = re.compile(r"[\\`*_\[\]<>#|~$]|&(?=#?\w+;)|:(?=//)|(?<=www)\.", re.IGNORECASE)
"""What opens markup within a line; the last two make links of bare addresses in GitHub's dialect."""
OPENS_BLOCK = re.compile(r"(?:[-+=:%]|\d{1,9}(?=[.)]))")
"""What opens a list, an underlined heading, a definition or a title block at the start of a line."""
SPACE = re.compile(r"\s+")


def frame(fields: tuple[str, ...] = FIELDS) -> Frame:
    """Articles with a rule between them."""
    return Frame(functools.partial(page, fields), comma=b"\n---\n\n")


def page(fields: tuple[str, ...], article: Article) -> bytes:
    """One article: the parts that are known, in the order of the keys, a blank line between them."""
    parts = [part for is_block, names in groupby(fields, _has_part) for part in _parts(is_block, [*names], article)]
    return utf8("\n\n".join(parts) + "\n")


def escaped(text: str) -> str:
    """The text as one line that Markdown shows as it is."""
    line = SIGNS.sub(r"\\\g<0>", SPACE.sub(" ", text).strip())
    opening = OPENS_BLOCK.match(line)
    if opening is None:
        return line
    sign = opening.end() if opening.group().isdigit() else 0
    return f"{line[:sign]}\\{line[sign:]}"


def _has_part(name: str) -> bool:
    return name in {"headline", "deck", "body"}


def _parts(is_block: bool, names: list[str], article: Article) -> Iterator[str]:
    if not is_block:
        line = DOT.join(filter(None, (_noted(name, article) for name in names)))
        yield from [line] if line else []
        return
    for name in names:
        if name == "body":
            yield from _paragraphs(article)
        elif text := escaped(getattr(article, name) or ""):
            yield f"# {text}" if name == "headline" else f"**{text}**"


def _paragraphs(article: Article) -> Iterator[str]:
    crossheads = frozenset(article.subheads)
    for paragraph in article.body.split("\n\n"):
        if text := escaped(paragraph):
            yield f"## {text}" if paragraph in crossheads else text


def _noted(name: str, article: Article) -> str:
    value = getattr(article, name)
    if not value:
        return ""
    items = [value] if isinstance(value, str) else [item if isinstance(item, str) else item.code for item in value]
    text = escaped(", ".join(items))
    return text if name in SPEAK_FOR_THEMSELVES else f"{name}: {text}"
