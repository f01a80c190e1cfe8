"""The one way through the house: a dump and a rulebook in, the whole trace out."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cleancopy import habits
from cleancopy.assemble import assemble
from cleancopy.blocks import Printed, read
from cleancopy.decide import decide
from cleancopy.habits import bare
from cleancopy.model import Decision, Dump, Markup, Recognition, Trace
from cleancopy.phrases import did_you_mean
from cleancopy.recognise import recognised
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.records import Site


class UnknownSite(LookupError):
    """Raised when a site is asked for by an id that no rule file has; the message says which one was perhaps meant."""

    @classmethod
    def among(cls, known: Iterable[str], site: str) -> UnknownSite:
        """The error for a site that is none of these."""
        return cls(f"no site '{site}': {did_you_mean(site, known)}")


def run(dump: Dump, rulebook: Rulebook, site: str | None = None) -> Trace:
    """Clean one dump and keep the record of it. Raises nothing but UnknownSite, whatever the text.

    `site` is the id of the rule file to use; without it the dump is recognised from its text.
    """
    printed = read(dump.text)
    scores = rulebook.recogniser.scores([*printed.blocks, *(block for block, _aside in printed.asides)])
    known = _site(rulebook, site, recognised(scores))
    decisions, doubts = _decisions(printed, rulebook, known or rulebook.strangers, dump.markup)
    if printed.asides:
        decisions = habits.with_asides(decisions, printed.asides)
    return Trace(dump, scores, decisions, assemble(dump, known, decisions), (*printed.habits, *doubts))


def _site(rulebook: Rulebook, asked: str | None, best: Recognition | None) -> Site | None:
    """The site that is asked for, or else the best; None for a stranger's page. Raises UnknownSite."""
    if asked is not None and asked not in rulebook.sites:
        raise UnknownSite.among(rulebook.sites, asked)
    wanted = asked or (best.site if best else None)
    return rulebook.sites[wanted] if wanted else None


def _decisions(
    printed: Printed, rulebook: Rulebook, rules: Site, markup: Markup | None
) -> tuple[tuple[Decision, ...], tuple[str, ...]]:
    """The decisions, and the habit for which a site's rules were not trusted alone, if there was one."""
    matcher, blocks = rulebook.matcher(rules), printed.blocks
    if rules.is_stranger:
        return decide(blocks, matcher, rules, markup), ()
    doubted = msgspec.structs.replace(rules, is_trusted=False)
    if bare.is_bare(blocks):
        return decide(blocks, matcher, doubted, markup), (bare.HABIT,)
    decisions = decide(blocks, matcher, _as_printed(rules, printed), markup)
    is_untitled = matcher.finds_headlines and bare.is_untitled(decisions)
    if is_untitled or bare.is_emptied(decisions) or bare.is_spilt(decisions, matcher.cuts_below):
        return decide(blocks, matcher, doubted, markup), (bare.OTHERWISE,)
    return decisions, ()


def _as_printed(rules: Site, printed: Printed) -> Site:
    """A site's rules, marked as foreign to a page with marks of a tool that they were not written for."""
    marks = habits.MARKED.intersection(printed.habits).difference(rules.file.printed)
    return msgspec.structs.replace(rules, is_foreign=True) if marks else rules
