"""What tells the dumps of a site from those of all others, and the name of its outlet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import re2

from cleancopy.draft import dates
from cleancopy.draft.evidence import escaped, is_constant, pattern_of, seen, texts_of
from cleancopy.draft.layout import Layout
from cleancopy.draft.pages import Line, Page, most
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.patterns import fold, line_options, line_regex
from cleancopy.rulebook.shape import Fingerprint

MOST_SIGNS = 5
NEEDED = 2
LONGEST = 120
"""Characters of a sign."""
DOMAIN = re.compile(r"(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.-])", re.IGNORECASE)
MAIL_DOMAIN = re.compile(r"@((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w.-])", re.IGNORECASE)
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)[ ,:©]*(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?[ ,]*(?:by )?"
    r"(?P<name>\w[^.,;|©]{1,60}?)(?= ?(?:19|20)\d\d|[.,;|]| all rights|$)",
    re.IGNORECASE,
)

Noted = tuple[Fingerprint, str]
"""A sign and what it rests on."""


def signs_of(layout: Layout, site: str, rulebook: Rulebook, others: Iterable[str]) -> list[Noted]:
    """The likeliest signs, the best first; those that dumps of other sites show are left out."""
    others = [text.encode("utf-8", "replace") for text in others]
    found = []
    for sign, note in (*_domains(layout.pages, site), *_lines(layout, site, rulebook)):
        regexes = [re2.compile(line_regex(*_only(sign)).encode(), line_options())]
        if not any(regex.search(text) for regex in regexes for text in others):
            found.append((sign, note))
        if len(found) == MOST_SIGNS:
            break
    return found
