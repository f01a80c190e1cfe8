"""What is done with one page: read it, clean it, and, if asked, write it. Nothing stops the page after it.

An `Order` says how, and travels to other processes; each process prepares its own work from it once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from cleancopy.emit import Encode
from cleancopy.model import Article, Trace
from cleancopy.pipeline import UnknownSite, run
from cleancopy.rulebook import load_rules
from cleancopy.rulebook.read import did_you_mean
from cleancopy.sources import MAX_BYTES, Failure, Input, load

T = TypeVar("T")
Work = Callable[[Input], T | Failure]


class Order(msgspec.Struct, frozen=True):
    """How pages are to be cleaned: folders of further rules, the site if it is known, the largest page."""

    rules: tuple[str, ...] = ()
    site: str | None = None
    max_bytes: int = MAX_BYTES


def tracing(order: Order) -> Work[Trace]:
    """Work that gives the trace of a page. Raises RuleFaults and UnknownSite here, and nothing later."""
    rulebook = load_rules(*order.rules)
    if order.site is not None and order.site not in rulebook.sites:
        raise UnknownSite(f"no site '{order.site}': {did_you_mean(order.site, rulebook.sites)}")

    def trace(page: Input) -> Trace | Failure:
        dump = load(page, order.max_bytes)
        return dump if isinstance(dump, Failure) else run(dump, rulebook, order.site)

    return _guarded(trace)


def cleaning(order: Order) -> Work[Article]:
    """Work that gives the article of a page."""
    trace = tracing(order)

    def clean(page: Input) -> Article | Failure:
        result = trace(page)
        return result if isinstance(result, Failure) else result.article

    return clean


def writing(order: Order, encode: Encode) -> Work[bytes]:
    """Work that gives the article of a page as a piece of the output."""
    clean = cleaning(order)

    def write(page: Input) -> bytes | Failure:
        result = clean(page)
        return result if isinstance(result, Failure) else encode(result)

    return _guarded(write)


def _guarded(work: Work[T]) -> Work[T]:
    """The same work, but a fault of ours costs one page only."""

    def guarded(page: Input) -> T | Failure:
        try:
            return work(page)
        except Exception as error:
            reason = f"internal error: {type(error).__name__}: {error}; please report it"
            return Failure(page.source, "internal-error", reason)

    return guarded
