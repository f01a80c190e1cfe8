"""Values that a page's metadata give for the fields of the article, where they can be relied on.

A hint is a value and the place that gave it; what the page prints is preferred to what it tells machines, and none to
a doubtful one. Values need not stand in the page's text: they are text of its metadata, which the trace keeps beside
the text (`Dump.markup.hints`), so that the article can still be rebuilt from the trace and every value accounted for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import unescape

from cleancopy.agencies import agency_of
from cleancopy.blocks import fold_spaces
from cleancopy.markup.houses import Name, house_of, is_host
from cleancopy.markup.kept import Guess
from cleancopy.markup.lines import Rendering
from cleancopy.markup.titles import JSON_LD, META, headline
from cleancopy.markup.told import Told, people_and_houses, texts
from cleancopy.model import Hint
from cleancopy.name_words import CHINESE_SURNAMES
from cleancopy.names import is_person, split_names
from cleancopy.stamp_words import MONTHS, WEEKDAYS
from cleancopy.strangers.fields.han_press import is_house

TRAFILATURA = "trafilatura"
AUTHOR_NAMES = ("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "authors")
DATE_NAMES = ("article:published_time", "date", "datepublished", "pubdate", "dc.date.issued", "parsely-pub-date")
SECTION_NAMES = ("article:section", "section", "parsely-section", "articlesection")
URL_NAMES = ("og:url", "twitter:url")
SUMMARIES = ("description", "og:description", "twitter:description")
SITE_NAMES = ("og:site_name",)
LONGEST_NAME = 60
_TITLE_END = re.compile(r"(?: [|–—-] | ?[|｜] ?|：)([^|–—｜：]{2,40})$")
"""What stands behind a page's title: in most the outlet, in some the section."""
_PARTS = re.compile("[_|｜–—-]")
_KANA = re.compile("[\u3040-\u30ff]")
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_NAME_WITHOUT_SPACE = re.compile("[\u4e00-\u9fff]{2,4}|[가-힣]{2,4}")
_ADDRESS = re.compile(r"https?:|www\.|@|/|\.(?:com|net|org|de|[a-z]{2})\b", re.IGNORECASE)
_NO_WRITER = re.compile(r"(?i)\b(?:admin|administrator|developer|webmaster|editor|user|getty|images?)\b")


def hints(page: Rendering, told: Told, guess: Callable[[], Guess]) -> Iterator[Hint]:
    """What the metadata say, field by field, the most reliable first; where they are silent, trafilatura's `guess`."""
    title = list(headline(page, told))
    yield from title
    yield from _writers(page, told, guess)
    yield from _outlet(told, title[0].values[0] if title else "")
    yield from _published(told, guess)
    yield from _printed_section(page, told)
    yield from _language(told)
    yield from _address(told)


def _writers(page: Rendering, told: Told, guess: Callable[[], Guess]) -> Iterator[Hint]:
    """The writers as names, and where no person signs, under `houses` or `hosts` which house does."""
    people, houses = people_and_houses(told.article.get("author"))
    named = _names(people + houses, told)
    if named:
        yield Hint("authors", named, JSON_LD)
        return
    given = [unescape(text) for name in AUTHOR_NAMES for text in told.meta.get(name, ())]
    if named := _names(given, told):
        yield Hint("authors", named, META)
        return
    printed = {fold_spaces(line) for line in page.lines if len(line) < 200}
    guessed = [name for name in guess().author.split("; ") if _is_writer(name, told) and _may_sign(name, page)]
    found = tuple(name for name in guessed if any(name in line for line in printed))
    if found:
        yield Hint("authors", found, TRAFILATURA)
        return
    signed = [text for text in houses + people if _is_house(text)]
    if signed:
        yield Hint("hosts" if is_host(signed[0]) else "houses", (signed[0],), JSON_LD)


def _may_sign(name: str, page: Rendering) -> bool:
    """Whether a name in Han characters that nothing but its place vouches for begins with a surname.

    Pages with kana are Japanese, whose surnames are others.
    """
    if name[0] in CHINESE_SURNAMES or not "\u3400" <= name[0] <= "\u9fff":
        return True
    return any(_KANA.search(line) for line in page.lines)


