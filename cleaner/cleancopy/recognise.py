"""A dump's blocks -> the site it comes from, told from the text alone. Counted, never guessed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import msgspec
import re2

from cleancopy.anchors import signs_in_line
from cleancopy.line_search import Lines
from cleancopy.memo import remember
from cleancopy.model import Block, Recognition, Trace
from cleancopy.rulebook.fits import Test, test_of
from cleancopy.rulebook.need import need_of, plain_part
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Condition

FEW = 1
"""Pages: often a single one is all that there is."""
LONGEST_SIGN = 600
"""Characters: longer blocks are paragraphs, which tell a story and not a site."""

PLACES = ("equals", "starts", "ends", "contains", "regex")

Sign = tuple[str, int]
"""The site, and the number of the fingerprint among the site's."""


class _Look(msgspec.Struct, frozen=True):
    """What is looked for: a line that shows it has the sign, if `test` says so of it."""

    sign: Sign
    test: Test | None

    def fits(self, line: str) -> bool:
        return self.test is None or self.test(line)


class _Wanted(msgspec.Struct, frozen=True):
    """One text of a fingerprint, as it is written at a `place` of it."""

    sign: Sign
    place: str
    text: str

    def may_stand_in(self, page: str) -> bool:
        """Whether a casefolded page may show it, by the plain parts of what it needs."""
        needs = need_of(self.text)[:3] if self.place == "regex" else ((self.text,),)
        return all(any(plain_part(text) in page for text in texts) for texts in needs if texts)


class _Finder:
    """Texts of fingerprints, ready to be looked for."""

    def __init__(self, wanted: Iterable[_Wanted]) -> None:
        self._set = re2.Set.SearchSet(line_options())
        self._looks: list[_Look] = []
        for each in wanted:
            for pattern, test in _patterns(each.text, each.place):
                self._set.Add(pattern)
                self._looks.append(_Look(each.sign, test))
        self._set.Compile()

    def signs(self, lines: Lines) -> Iterator[tuple[str, tuple[Sign, ...]]]:
        """The lines that show signs, with these."""
        if self._looks:
            for text, hits in zip(lines.texts, map(self._set.Match, lines.encoded), strict=False):
                if hits:
                    looks = [self._looks[hit] for hit in hits]
                    yield text, tuple([look.sign for look in looks if look.fits(text)])


class Recogniser:
    """The fingerprints of all sites, looked for in one pass over a dump's shorter blocks."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._sites = {site.id: site.file.recognise for site in sites}
        self._wanted = [
            _Wanted((site.id, number), place, text)
            for site in sites
            for number, fingerprint in enumerate(site.file.recognise.any)
            for place in PLACES
            for text in getattr(fingerprint, place)
        ]
        self._known: dict[str, tuple[Sign, ...]] = {}
        self._pages = 0

    @cached_property
    def _all(self) -> _Finder:
        return _Finder(self._wanted)

    def _finder(self, texts: Sequence[str]) -> _Finder:
        """What finds all that a page's texts show. For the first pages, RE2 compiles only what they may show."""
        if self._pages >= FEW:
            return self._all
        self._pages += 1
        page = "\n".join(texts).casefold()
        return _Finder(wanted for wanted in self._wanted if wanted.may_stand_in(page))

    def scores(self, blocks: Iterable[Block]) -> tuple[Recognition, ...]:
        """How well a dump fits each site of which it shows a sign, best first, then by id."""
        texts = [block.text for block in blocks]
        # Each is looked up once: a thread that cleans beside may note or forget any of them in between.
        found = dict(zip(texts, map(self._known.get, texts), strict=True))
        shown = set(itertools.chain.from_iterable(filter(None, found.values())))
        new = [text for text, signs in found.items() if signs is None and len(text) <= LONGEST_SIGN]
        if new:
            shown.update(*self._new(new))
        hits: dict[str, int] = {}
        for site, _number in shown:
            hits[site] = hits.get(site, 0) + 1
        scores = (self._score(site, count) for site, count in hits.items())
        return tuple(sorted(scores, key=lambda score: (-score.hits, score.of, score.site)))

    def _new(self, texts: Sequence[str]) -> Iterable[tuple[Sign, ...]]:
        """The signs that texts show, which are remembered."""
        lines = Lines(texts)
        shown = dict(self._finder(texts).signs(lines))
        for text in lines.texts:
            remember(self._known, text, shown.get(text, ()))
        return shown.values()

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


def _patterns(text: str, place: str) -> Iterator[tuple[str, Test | None]]:
    """Patterns for a `Set`, with the question that is still to be asked of a line in which one is found."""
    signs = signs_in_line(text) if place == "regex" else []
    if not signs:
        yield line_regex(text, place), None
    for sign in signs:
        yield sign, test_of(Condition(regex=(text,)))
