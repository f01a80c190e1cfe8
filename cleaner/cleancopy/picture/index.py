"""Many pictures -> the page that lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from cleancopy.model import Status, Trace
from cleancopy.phrases import counted
from cleancopy.picture.filters import toggle
from cleancopy.picture.page import problems, site_of
from cleancopy.picture.sheets import filled
from cleancopy.picture.signs import plain, shown
from cleancopy.picture.strip import strip
from cleancopy.sources import Failure

STATUSES: tuple[Status | str, ...] = ("ok", "suspect", "empty", "failed")


class Entry(msgspec.Struct, frozen=True):
    """One row of the list, its parts HTML already but for `path`, the source."""

    path: str
    source: str
    status: str
    site: str
    headline: str
    problems: str
    strip: str


def entry_of(trace: Trace) -> Entry:
    """The row of a page."""
    article = trace.article
    return Entry(
        trace.dump.source,
        shown(trace.dump.source),
        article.status,
        site_of(trace),
        shown(article.headline or ""),
        problems(article.problems),
        strip(trace.decisions),
    )


def index(rows: Sequence[tuple[Entry, str] | Failure]) -> str:
    """The list of pages: rows with the addresses of their pictures, and inputs that could not be read."""
    statuses = Counter(row[0].status if isinstance(row, tuple) else "failed" for row in rows)
    return filled(
        "index",
        pages=counted(len(rows), "page"),
        statuses="\n".join(_status_filters(statuses)),
        rows="\n".join(_rows(rows)),
    )


def _rows(rows: Iterable[tuple[Entry, str] | Failure]) -> Iterator[str]:
    for row in rows:
        if isinstance(row, Failure):
            yield (
                f'<tr class="item" data-status="failed"><th scope="row">{shown(row.source)}</th>'
                f'<td><b class="status failed">failed</b></td><td colspan="2">{shown(row.reason)}</td></tr>'
            )
        else:
            yield _row(*row)


def _row(entry: Entry, address: str) -> str:
    return (
        f'<tr class="item" data-status="{entry.status}">'
        f'<th scope="row"><a class="go" href="{plain(address)}">{entry.source}</a>'
        f'<span class="headline" dir="auto">{entry.headline}</span></th>'
        f'<td><b class="status {entry.status}">{entry.status}</b></td>'
        f'<td class="site">{entry.site}</td><td>{entry.strip}{entry.problems}</td></tr>'
    )


def _status_filters(statuses: Counter[str]) -> Iterator[str]:
    for status in STATUSES:
        if status in statuses:
            yield toggle("status", status, status, statuses[status], status)