def _names(given: Sequence[str], told: Told) -> tuple[str, ...]:
    """The people among authors as metadata give them, which put roles, places and mail addresses beside them."""
    found: list[str] = []
    for text in given:
        if text.startswith(("http", "@", "(")):
            continue
        found += [name for name in split_names(text) if _is_writer(name, told)]
    return tuple(dict.fromkeys(found))


def _is_writer(name: str, told: Told) -> bool:
    whole = " " in name or (_NAME_WITHOUT_SPACE.fullmatch(name) is not None and not _is_site(name, told))
    if all(word in WEEKDAYS or word in MONTHS for word in name.casefold().split()):
        return False
    return (
        is_person(name) and whole and not agency_of(name) and not _NO_WRITER.search(name) and not _ADDRESS.search(name)
    )


def _is_site(name: str, told: Told) -> bool:
    """Whether a name without spaces is a newspaper's, or what the title of the window ends with begins with it."""
    return is_house(name) or _PARTS.split(told.title)[-1].strip().startswith(name)


def _is_house(text: str) -> bool:
    return 1 < len(text) <= LONGEST_NAME and not text.startswith(("http", "@")) and not _NO_WRITER.search(text)


def _outlet(told: Told, title: str) -> Iterator[Hint]:
    publisher = texts(told.article.get("publisher")) or [
        text for node in told.nodes for text in texts(node.get("publisher"))
    ]
    given = [Name(text, JSON_LD) for text in publisher[:1]]
    given += [Name(text, META) for name in SITE_NAMES for text in told.meta.get(name, ())[:1]]
    ending = _TITLE_END.search(told.title)
    if ending and title.endswith(told.title[: ending.start()]) and not given:
        given.append(Name(ending.group(1).rpartition("_")[2], META))
    if house := house_of(given, title):
        yield Hint("outlet", (house.text,), house.where)


def _published(told: Told, guess: Callable[[], Guess]) -> Iterator[Hint]:
    for value in texts(told.article.get("datePublished")):
        if moment := iso_moment(value):
            yield Hint("published", (moment,), JSON_LD)
            return
    for name in DATE_NAMES:
        for value in told.meta.get(name, ()):
            if moment := iso_moment(value):
                yield Hint("published", (moment,), META)
                return
    if moment := iso_moment(guess().date):
        yield Hint("published", (moment,), TRAFILATURA)


def iso_moment(text: str) -> str | None:
    """A date or time in one of the forms of ISO 8601, as precise as it is given; None for anything else."""
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) <= 10:
        return moment.date().isoformat()
    return moment.replace(microsecond=0).isoformat()


def _printed_section(page: Rendering, told: Told) -> Iterator[Hint]:
    """The section, in the words in which the page prints it."""
    lines = {fold_spaces(line).strip("• ").casefold(): fold_spaces(line).strip("• ") for line in page.lines[::-1]}
    given = [(text, JSON_LD) for text in texts(told.article.get("articleSection"))]
    given += [(text, META) for name in SECTION_NAMES for text in told.meta.get(name, ())]
    for text, where in given:
        printed = lines.get(unescape(text).casefold())
        if printed and len(printed) <= LONGEST_NAME:
            yield Hint("section", (printed,), where)
            return


def _language(told: Told) -> Iterator[Hint]:
    given = [*texts(told.article.get("inLanguage")), *told.meta.get("og:locale", ()), *told.meta.get("language", ())]
    for text in given:
        if _TAG.fullmatch(text):
            yield Hint("language", (text.split("-")[0].split("_")[0],), JSON_LD)
            return


def _address(told: Told) -> Iterator[Hint]:
    for value in (told.address, *(text for name in URL_NAMES for text in told.meta.get(name, ()))):
        if value.startswith(("https://", "http://")) and not value.isspace():
            yield Hint("url", (value,), META)
            return
