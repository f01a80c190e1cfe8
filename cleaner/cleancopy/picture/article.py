"""The article as it would be set, each part with the line of the dump that it came from, and its fields as a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy.assemble import paragraphs
from cleancopy.model import Article, Decision, Trace
from cleancopy.picture.galley import anchor
from cleancopy.picture.signs import shown

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
SET = {
    "outlet": "p",
    "section": "p",
    "headline": "h3",
    "deck": "p",
    "byline": "p",
    "published": "p",
    "dateline": "p",
}
"""The fields that are set above the body, in this order, and their elements."""


def copy(trace: Trace) -> str:
    """The article, head to foot."""
    article = trace.article
    language = article.language if article.language and LANGUAGE.fullmatch(article.language) else ""
    opening = f'<article class="copy" lang="{language}">' if language else '<article class="copy">'
    parts = [*_head(trace), *_body(trace), *_captions(trace)]
    empty = '<p class="nothing">Nothing was kept of this dump.</p>'
    return "\n".join([opening, *(parts or [empty]), "</article>"])


def fields(article: Article) -> str:
    """Each field but the body as a row of a description list."""
    return "\n".join(_fields(article))


def _head(trace: Trace) -> Iterator[str]:
    for name, tag in SET.items():
        value = getattr(trace.article, name)
        if value:
            origin = next((d for d in trace.decisions if _gives(d, name)), None)
            yield _part(tag, name, value, origin)


def _gives(decision: Decision, name: str) -> bool:
    wanted = "authors" if name == "byline" else name
    return any(capture.field == wanted for capture in decision.captures)


def _body(trace: Trace) -> Iterator[str]:
    for decision, text in paragraphs(trace.decisions):
        is_subhead = decision.verdict == "subhead"
        yield _part("h4" if is_subhead else "p", "subhead" if is_subhead else "paragraph", text, decision)


def _captions(trace: Trace) -> Iterator[str]:
    first: dict[str, Decision] = {}
    for decision in trace.decisions:
        captions = [capture for capture in decision.captures if capture.field == "captions"]
        for text in [text for capture in captions for text in capture.values]:
            first.setdefault(text, decision)
    yield from (_part("p", "caption", text, decision) for text, decision in first.items())


def _part(tag: str, name: str, text: str, decision: Decision | None) -> str:
    if decision is None:
        return f'<{tag} class="{name}" dir="auto">{shown(text)}</{tag}>'
    block = decision.block
    link = f'<a class="from" href="#{anchor(block)}" aria-label="line {block.first}">{block.first}</a>'
    return f'<{tag} class="{name}" dir="auto" data-from="{anchor(block)}">{link}{shown(text)}</{tag}>'


def _fields(article: Article) -> Iterator[str]:
    for name in article.__struct_fields__:
        value = getattr(article, name)
        if name in {"body", "problems"}:
            continue
        texts = [value] if isinstance(value, str) else list(value or ())
        shown_values = "".join(f"<dd>{shown(text)}</dd>" for text in texts) or '<dd class="none">–</dd>'
        yield f"<div><dt>{name}</dt>{shown_values}</div>"
