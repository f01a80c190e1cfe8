"""A dump's blocks -> the site it comes from, told from the text alone. Counted, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import re2

from cleancopy.anchors import signs_in_line
from cleancopy.model import Block, Recognition
from cleancopy.rulebook.fits import SHORT, Test, test_of
from cleancopy.rulebook.literals import literal_regex
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Condition, Fingerprint

LONGEST_SIGN = 600
"""Characters: longer blocks are paragraphs, which tell a story and not a site."""
MEMO = 50_000
"""Entries of the memo of the signs that short lines show; a full one is emptied."""

PLACES = ("equals", "starts", "ends", "contains", "regex")

Shown = tuple[tuple[str, int], ...]
"""Signs: the site and the number of the fingerprint among the site's."""


class _Look(NamedTuple):
    """What is looked for: a line that shows it has the sign, if `test` says so of it."""

    site: str
    number: int
    test: Test | None


class Recogniser:
    """The fingerprints of all sites in one RE2 `Set`, looked for in one pass over a dump's shorter blocks."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = {site.id: site.file.recognise for site in sites}
        self._set = re2.Set.SearchSet(line_options())
        self._looks: list[_Look] = []
        self._known: dict[str, Shown] = {}
        for site in sites:
            for number, fingerprint in enumerate(site.file.recognise.any):
                for pattern, test in _patterns(fingerprint):
                    self._set.Add(pattern)
                    self._looks.append(_Look(site.id, number, test))
        self._set.Compile()

    def scores(self, blocks: Iterable[Block]) -> tuple[Recognition, ...]:
        """How well a dump fits each site of which it shows a sign, best first, then by id."""
        if not self._looks:
            return ()
        shown: set[tuple[str, int]] = set()
        fresh = []
        for block in blocks:
            known = self._known.get(block.text)
            if known:
                shown.update(known)
            elif known is None and len(block.text) <= LONGEST_SIGN:
                fresh.append(block.text)
        shown.update(*self._signs(fresh))
        hits: dict[str, int] = {}
        for site, _number in shown:
            hits[site] = hits.get(site, 0) + 1
        scores = (self._score(site, count) for site, count in hits.items())
        return tuple(sorted(scores, key=lambda score: (-score.hits, score.of, score.site)))

    def _signs(self, lines: Sequence[str]) -> list[Shown]:
        """The signs of lines that are not known yet."""
        shown: list[Shown] = []
        if self._set.Match("\n".join(lines).encode("utf-8", "replace")):
            shown = [self._signs_of(line) for line in lines]
        short = [
            (line, signs) for line, signs in zip(lines, shown or [()] * len(lines), strict=True) if len(line) <= SHORT
        ]
        if len(self._known) + len(short) > MEMO:
            self._known.clear()
        self._known.update(short)
        return shown

    def _signs_of(self, line: str) -> Shown:
        looks = [self._looks[hit] for hit in self._set.Match(line.encode("utf-8", "replace")) or ()]
        return tuple([(look.site, look.number) for look in looks if look.test is None or look.test(line)])

    def _score(self, site: str, hits: int) -> Recognition:
        signs = self._sites[site]
        return Recognition(site, hits, len(signs.any), signs.at_least)


def recognised(scores: Sequence[Recognition]) -> Recognition | None:
    """The site that shows the most signs, if these are enough and no other site shows as many of its own."""
    enough = [score for score in scores if score.hits >= score.needed]
    if not enough or (len(enough) > 1 and _weight(enough[0]) == _weight(enough[1])):
        return None
    return enough[0]


def grounds(scores: Sequence[Recognition], site: str | None) -> str:
    """In words, why a dump with these scores was taken for a page of `site`, or of none that is known."""
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
            if place != "regex":
                yield f"(?m){literal_regex(text, place)}", None
                continue
            signs = signs_in_line(text)
            if not signs:
                yield line_regex(text, place), None
            for sign in signs:
                yield sign, test_of(Condition(regex=(text,)))
