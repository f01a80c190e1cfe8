"""One of many parts of a job, for machines that know nothing of each other. Together the parts are the whole.

A page belongs to a part by a hash of its source name, so all that the parts need in common is the same names. More
inputs move no page that was there. A container is read by every part, and its pages are shared out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from cleancopy.sources import Failure, Input

Page = TypeVar("Page", bound=Input | Failure)

FORM = r"([0-9]{1,9})/([0-9]{1,9})"


class Shard(msgspec.Struct, frozen=True):
    """Part `number` of `count`, from 1; the default is the whole."""

    number: int = 1
    count: int = 1

    def holds(self, source: str) -> bool:
        """Whether the page of this name is in it."""
        if self.count == 1:
            return True
        import hashlib  # noqa: PLC0415  (few jobs are shared out)

        digest = hashlib.blake2b(source.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return (int.from_bytes(digest, "little") - self.number) % self.count == 0

    def of(self, pages: Iterable[Page]) -> Iterator[Page]:
        """Those of the pages that are in it, in their order; also of failures each is in one shard only."""
        return iter(pages) if self.count == 1 else (page for page in pages if self.holds(page.source))


WHOLE = Shard()


def parse(text: str) -> Shard:
    """The shard that `I/N` means. I goes from 1 to N, or from 0 to N-1: shard 0 is shard N, as arrays count both ways.

    Raises ValueError, which says what is wrong.
    """
    form = re.fullmatch(FORM, text.strip())
    if not form:
        raise ValueError("not of the form I/N, such as 3/8")
    number, count = int(form[1]), int(form[2])
    if count == 0 or number > count:
        raise ValueError(f"there is no shard {number} of {count}")
    return Shard(number or count, count)
