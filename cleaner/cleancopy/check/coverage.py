"""What all samples together show of the rule files: rules and exceptions without use, signs that others share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import re2

from cleancopy.check.findings import Finding
from cleancopy.check.rules import Rules, warning
from cleancopy.check.samples import Checked
from cleancopy.check.uses import replay
from cleancopy.model import Trace
from cleancopy.recognise import PLACES
from cleancopy.rulebook.fits import fits
from cleancopy.rulebook.load import RuleFile
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.shape import Fingerprint, RuleEntry, SiteFile

FEWEST_SAMPLES = 2
"""One page can't tell what changes from page to page."""


class _Uses(NamedTuple):
    """Rules by id: those that decided, those whose exception held, and for the others the rules that came before."""

    fired: set[str]
    vetoed: set[str]
    behind: Mapping[str, Counter[str]]


def coverage(rules: Rules, selected: Iterable[RuleFile], checked: Sequence[Checked]) -> Iterator[Finding]:
    """Warnings about the selected rule files. `checked` must hold all samples of their sites."""
    pages = [page for page in checked if page.trace is not None]
    uses = _uses(rules, pages)
    counts = Counter(page.sample.site for page in pages)
    for file in selected:
        if isinstance(file.file, SiteFile):
            yield from _few_samples(file, counts[file.source.stem])
            yield from _shared_signs(file, file.file, pages)
        if file.file and (file.source.is_pack or counts[file.source.stem]):
            for number, rule in enumerate(file.file.rules):
                yield from _useless(file, number, rule, uses)


def _uses(rules: Rules, pages: Iterable[Checked]) -> _Uses:
    uses = _Uses(set(), set(), defaultdict(Counter))
    for page in pages:
        assert page.trace is not None
        site = rules.book.sites[page.sample.site] if page.sample.site else rules.book.strangers
        for seen in replay(page.trace, rules.book.matcher(site)):
            if seen.fired:
                uses.fired.add(seen.rule)
            if seen.vetoed:
                uses.vetoed.add(seen.rule)
            if seen.behind:
                uses.behind[seen.rule][seen.behind] += 1
    return uses


def _useless(file: RuleFile, number: int, rule: RuleEntry, uses: _Uses) -> Iterator[Finding]:
    name, place = f"{file.source.stem}/{rule.id}", ("rules", number, "id")
    # A pack serves pages that nobody has sampled yet: there, an example is enough to show what a rule is for.
    if name not in uses.fired and not (file.source.is_pack and rule.tests.match):
        if name in uses.behind:
            ((first, _count),) = uses.behind[name].most_common(1)
            message = f"rule '{rule.id}': decides on no sample, as '{first}' always comes before it: "
            message += "move it up, add a sample that needs it, or delete it"
            yield warning(file, place, "shadowed-rule", message)
        else:
            message = f"rule '{rule.id}': fires on no sample: add a dump that shows it, or delete it"
            yield warning(file, place, "unused-rule", message)
    elif rule.unless and name not in uses.vetoed and not any(_is_veto(rule, text) for text in rule.tests.skip):
        message = f"rule '{rule.id}': 'unless' excepts nothing on any sample or example: add an example to skip, "
        yield warning(file, (*place[:2], "unless"), "unused-unless", message + "or delete it")


def _is_veto(rule: RuleEntry, text: str) -> bool:
    text = " ".join(text.split())
    return rule.unless is not None and fits(rule.when, text) and fits(rule.unless, text)


def _few_samples(file: RuleFile, count: int) -> Iterator[Finding]:
    if count < FEWEST_SAMPLES:
        have = "no sample" if count == 0 else "a single sample"
        message = f"{have}: put {FEWEST_SAMPLES} dumps or more into samples/{file.source.stem}/, and run "
        yield warning(file, ("site",), "few-samples", message + "`cleancopy check --update`")


def _shared_signs(file: RuleFile, site: SiteFile, pages: Iterable[Checked]) -> Iterator[Finding]:
    suspects = [page for page in pages if page.sample.site != site.site and _shows_some(page, site.site)]
    if not suspects:
        return
    for number, sign in enumerate(site.recognise.any):
        showing = [page.sample.dump for page in suspects if page.trace and _shows(sign, page.trace)]
        if showing:
            more = f" and {len(showing) - 1} more samples of others" if len(showing) > 1 else ""
            message = f"{showing[0]}{more} shows this sign too: choose one that no other site prints"
            yield warning(file, ("recognise", "any", number), "shared-sign", message)


def _shows_some(page: Checked, site: str) -> bool:
    return page.trace is not None and any(score.site == site for score in page.trace.recognition)


def _shows(sign: Fingerprint, trace: Trace) -> bool:
    text = "\n".join(decision.block.text for decision in trace.decisions)
    patterns = (line_regex(part, place) for place in PLACES for part in getattr(sign, place))
    return any(re2.compile(pattern, line_options()).search(text) for pattern in patterns)
