"""Dumps of one site -> the draft of its rule file: guesses at signs, cuts and fields, each with what it rests on.

Lines that the dumps share are the page's own, and the strangers' reading of a page tells where its story stands; what
lies between the two tells the rest. The draft is a start: it passes `lint`, and somebody has to read it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from cleancopy.draft.evidence import Guess, of_lines
from cleancopy.draft.language import language_of
from cleancopy.draft.layout import Layout
from cleancopy.draft.outlet import outlet_of
from cleancopy.draft.pages import Page, distinct, look
from cleancopy.draft.rest import Rest
from cleancopy.draft.signs import signs_of
from cleancopy.draft.stamps import address, byline, published
from cleancopy.draft.titles import decks, headline, section
from cleancopy.draft.trial import tried
from cleancopy.draft.write import About, comment, site_file
from cleancopy.habits import MARKED
from cleancopy.model import Dump
from cleancopy.rulebook.book import Rulebook

__all__ = ["Draft", "NothingToDraft", "Order", "draft"]

NAMED = 6
"""Dumps that the first comment names."""
FEW_BELOW = 3
"""Blocks below a story that don't call for a cut."""
FEW_DOUBTS = 2
"""Blocks of a dump that a person may look through; if there are more, they are left to the model for now."""
NEXT_STEPS = (
    ("cleancopy explain --rules {folder} DUMP", "shows what each rule does to a dump: mend what is wrong"),
    ("mkdir -p samples/{site}", "makes the place for dumps that show it"),
    ("cleancopy check --update samples/{site}", "writes the articles to expect of them: read these"),
)


class NothingToDraft(ValueError):
    """Raised where no dump has any text."""


class Order(NamedTuple):
    """The site's id, the folder where its rule file will lie, and the day."""

    site: str
    folder: str
    today: date


class Draft(msgspec.Struct, frozen=True):
    """The text of a rule file, and how many signs and rules it has."""

    text: str
    signs: int
    rules: int


def draft(order: Order, dumps: Sequence[Dump], rulebook: Rulebook, others: Iterable[str]) -> Draft:
    """A first rule file for the site, guessed from dumps of it. Raises NothingToDraft.

    `others` are the texts of dumps of other sites, which must not show the signs.
    """
    site, today = order.site, order.today
    seen = [page for page in (look(dump, rulebook) for dump in dumps) if page.blocks]
    if not seen:
        raise NothingToDraft("no text in any of the dumps")
    pages = list(distinct(seen))
    layout = Layout(pages, site)
    rules = _rules(layout, rulebook)
    signs = signs_of(layout, site, rulebook, others)
    doubts = Rest(layout, tried((guess.entry for guess in rules), pages, rulebook)).doubts()
    about = About(
        "".join(map(comment, (*_opening(pages, len(dumps), today), *_doubtful(doubts)))),
        _next_steps(order),
        outlet_of(pages, site),
        language_of(layout.stories),
        today.isoformat(),
        _required(layout, rules),
        _otherwise(layout, doubts),
        _printed(pages),
    )
    return Draft(site_file(site, about, signs, rules), len(signs) or 1, len(rules))


def _next_steps(order: Order) -> str:
    steps = [(command.format(site=order.site, folder=order.folder), effect) for command, effect in NEXT_STEPS]
    width = max(len(command) for command, _effect in steps)
    return "# What to do next:\n" + "".join(f"#   {command:<{width}}  # {effect}\n" for command, effect in steps)


def _rules(layout: Layout, rulebook: Rulebook) -> list[Guess]:
    day = published(layout)
    fields = (section(layout), headline(layout), day, *decks(layout, day), byline(layout), address(layout))
    rules = [*_cuts(layout), *(guess for guess in fields if guess)]
    decisions = tried((guess.entry for guess in rules), layout.pages, rulebook)
    return [*rules, *Rest(layout, decisions).guesses()]


def _cuts(layout: Layout) -> Iterator[Guess]:
    above = [layout.top.cut] if layout.top and layout.top.cut else []
    yield from of_lines("top", "cut-above", "The head of the page ends here.", above, layout.pages)
    yield from of_lines("foot", "cut-below", "The article is over.", layout.ends, layout.pages)


def _required(layout: Layout, rules: Iterable[Guess]) -> list[str]:
    """Fields that all dumps have; a page without them would be odd."""
    signed = ("authors" in set().union(*map(story.captured, range(len(story.page.blocks)))) for story in layout.stories)
    has_byline = all(signed) or any(guess.entry.id == "byline" for guess in rules)
    return ["headline", "byline", "body"] if has_byline else ["headline", "body"]


def _otherwise(layout: Layout, doubts: Sequence[str]) -> str | None:
    """Why the strangers' model should judge what no rule names; None where all of it may stay."""
    below = [len(story.page.blocks) - 1 - story.end for story in layout.stories]
    if not layout.ends and sum(below) > FEW_BELOW * len(below):
        return "no line was found that ends the article"
    if len(doubts) > FEW_DOUBTS * len(layout.pages):
        return f"{len(doubts)} blocks that no rule names look like no text of a story: with rules for them, keep"
    return None


def _printed(pages: Sequence[Page]) -> list[str]:
    """The habits that leave marks and that most of the dumps show."""
    shown = Counter([habit for page in pages for habit in MARKED.intersection(page.habits)])
    return sorted(habit for habit, count in shown.items() if 2 * count > len(pages))


def _doubtful(doubts: Sequence[str]) -> Iterator[str]:
    if doubts:
        more = f", and {len(doubts) - NAMED} more" if len(doubts) > NAMED else ""
        yield f"Look first at what stays in the body though it may be none of it: {', '.join(doubts[:NAMED])}{more}."


def _opening(pages: Sequence[Page], given: int, today: date) -> Iterator[str]:
    names = [page.dump.source for page in pages]
    listed = ", ".join(names[:NAMED]) + (f" and {len(names) - NAMED} more" if len(names) > NAMED else "")
    yield f"Guessed from {'one dump' if len(pages) == 1 else f'{len(pages)} dumps'} on {today.isoformat()}: {listed}."
    if len(pages) < given:
        yield f"{given - len(pages)} of the {given} dumps given are empty or tell a story again, and prove nothing."
    if len(pages) == 1:
        yield "One dump can't tell what its site always prints: all below rests on its shape alone. Better give three."
