"""A parsed page -> its lines, and what the markup, the structured data and trafilatura say of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from cleancopy.markup.hints import SUMMARIES, hints
from cleancopy.markup.kept import Guess, Kept, read_guess, read_kept
from cleancopy.markup.lines import Rendering
from cleancopy.markup.render import render
from cleancopy.markup.shares import Passages
from cleancopy.markup.told import Told, read_told, texts
from cleancopy.model import Mark, Markup, Problem

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TOO_LARGE = Problem("large-page", "too many elements to ask trafilatura about: judged without its opinion")
FEWEST_TOLD = 60
"""Words from which a text in the structured data is the article and not a summary."""


def read_markup(root: HtmlElement, asks: bool) -> tuple[Sequence[str], Markup, tuple[Problem, ...]]:
    """Lines of the page's text, its markup, and problems. `asks` tells whether trafilatura is asked."""
    page, told = render(root), read_told(root)
    kept = read_kept(root) if asks else Kept()
    body = Passages("\n".join(texts(told.article.get("articleBody"))))
    tells_body = body.size >= FEWEST_TOLD
    marks = tuple(_marked(page, kept, told, body if tells_body else Passages("")))
    guess = cache(lambda: read_guess(root) if asks else Guess())
    return page.lines, Markup(marks, tuple(hints(page, told, guess)), tells_body), () if asks else (TOO_LARGE,)


def _marked(page: Rendering, kept: Kept, told: Told, body: Passages) -> Sequence[Mark]:
    default, sure = Passages(kept.text), Passages(kept.sure)
    summary = Passages("\n".join([text for name in SUMMARIES for text in told.meta.get(name, ())]))
    found = []
    for mark in page.marks:
        line = page.lines[mark.line - 1]
        found.append(
            msgspec.structs.replace(
                mark,
                kept=default.share(line),
                sure=sure.share(line),
                told=body.share(line),
                summed=summary.share(line),
            )
        )
    return found
