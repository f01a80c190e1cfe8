"""A trace -> the picture of one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args

from cleancopy.model import Decision, Problem, Trace, Verdict
from cleancopy.phrases import counted
from cleancopy.picture import article
from cleancopy.picture.filters import toggle
from cleancopy.picture.galley import galley
from cleancopy.picture.rules import listed, rules_of
from cleancopy.picture.sheets import filled
from cleancopy.picture.signs import plain, shown
from cleancopy.picture.strip import counts, strip
from cleancopy.recognise import grounds


def page(trace: Trace, index: str = "") -> str:
    """The whole file, ready to be written as UTF-8. `index` is the address of the list of pages, if there is one.

    Raises nothing, whatever the dump holds; its size is linear in the dump's.
    """
    rules = rules_of(trace.decisions)
    return filled(
        "proof",
        title=plain(trace.article.headline or trace.dump.source),
        source=shown(trace.dump.source),
        index=f'<a class="index" href="{plain(index)}">all pages</a>' if index else "",
        status=trace.article.status,
        site=site_of(trace),
        problems=problems(trace.article.problems),
        strip=strip(trace.decisions),
        verdicts="\n".join(_verdict_filters(trace.decisions)),
        blocks=counted(len(trace.decisions), "block"),
        galley=galley(trace.decisions, rules),
        rules=listed(rules),
        copy=article.copy(trace),
        fields=article.fields(trace.article),
    )


def site_of(trace: Trace) -> str:
    """The site and how it was told, as HTML."""
    site = trace.article.site
    name = f"<b>{shown(site)}</b>" if site else "<b>no known site</b>"
    return f'{name} <span class="grounds">{shown(grounds(trace))}</span>'


def problems(found: Sequence[Problem]) -> str:
    """What is wrong with the article as a list, or nothing."""
    items = "".join(f"<li><b>{shown(problem.code)}</b> {shown(problem.message)}</li>" for problem in found)
    return f'<ul class="problems">{items}</ul>' if items else ""


def _verdict_filters(decisions: Sequence[Decision]) -> Iterator[str]:
    found = counts(decisions)
    for verdict in get_args(Verdict):
        if verdict in found:
            yield toggle("verdict", verdict, verdict, found[verdict], verdict)
