"""What a program asks of the library: text in, article out; paths in, articles out."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Iterator

from cleancopy import rulebook
from cleancopy.engines import local
from cleancopy.engines.work import Order, cleaning
from cleancopy.forks import unforked, unforked_steps
from cleancopy.model import Article, Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy.sources import MAX_BYTES, STDIN, Failure, Input, pages

load_rules = unforked(rulebook.load_rules)


@unforked
def clean_text(text: str, *, source: str = STDIN, rules: Rulebook | None = None, site: str | None = None) -> Article:
    """The article in one dump's text.

    `source` is what the article calls the dump. `rules` come from `load_rules`, and are the shipped ones unless given.
    `site` is the id of the rule file to use, where it is known; raises UnknownSite if there is none.
    """
    if not isinstance(text, str):
        raise TypeError(f"a text is needed, not {type(text).__name__}: clean_paths reads files")
    return run(Dump(source, text), rules or _shipped(), site).article


def clean_paths(  # noqa: PLR0913  (keywords, one for each option)
    *paths: str | os.PathLike[str],
    rules: tuple[str | os.PathLike[str], ...] = (),
    site: str | None = None,
    jobs: int | None = None,
    max_bytes: int = MAX_BYTES,
    timeout: float | None = None,
    text_field: str = "text",
    id_field: str | None = None,
    fix_text: bool = False,
) -> Iterator[Article | Failure]:
    """The articles of files, folders and containers, in order; what can't be read gives a Failure in its place.

    `rules` are folders of rule files that are added to the shipped ones. `jobs` is the number of processes; unless
    given, large jobs take all cores. The results are the same with any number. A page that takes longer than
    `timeout` seconds, or crashes, is a Failure; small jobs then use SIGALRM, and HTML pages another process.

    `text_field` and `id_field` name the fields of JSON Lines and Parquet that hold page and id; with `fix_text`, ftfy
    repairs text that was decoded with a wrong encoding before it came here. Raises RuleFaults and UnknownSite at once,
    and ValueError for a number of processes below one.
    """
    if jobs is not None and jobs < 1:
        raise ValueError(f"{jobs} processes can do nothing: jobs is 1 or more, or None")
    order = Order(tuple(os.fspath(folder) for folder in rules), site, max_bytes, text_field, id_field, fix_text)
    return _cleaned(order, pages(paths, order.reading), jobs, timeout)


@unforked
def _cleaned(
    order: Order, inputs: Iterable[Input | Failure], jobs: int | None, timeout: float | None
) -> Iterator[Article | Failure]:
    return unforked_steps(local.run(functools.partial(cleaning, order), inputs, jobs, timeout))


_shipped = functools.cache(load_rules)
