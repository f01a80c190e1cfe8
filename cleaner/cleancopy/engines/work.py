"""What is done with one page: read it, clean it, and make of its trace what is asked. Nothing stops the page after it.

An `Order` says how, and travels to other processes; each process prepares its own work from it once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from cleancopy.emit import Encode
from cleancopy.model import Article, Trace
from cleancopy.pipeline import UnknownSite, run
from cleancopy.rulebook import Rulebook, load_rules
from cleancopy.sources import MAX_BYTES, Failure, Input, Reading, load
from cleancopy.strangers import with_reasons
from cleancopy.tally import PageTally, tally_of

T = TypeVar("T")
Work = Callable[[Input], T | Failure]


class Order(msgspec.Struct, frozen=True):
    """How pages are to be cleaned: folders of further rules, the site if it is known; the rest as in `Reading`."""

    rules: tuple[str, ...] = ()
    site: str | None = None
    max_bytes: int = MAX_BYTES
    text_field: str = "text"
    id_field: str | None = None
    fix_text: bool = False

    @property
    def reading(self) -> Reading:
        """How its pages are read."""
        return Reading(self.max_bytes, self.text_field, self.id_field, self.fix_text)


class Counted(msgspec.Struct, frozen=True, gc=False):
    """A piece of the output, and what the statistics of the run count of its page."""

    piece: bytes
    tally: PageTally


def making(order: Order, make: Callable[[Trace], T]) -> Work[T]:
    """Work that gives what `make` makes of the trace of a page; for other processes, `make` must be picklable.

    Raises RuleFaults and UnknownSite here, and nothing later.
    """
    rulebook, reading = _rulebook(order, order.rules), order.reading

    def work(page: Input) -> T | Failure:
        dump = load(page, reading)
        return dump if isinstance(dump, Failure) else make(run(dump, rulebook, order.site))

    return _guarded(work)


def tracing(order: Order) -> Work[Trace]:
    """Work that gives the trace of a page, with the reasons of what was scored."""
    return making(order, with_reasons)


def cleaning(order: Order) -> Work[Article]:
    """Work that gives the article of a page."""
    return making(order, lambda trace: trace.article)


def writing(order: Order, encode: Encode) -> Work[bytes]:
    """Work that gives the article of a page as a piece of the output."""
    return making(order, lambda trace: encode(trace.article))


def counting(order: Order, encode: Encode) -> Work[Counted]:
    """The same with what the statistics count."""
    return making(order, lambda trace: Counted(encode(trace.article), tally_of(trace)))


def comparing(order: Order, folder: str) -> Work[tuple[Trace, Trace]]:
    """Work that gives the traces of a page without and with the rules of one more folder."""
    before, after = _rulebook(order, order.rules), _rulebook(order, (*order.rules, folder))
    reading = order.reading

    def work(page: Input) -> tuple[Trace, Trace] | Failure:
        dump = load(page, reading)
        if isinstance(dump, Failure):
            return dump
        return run(dump, before, order.site), run(dump, after, order.site)

    return _guarded(work)


def _rulebook(order: Order, folders: tuple[str, ...]) -> Rulebook:
    rulebook = load_rules(*folders)
    if order.site is not None and order.site not in rulebook.sites:
        raise UnknownSite.among(rulebook.sites, order.site)
    return rulebook


def _guarded(work: Work[T]) -> Work[T]:
    """The same work, but a fault of ours costs one page only."""

    def guarded(page: Input) -> T | Failure:
        try:
            return work(page)
        except Exception as error:
            reason = f"internal error: {type(error).__name__}: {error}; please report it"
            return Failure(page.source, "internal-error", reason)

    return guarded
