"""Decisions -> the article. Nothing but the decisions and the site's constants is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleancopy.model import Article, Decision, Dump, Problem, Status
from cleancopy.rulebook.records import Site

UNKNOWN_SITE = Problem("unknown-site", "no rule file recognises this page")


def assemble(dump: Dump, site: Site | None, decisions: Sequence[Decision]) -> Article:
    """The clean copy of one dump. `site` is None for a page that no rule file recognises.

    A field that holds one text takes the first that was captured; lists collect, each value once.
    """
    found = _fields(decisions)
    body = "\n\n".join(decision.kept for decision in decisions if decision.kept)
    authors = found.get("authors", ())
    article = Article(
        source=dump.source,
        site=site.id if site else None,
        headline=_first(found, "headline"),
        dateline=_first(found, "dateline"),
        byline=", ".join(authors) or None,
        outlet=_first(found, "outlet") or (site.file.outlet if site else None),
        body=body,
        deck=_first(found, "deck"),
        published=_first(found, "published"),
        section=_first(found, "section"),
        language=site.file.language if site else None,
        url=_first(found, "url"),
        agency=_first(found, "agency"),
        places=found.get("places", ()),
        authors=authors,
        contributors=found.get("contributors", ()),
        editors=found.get("editors", ()),
        subheads=tuple(decision.kept for decision in decisions if decision.verdict == "subhead"),
        captions=found.get("captions", ()),
        tags=found.get("tags", ()),
    )
    return _judged(article, dump, site, decisions)


def _fields(decisions: Sequence[Decision]) -> dict[str, tuple[str, ...]]:
    collected: dict[str, dict[str, None]] = {}
    for decision in decisions:
        for capture in decision.captures:
            collected.setdefault(capture.field, {}).update(dict.fromkeys(capture.values))
    return {field: tuple(values) for field, values in collected.items()}


def _first(found: dict[str, tuple[str, ...]], field: str) -> str | None:
    values = found.get(field)
    return values[0] if values else None


def _judged(article: Article, dump: Dump, site: Site | None, decisions: Sequence[Decision]) -> Article:
    problems = (*dump.problems, *_problems(article, site), *_flags(decisions))
    status: Status = "empty" if not article.body else "suspect" if problems else "ok"
    values = {name: getattr(article, name) for name in article.__struct_fields__}
    return Article(**{**values, "status": status, "problems": problems})


def _problems(article: Article, site: Site | None) -> Iterable[Problem]:
    if site is None:
        yield UNKNOWN_SITE
    required = site.file.require if site else ("headline", "body")
    for field in required:
        if not getattr(article, field):
            yield Problem(f"missing-{field}", f"the page shows no {field}")


def _flags(decisions: Sequence[Decision]) -> Iterable[Problem]:
    flags = {
        code: Problem(code, f"{capture.origin.why} (line {decision.block.first}, {capture.origin.id})")
        for decision in reversed(decisions)
        for capture in decision.captures
        if capture.field == "problems"
        for code in capture.values
    }
    return tuple(flags[code] for code in sorted(flags))
