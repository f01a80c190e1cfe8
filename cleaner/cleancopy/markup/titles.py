"""The headline of a page: its heading of the first level, held against what the metadata give as the title.

A page's title for search engines is seldom what it prints, and its heading may be that of the site or carry a kicker.
So the printed heading is taken where the metadata bear it out, and the metadata's title where JSON-LD and Open Graph
agree on one that differs from the heading, or the page prints it elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from cleancopy.blocks import fold_spaces
from cleancopy.markup.lines import Rendering
from cleancopy.markup.shares import TOKEN
from cleancopy.markup.told import Told, texts
from cleancopy.markup.vocabulary import NUMBER
from cleancopy.model import Hint

HEADING, JSON_LD, META = "heading", "json-ld", "meta"
APART = sum(1 << NUMBER[name] for name in ("menu", "foot", "window", "related", "comment"))
SHORTEST = 2
"""Words of a title that may be taken from metadata alone."""
MOST_PARTS = 8
"""Parts of a title of a window that are looked at."""
LIKE = 0.3
"""The share of words that a heading has in common with a title to be the article's."""

_HOST = re.compile(r"https?://(?:www\.|m\.)?(?:[^/?#]*\.)?([^./?#:]+)\.[a-z]{2,}(?=[/?#:]|$)")
"""The host of an address; its group is the name without what stands before and behind it."""
_SIGNS = re.compile(r"https?://(?:www\.|m\.)?|[^a-z0-9]")
_JOINTS = re.compile(r"\s+[|–—·•»«›:-]+\s+|\s*[|｜»]\s*")
"""What parts the title of an article from the outlet, its section and the like."""


def headline(page: Rendering, told: Told) -> Iterator[Hint]:
    """The headline, if the page has a likely one."""
    heads = [head for head in _heads(page) if not _is_of_site(_folded(head), told)]
    told_title = _first(texts(told.article.get("headline")))
    lines = {_folded(line): line.strip(" •") for line in reversed(page.lines) if line}
    open_title = _first([*told.meta.get("og:title", ()), *told.meta.get("twitter:title", ())])
    found = _choice(heads, told_title, open_title or _in_window(told, lines), lines)
    if found:
        where, text = found
        yield Hint("headline", (text,), where)


def _heads(page: Rendering) -> list[str]:
    marked = [mark for mark in page.marks if mark.tag == "h1"]
    own = [mark for mark in marked if not mark.groups & APART] or marked
    return [page.lines[mark.line - 1].strip(" •") for mark in own]


def _in_window(told: Told, lines: Mapping[str, str]) -> str:
    """The longest printed line that is the title of the window or a part of it, or nothing; the outlet is another."""
    folded = f"{_folded(told.title)} "
    found = [line for line in _runs(told.title) if line in lines]
    found += [line for line in lines if folded.startswith(f"{line} ")]
    found = [line for line in found if _is_long(line) and not _is_of_site(line, told)]
    return lines[max(found, key=len)] if found else ""


def _runs(title: str) -> list[str]:
    """The parts of a title of a window, and those that stand next to each other, folded."""
    parts = _JOINTS.split(title)[:MOST_PARTS]
    ends = range(1, len(parts) + 1)
    return [_folded(" ".join(parts[start:end])) for end in ends for start in range(end)]


def _is_of_site(line: str, told: Told) -> bool:
    """Whether a folded line says no more than how the site is called, by its metadata or its address."""
    names = [*told.meta.get("og:site_name", ()), *texts(told.article.get("publisher"))]
    if line in map(_folded, names):
        return True
    host = _HOST.match(told.address or _first(told.meta.get("og:url", ())))
    return host is not None and line.replace(" ", "") in {host[1].replace("-", ""), _SIGNS.sub("", host[0])}


def _choice(heads: Sequence[str], told: str, shared: str, lines: dict[str, str]) -> tuple[str, str] | None:
    """The headline and what gives it, from headings, the titles of JSON-LD and Open Graph, and all printed lines."""
    fold_told, fold_shared = _folded(told), _folded(shared)
    by_fold = {_folded(head): head for head in heads}
    if found := _behind_kicker(by_fold, (shared, told)):
        return HEADING, found
    if fold_told in lines and fold_told not in by_fold and _is_long(fold_told):
        return JSON_LD, lines[fold_told]
    if borne_out := by_fold.get(fold_told) or by_fold.get(fold_shared):
        return HEADING, borne_out
    if _is_long(fold_told) and fold_shared.startswith(fold_told):
        return JSON_LD, told
    if best := _likeliest(heads, told, shared, is_printed=fold_shared in lines):
        return HEADING, best
    if _is_long(fold_shared) and fold_shared in lines:
        return META, lines[fold_shared]
    return (JSON_LD, told) if _is_long(fold_told) else None


def _behind_kicker(by_fold: Mapping[str, str], titles: Sequence[str]) -> str | None:
    """The end of a heading that has its kicker before it, `Kicker: The title`, as printed."""
    for title in titles:
        folded = _folded(title)
        for fold_head, head in by_fold.items():
            if _is_long(folded) and fold_head.endswith(f" {folded}"):
                at = head.casefold().rfind(title.casefold())
                return head[at:] if at >= 0 and len(head.casefold()) == len(head) else title
    return None


def _likeliest(heads: Sequence[str], told: str, shared: str, *, is_printed: bool) -> str | None:
    """The heading that is most like one of the titles; the only one, if it is like none that the page prints too."""
    rated = [(max(_likeness(head, told), _likeness(head, shared)), -number) for number, head in enumerate(heads)]
    likeness, number = max(rated, default=(0.0, 0))
    least = 0.0 if len(heads) == 1 and (likeness or not is_printed) else LIKE
    return heads[-number] if heads and likeness >= least else None


def _first(given: Sequence[str]) -> str:
    return fold_spaces(unescape(given[0])) if given else ""


def _folded(text: str) -> str:
    return " ".join(TOKEN.findall(text.casefold()))


def _is_long(folded: str) -> bool:
    return folded.count(" ") + 1 >= SHORTEST or len(folded) > 8


def _likeness(one: str, other: str) -> float:
    first, second = set(TOKEN.findall(one.casefold())), set(TOKEN.findall(other.casefold()))
    return len(first & second) / max(1, min(len(first), len(second)))
