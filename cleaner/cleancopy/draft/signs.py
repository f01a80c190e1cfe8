"""What tells the dumps of a site from those of all others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import re2

from cleancopy.blocks import split
from cleancopy.draft import dates
from cleancopy.draft.evidence import form_of, seen, texts_of
from cleancopy.draft.layout import Layout
from cleancopy.draft.lines import Line, most
from cleancopy.draft.pages import Page, squashed
from cleancopy.names import is_person
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options

MOST = 5
NEEDED = 2
"""How many signs a dump must show; also how few are worth having."""
LONGEST = 120
"""Characters of a sign."""
FEWEST_LETTERS = 4
DOMAIN = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,20}(?![\w.-])", re.IGNORECASE)


class Sign(NamedTuple):
    """A sign under its key of a rule file, as it was printed, what it rests on, and how telling it looks."""

    key: str
    texts: tuple[str, ...]
    printed: str
    note: str
    worth: float


def signs_of(layout: Layout, site: str, rulebook: Rulebook, others: Iterable[str]) -> list[Sign]:
    """The most telling signs, best first, without those that `others`, dumps of other sites, show as well.

    Empty where the dumps share nothing.
    """
    foreign = _Foreign(site, rulebook, others)
    candidates = sorted((*_domains(layout.pages, site), *_lines(layout, site)), key=lambda sign: -sign.worth)
    good: list[Sign] = []
    for sign in candidates:
        if len(good) == MOST or (len(good) >= NEEDED and sign.worth <= 0):
            break
        if not foreign.shows(sign):
            good.append(sign)
    return good


class _Foreign:
    """What other sites show: their signs, and dumps of them."""

    def __init__(self, site: str, rulebook: Rulebook, others: Iterable[str]) -> None:
        self._site, self._rulebook = site, rulebook
        self._dumps = ["\n".join(block.text for block in split(text)).encode("utf-8", "replace") for text in others]

    def shows(self, sign: Sign) -> bool:
        """Whether the sign is one of theirs too."""
        if any(score.site != self._site for score in self._rulebook.recogniser.scores(split(sign.printed))):
            return True
        regexes = [re2.compile(line_regex(text, sign.key).encode(), line_options()) for text in sign.texts]
        return any(regex.search(dump) for regex in regexes for dump in self._dumps)


def _domains(pages: Sequence[Page], site: str) -> Iterator[Sign]:
    """The site's own address, where it stands on the page or in a writer's mail."""
    shown: dict[str, int] = {}
    for page in pages:
        found = {domain.lower().removeprefix("www.") for domain in DOMAIN.findall(page.dump.text)}
        for domain in found:
            if squashed(site) in squashed(domain):
                shown[domain] = shown.get(domain, 0) + 1
    for domain, count in sorted(shown.items()):
        if count >= most(len(pages)):
            yield Sign("contains", (domain,), domain, f"the address, in {count} of {len(pages)} dumps", 6)


def _lines(layout: Layout, site: str) -> Iterator[Sign]:
    for line in (*layout.shared.values(), *layout.openings):
        if line.count >= most(len(layout.pages)) and _may_be_sign(line, layout):
            printed = texts_of(line, layout.pages)[0]
            key, texts = form_of(line, layout.pages)
            worth = _worth(line, printed, layout, site) - (key != "equals")
            yield Sign(key, texts, printed, seen(line.places, layout.pages), worth)


def _may_be_sign(line: Line, layout: Layout) -> bool:
    """Whether the line is neither text nor a date nor a writer, and says something."""
    for story, found in zip(layout.stories, line.places, strict=True):
        for index in found[:1]:
            text = story.page.blocks[index].text
            if index in story.text or "authors" in story.captured(index) or dates.has_date(text):
                return False
    return len(line.key) <= LONGEST and sum(map(str.isalpha, line.key)) >= FEWEST_LETTERS


def _worth(line: Line, printed: str, layout: Layout, site: str) -> float:
    """Names of the site are the best signs, what packs know of any site the worst."""
    has_name = squashed(site) in squashed(line.key)
    is_known = any(
        found and story.is_dropped(found[0]) for story, found in zip(layout.stories, line.places, strict=True)
    )
    words = printed.count(" ") + 1
    makes_cut = line in layout.ends or (layout.top is not None and line == layout.top.cut)
    is_once = all(len(found) <= 1 for found in line.places)
    worth = 4 * has_name + 0.5 * min(words, 4) + makes_cut + 0.5 * is_once + 2 * line.count / len(layout.pages)
    return worth - 8 * (is_known and not has_name) - 2 * (words == 1) - 2 * is_person(printed)
