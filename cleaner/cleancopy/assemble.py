"""Decisions -> the article. Nothing but the decisions and the site's constants is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleancopy.model import DROPPED, Article, Decision, Dump, Problem, Status
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import ONCE

WANTED = ("headline", "byline", "outlet", "published", "body")
"""Fields of a page of no known site whose want is a problem."""
SPOKEN = {"published": "date of publication"}
"""What messages call a field that has another name than its key."""
UNKNOWN_SITE = Problem("unknown-site", "no rule file recognises this page")


def assemble(dump: Dump, site: Site | None, decisions: Sequence[Decision]) -> Article:
    """The clean copy of one dump. `site` is None for a page that no rule file recognises.

    A field that holds one text takes the first that was captured; lists collect, each value once.
    """
    found = _fields(decisions)
    fields: dict[str, Any] = {
        name: values[0] if name in ONCE else values for name, values in found.items() if name != "problems"
    }
    kept = [decision for decision in decisions if decision.kept]
    fields["body"] = "\n\n".join([text for _decision, text in paragraphs(decisions)])
    fields["subheads"] = tuple([decision.kept for decision in kept if decision.verdict == "subhead"])
    fields["byline"] = ", ".join(found.get("authors", ())) or None
    fields.setdefault("url", dump.url)
    if site:
        fields["outlet"] = fields.get("outlet", site.file.outlet)
        fields["language"] = site.file.language
    problems = (*dump.problems, *_missing(fields, site), *(_flags(decisions) if "problems" in found else ()))
    status: Status = "empty" if not fields["body"] else "suspect" if problems else "ok"
    return Article(source=dump.source, site=site.id if site else None, status=status, problems=problems, **fields)


def paragraphs(decisions: Sequence[Decision]) -> list[tuple[Decision, str]]:
    """Those of the body, and for each the first decision about it.

    Parts of a line that are neighbours and were one paragraph's are put together again.
    """
    found: list[tuple[Decision, str]] = []
    above = ""
    for decision in decisions:
        if decision.kept and above and decision.block.joint is not None:
            head, text = found[-1]
            found[-1] = head, text + decision.block.joint + decision.kept
        elif decision.kept:
            found.append((decision, decision.kept))
        above = decision.kept
    return found


def _fields(decisions: Sequence[Decision]) -> dict[str, tuple[str, ...]]:
    collected: dict[str, tuple[str, ...]] = {}
    for decision in decisions:
        for capture in decision.captures:
            if capture.field == DROPPED:
                continue
            known = collected.get(capture.field, ())
            collected[capture.field] = known + tuple([value for value in capture.values if value not in known])
    return collected


def _missing(fields: Mapping[str, Any], site: Site | None) -> Iterator[Problem]:
    if site is None:
        yield UNKNOWN_SITE
    for field in site.file.require if site else WANTED:
        if not fields.get(field):
            yield Problem(f"missing-{field}", f"the page shows no {SPOKEN.get(field, field)}")


def _flags(decisions: Sequence[Decision]) -> Iterator[Problem]:
    """One problem for each code that a rule flagged, with the first line it was seen in."""
    seen = set()
    for decision in decisions:
        for capture in decision.captures:
            if capture.field == "problems" and capture.values[0] not in seen:
                seen.add(capture.values[0])
                where = f"line {decision.block.first}, {capture.origin.id}"
                yield Problem(capture.values[0], f"{capture.origin.why} ({where})")
