"""A dump's blocks -> the site it comes from, told from the text alone. Counted, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import re2

from cleancopy.model import Block, Recognition
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Fingerprint

LONGEST_SIGN = 600
"""Characters: longer blocks are paragraphs, which tell a story and not a site."""

PLACES = ("equals", "starts", "ends", "contains", "regex")


class Recogniser:
    """The fingerprints of all sites in one RE2 `Set`, looked for in one pass over a dump's shorter blocks."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = {site.id: site.file.recognise for site in sites}
        self._set = re2.Set.SearchSet(line_options())
        self._signs: list[tuple[str, int]] = []
        for site in sites:
            for number, fingerprint in enumerate(site.file.recognise.any):
                for pattern in _patterns(fingerprint):
                    self._set.Add(pattern)
                    self._signs.append((site.id, number))
        self._set.Compile()

    def scores(self, blocks: Iterable[Block]) -> tuple[Recognition, ...]:
        """How well a dump fits each site of which it shows a sign, best first, then by id."""
        if not self._signs:
            return ()
        lines = "\n".join([block.text for block in blocks if len(block.text) <= LONGEST_SIGN])
        shown = {self._signs[index] for index in self._set.Match(lines.encode("utf-8", "replace")) or ()}
        hits: dict[str, int] = {}
        for site, _number in shown:
            hits[site] = hits.get(site, 0) + 1
        scores = (self._score(site, count) for site, count in hits.items())
        return tuple(sorted(scores, key=lambda score: (-score.hits, score.of, score.site)))

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


def _patterns(fingerprint: Fingerprint) -> list[str]:
    return [line_regex(text, place) for place in PLACES for text in getattr(fingerprint, place)]
