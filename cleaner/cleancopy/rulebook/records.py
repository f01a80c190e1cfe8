"""Rules as the pipeline uses them: read, resolved against their packs, each with its origin."""

from __future__ import annotations

import msgspec

from cleancopy.model import Origin
from cleancopy.rulebook.shape import Condition, PackFile, RuleEntry, SiteFile


class Rule(msgspec.Struct, frozen=True, gc=False):
    """A rule as written and where it stands; `from_pack` tells a shared rule from a site's own."""

    entry: RuleEntry
    origin: Origin
    from_pack: bool = False


class Pack(msgspec.Struct, frozen=True):
    """A file of rules that sites share."""

    file: PackFile
    rules: tuple[Rule, ...]
    path: str


class Site(msgspec.Struct, frozen=True):
    """A rule file with its packs resolved; `rules` are in the order in which they decide.

    `otherwise` is the named default for the blocks that no rule names; `is_stranger` tells the rules for pages of no
    known site. `is_trusted` says whether the page is printed as the rules expect; where not, the strangers' model has a
    say: cuts that part what it takes for the article are not made, it judges the blocks that no rule names, and looks
    for fields that no rule filled. `is_foreign` says that the page has marks of a tool that the rules were not written
    for: of what no rule names, the model may leave out what it gives no chance.
    """

    file: SiteFile
    rules: tuple[Rule, ...]
    otherwise: Origin
    path: str

    is_stranger: bool = False
    is_trusted: bool = True
    is_foreign: bool = False

    @property
    def id(self) -> str:
        """The site's id, which is the name of its file."""
        return self.file.site


PARTIAL_KEYS = ("prefix", "suffix", "grammar")


def is_partial(when: Condition) -> bool:
    """Whether the condition says what part of a block a rule takes, so that the rest may stay."""
    return any(getattr(when, key) for key in PARTIAL_KEYS)
