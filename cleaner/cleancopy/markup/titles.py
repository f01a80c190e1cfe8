"""The headline of a page: its heading of the first level, held against what the metadata give as the title.

A page's title for search engines is seldom what it prints, and its heading may be that of the site or carry a kicker.
So the printed heading is taken where the metadata bear it out, and the metadata's title where JSON-LD and Open Graph
agree on one that differs from the heading, or the page prints it elsewhere.
"""

from __future__ import annotations

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
LIKE = 0.3
"""The share of words that a heading has in common with a title to be the article's."""


def headline(page: Rendering, told: Told) -> Iterator[Hint]:
    """The headline, if the page has a likely one."""
    heads = _heads(page)
    told_title = _first(texts(told.article.get("headline")))
    lines = {_folded(line): line.strip(" •") for line in reversed(page.lines) if line}
    open_title = _first([*told.meta.get("og:title", ()), *told.meta.get("twitter:title", ())])
    found = _choice(heads, told_title, open_title or _in_window(told.title, lines), lines)
    if found:
        where, text = found
        yield Hint("headline", (text,), where)


def _heads(page: Rendering) -> list[str]:
    marked = [mark for mark in page.marks if mark.tag == "h1"]
    own = [mark for mark in marked if not mark.groups & APART] or marked
    return [page.lines[mark.line - 1].strip(" •") for mark in own]


def _in_window(title: str, lines: Mapping[str, str]) -> str:
    """The longest printed line with which the title of the window begins, or nothing; behind it stands the outlet."""
    folded = f"{_folded(title)} "
    begun = [line for line in lines if _is_long(line) and folded.startswith(f"{line} ")]
    return lines[max(begun, key=len)] if begun else ""


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
