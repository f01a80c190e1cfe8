"""What stands in a body and should not: furniture, repetitions, credits, and an end that is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import msgspec

from cleancopy.blocks import split
from cleancopy.check.findings import named, quoted
from cleancopy.decide import decide
from cleancopy.grammars import GRAMMARS
from cleancopy.match import Matcher
from cleancopy.model import Decision, Origin, Trace
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.records import Rule, Site, is_partial

Leak = tuple[int, str, str]
"""The number of the paragraph, from 0, a code and a message."""

FEWEST_WORDS = 3
"""Words of a paragraph that no article has twice; shorter ones part and label."""
LONGEST_BYLINE = 40
"""Words."""
WORD = re.compile(r"\w+")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z")
LONGEST_ADDRESS = 300
"""Characters; they bound the search."""
UNFINISHED = re.compile(r"[\w,;(\[–—-]\Z")
WITHOUT_FULL_STOPS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]\Z")
"""Thai, Lao, Burmese and Khmer end their sentences with a space or a sign of their own."""


class Body(msgspec.Struct, frozen=True):
    """Paragraphs and, by their numbers, which are there because a rule says so."""

    paragraphs: Sequence[str]
    excused: frozenset[int] = frozenset()


class Leaks:
    """Looks for leaks with the rules that the book has for pages of any site. Make one for all samples."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book

    def of(self, body: Body, site: Site | None) -> Iterator[Leak]:
        """The leaks of one body; those that the site's rules allow or flag are none."""
        searches: tuple[Callable[[], Iterator[Leak]], ...] = (
            lambda: self._furniture(body.paragraphs, site),
            lambda: _repeated(body.paragraphs),
            lambda: _credits(body.paragraphs),
            lambda: _unfinished(body.paragraphs),
        )
        for search in searches:
            yield from (leak for leak in search() if leak[0] not in body.excused)

    @cached_property
    def _any_site(self) -> tuple[Site, Matcher]:
        """The furniture rules alone, as if they were a site's."""
        rules = tuple(rule for rule in self._book.strangers.rules if _is_furniture(rule))
        file = msgspec.structs.replace(self._book.strangers.file, otherwise="keep")
        return Site(file, rules, Origin("", "", 0, ""), ""), Matcher(rules)

    def _furniture(self, paragraphs: Sequence[str], site: Site | None) -> Iterator[Leak]:
        anyone, matcher = self._any_site
        disabled = site.file.disable if site else ()
        for decision in decide(split("\n\n".join(paragraphs)), matcher, anyone):
            if decision.verdict == "drop" and decision.origin.id not in disabled:
                number = (decision.block.first - 1) // 2
                message = f"{quoted(decision.block.text)} is furniture, as {named(decision.origin)} knows: "
                yield number, "leak-furniture", message + "drop it, or keep it by a rule"


def kept(trace: Trace) -> tuple[Body, list[int]]:
    """The body that came out, and the line of the dump where each of its paragraphs begins."""
    decisions = [decision for decision in trace.decisions if decision.kept]
    excused = frozenset(number for number, decision in enumerate(decisions) if _is_excused(decision))
    return Body([decision.kept for decision in decisions], excused), [d.block.first for d in decisions]


def _is_excused(decision: Decision) -> bool:
    """Whether a rule was made for the paragraph: one that keeps it, or flags it."""
    named_default = decision.origin.id.endswith("/otherwise") or decision.score is not None
    return (decision.verdict == "keep" and not named_default) or any(
        capture.field == "problems" for capture in decision.captures
    )


def _is_furniture(rule: Rule) -> bool:
    return rule.entry.do == "drop" and not is_partial(rule.entry.when)


def _repeated(paragraphs: Sequence[str]) -> Iterator[Leak]:
    seen: set[str] = set()
    for number, paragraph in enumerate(paragraphs):
        text = fold(paragraph)
        if text in seen and len(WORD.findall(text)) >= FEWEST_WORDS:
            message = f"{quoted(paragraph)} stands in the body twice: drop one, or keep it by a rule"
            yield number, "leak-repeated", message
        seen.add(text)


def _credits(paragraphs: Sequence[str]) -> Iterator[Leak]:
    for number, paragraph in enumerate(paragraphs):
        for grammar, what in (("dateline", "a dateline"), ("byline", "a byline"), ("credit", "a credit")):
            if grammar == "byline" and paragraph.count(" ") >= LONGEST_BYLINE:
                continue
            reading = GRAMMARS[grammar].read(paragraph)
            if reading is not None:
                text = quoted(paragraph[reading.start : reading.end].strip())
                message = f"{text} is {what}, left in the body: use the pack 'wire', or capture it"
                yield number, f"leak-{grammar}", message
                break


def _unfinished(paragraphs: Sequence[str]) -> Iterator[Leak]:
    last = paragraphs[-1].rstrip() if paragraphs else ""
    if not split(last) or split(last)[0].bullet:
        return
    if UNFINISHED.search(last) and not (WITHOUT_FULL_STOPS.search(last) or ADDRESS.search(last[-LONGEST_ADDRESS:])):
        message = f"the body ends in mid-sentence, with {quoted('…' + last[-40:])}: cut later, or flag the page"
        yield len(paragraphs) - 1, "leak-unfinished", message
