"""A dump's blocks -> the site it comes from, told from the text alone. Counted, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import re2

from cleancopy.anchors import signs_in_line
from cleancopy.memo import SHORT, remember
from cleancopy.model import Block, Recognition, Trace
from cleancopy.rulebook.fits import Test, test_of
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Condition, Fingerprint

LONGEST_SIGN = 600
"""Characters: longer blocks are paragraphs, which tell a story and not a site."""

PLACES = ("equals", "starts", "ends", "contains", "regex")

Sign = tuple[str, int]
"""The site, and the number of the fingerprint among the site's."""


class _Look(NamedTuple):
    """What is looked for: a line that shows it has the sign, if `test` says so of it."""

    sign: Sign
    test: Test | None

    def fits(self, line: str) -> bool:
        return self.test is None or self.test(line)


class Recogniser:
    """The fingerprints of all sites in one RE2 `Set`, looked for in one pass over a dump's shorter blocks."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = {site.id: site.file.recognise for site in sites}
        self._set = re2.Set.SearchSet(line_options())
        self._looks: list[_Look] = []
        self._known: dict[str, tuple[Sign, ...]] = {}
        for site in sites:
            for number, fingerprint in enumerate(site.file.recognise.any):
                for pattern, test in _patterns(fingerprint):
                    self._set.Add(pattern)
                    self._looks.append(_Look((site.id, number), test))
        self._set.Compile()

    def scores(self, blocks: Iterable[Block]) -> tuple[Recognition, ...]:
        """How well a dump fits each site of which it shows a sign, best first, then by id."""
        if not self._looks:
            return ()
        shown: set[Sign] = set()
        short: list[str] = []
        long: list[str] = []
        for block in blocks:
            known = self._known.get(block.text)
            if known:
                shown.update(known)
            elif known is None and len(block.text) <= LONGEST_SIGN:
                (short if len(block.text) <= SHORT else long).append(block.text)
        for line, signs in self._new(short).items():
            remember(self._known, line, signs)
            shown.update(signs)
        self._add(long, shown)
        hits: dict[str, int] = {}
        for site, _number in shown:
            hits[site] = hits.get(site, 0) + 1
        scores = (self._score(site, count) for site, count in hits.items())
        return tuple(sorted(scores, key=lambda score: (-score.hits, score.of, score.site)))

    def _new(self, lines: Sequence[str]) -> dict[str, tuple[Sign, ...]]:
        """The signs that short lines show, for the memo."""
        if not self._found(lines):
            return dict.fromkeys(lines, ())
        return {line: tuple([look.sign for look in self._found([line]) if look.fits(line)]) for line in lines}

    def _add(self, lines: Sequence[str], shown: set[Sign]) -> None:
        """Add the signs that long lines show; what is shown already is not asked for again."""
        if all(look.sign in shown for look in self._found(lines)):
            return
        for line in lines:
            for look in self._found([line]):
                if look.sign not in shown and look.fits(line):
                    shown.add(look.sign)

    def _found(self, lines: Sequence[str]) -> list[_Look]:
        """What may be in some of the lines."""
        return [self._looks[hit] for hit in self._set.Match("\n".join(lines).encode("utf-8", "replace")) or ()]

    def _score(self, site: str, hits: int) -> Recognition:
        signs = self._sites[site]
        return Recognition(site, hits, len(signs.any), signs.at_least)


def recognised(scores: Sequence[Recognition]) -> Recognition | None:
    """The site that shows the most signs, if these are enough and no other site shows as many of its own."""
    enough = [score for score in scores if score.hits >= score.needed]
    if not enough or (len(enough) > 1 and _weight(enough[0]) == _weight(enough[1])):
        return None
    return enough[0]


def grounds(trace: Trace) -> str:
    """In words, why a dump was taken for a page of its site, or of none that is known, and how it was printed."""
    found = _grounds(trace.recognition, trace.article.site)
    return f"{found}; printed as {', '.join(trace.habits)}" if trace.habits else found


def _grounds(scores: Sequence[Recognition], site: str | None) -> str:
    best = recognised(scores)
    if site is None:
        return _nearest(scores)
    if best and best.site == site:
        return _in_words(best)
    own = next((_in_words(score) for score in scores if score.site == site), "none of its signs")
    return f"as asked: it shows {own}"


def _nearest(scores: Sequence[Recognition]) -> str:
    if not scores:
        return "it shows no sign of any"
    enough = [score for score in scores if score.hits >= score.needed]
    if len(enough) > 1:
        return f"undecided: {enough[0].site} {_in_words(enough[0])}, {enough[1].site} {_in_words(enough[1])}"
    return f"best: {scores[0].site} {scores[0].hits} of {scores[0].of}, needed {scores[0].needed}"


def _in_words(score: Recognition) -> str:
    return f"{score.hits} of {score.of} signs, needed {score.needed}"


def _weight(score: Recognition) -> tuple[int, int]:
    return score.hits, -score.of


def _patterns(fingerprint: Fingerprint) -> Iterator[tuple[str, Test | None]]:
    """Patterns for a `Set`, with the question that is still to be asked of a line in which one is found."""
    for place in PLACES:
        for text in getattr(fingerprint, place):
            signs = signs_in_line(text) if place == "regex" else []
            if not signs:
                yield line_regex(text, place), None
            for sign in signs:
                yield sign, test_of(Condition(regex=(text,)))
