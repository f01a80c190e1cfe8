"""The keys of an article by name: which there are, which hold lists, and picking some of them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cleancopy.emit.frames import Encode
from cleancopy.model import Article
from cleancopy.phrases import did_you_mean

FIELDS: tuple[str, ...] = Article.__struct_fields__
"""All keys, in the order of the contract."""
LISTS = frozenset({"places", "authors", "contributors", "editors", "subheads", "captions", "tags"})
"""Keys that hold lists of texts. `problems` holds a list of records; all others hold one text or none."""


class UnknownField(LookupError):
    """Raised for a key that no article has; the text names the likeliest one."""


def chosen(names: Iterable[str]) -> tuple[str, ...]:
    """The keys in the order in which they are named, each once. Raises UnknownField."""
    wanted = tuple(dict.fromkeys(name.strip() for name in names))
    for name in wanted:
        if name not in FIELDS:
            raise UnknownField(f"no key '{name}': {did_you_mean(name, FIELDS)}")
    return wanted


class Picked(msgspec.Struct, frozen=True):
    """An encoder of articles that writes `fields` only, in their order."""

    encode: Encode
    fields: tuple[str, ...]

    def __call__(self, article: Article) -> bytes:
        """The article's piece of the output."""
        return self.encode({name: getattr(article, name) for name in self.fields})
