"""Rules that are not in a file yet, tried on dumps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleancopy.decide import decide
from cleancopy.draft.pages import Page
from cleancopy.match import Matcher
from cleancopy.model import Decision, Origin
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.records import Rule, Site
from cleancopy.rulebook.shape import Fingerprint, Recognise, RuleEntry, SiteFile

PACKS = ("wire", "captions", "furniture", "page")
"""The packs that a first rule file uses: what any outlet may print."""


def tried(entries: Iterable[RuleEntry], pages: Iterable[Page], rulebook: Rulebook) -> list[Sequence[Decision]]:
    """What the rules, and the packs behind them, decide about each dump."""
    origin = Origin("draft/otherwise", "", 0, "")
    own = [Rule(entry, Origin(f"draft/{entry.id}", "", 0, entry.why)) for entry in entries]
    shared = [rule for name in PACKS if name in rulebook.packs for rule in rulebook.packs[name].rules]
    file = SiteFile("draft", "", Recognise((Fingerprint(),)))
    site = Site(file, (*own, *shared), origin, "")
    matcher = Matcher(site.rules)
    return [decide(page.blocks, matcher, site) for page in pages]
