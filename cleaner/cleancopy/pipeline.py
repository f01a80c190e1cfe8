"""The one way through the house: a dump and a rulebook in, the whole trace out."""

from __future__ import annotations

import msgspec

from cleancopy import habits
from cleancopy.assemble import assemble
from cleancopy.blocks import read
from cleancopy.decide import decide
from cleancopy.habits import bare
from cleancopy.model import Dump, Trace
from cleancopy.recognise import recognised
from cleancopy.rulebook.book import Rulebook


class UnknownSite(LookupError):
    """Raised when a site is asked for by an id that no rule file has."""


def run(dump: Dump, rulebook: Rulebook, site: str | None = None) -> Trace:
    """Clean one dump and keep the record of it. Raises nothing but UnknownSite, whatever the text.

    `site` is the id of the rule file to use; without it the dump is recognised from its text.
    """
    printed = read(dump.text)
    blocks = printed.blocks
    scores = rulebook.recogniser.scores([*blocks, *(block for block, _aside in printed.asides)])
    best = recognised(scores)
    wanted = site or (best.site if best else None)
    if wanted is not None and wanted not in rulebook.sites:
        raise UnknownSite(wanted)
    known = rulebook.sites[wanted] if wanted else None
    rules = known or rulebook.strangers
    seen = printed.habits
    if known and bare.is_bare(blocks):
        rules = msgspec.structs.replace(known, is_trusted=False)
        seen = (*seen, bare.HABIT)
    decisions = decide(blocks, rulebook.matcher(rules), rules, dump.markup)
    if known and rules.is_trusted and bare.is_emptied(decisions):
        rules = msgspec.structs.replace(known, is_trusted=False)
        seen = (*seen, bare.OTHERWISE)
        decisions = decide(blocks, rulebook.matcher(rules), rules, dump.markup)
    if printed.asides:
        decisions = habits.with_asides(decisions, printed.asides)
    return Trace(dump, scores, decisions, assemble(dump, known, decisions), seen)
