"""The name of a site's outlet, as its own pages print it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from cleancopy.draft.pages import Page

RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)[\s©:,]*(?:by )?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?[\s,]*(?:by )?"
    r"(?P<name>[^\W\d][^.,;|©\d\n]{1,60})",
    re.IGNORECASE,
)
RIGHTS_TAIL = re.compile(r"[\s,–-]*(?:all rights|ltd|limited|inc|llc|plc|gmbh|media group)\b.*", re.IGNORECASE)

LONGEST = 300
"""Characters of a line about the copyright."""


def outlet_of(pages: Sequence[Page], site: str) -> tuple[str, str]:
    """The outlet's name and what it rests on: the site's id as it is printed, a copyright line, or the id itself."""
    named = _in_most(_printed(page, site) for page in pages)
    if named:
        return named[0], f"printed so in {named[1]} of {len(pages)} dumps"
    owner = _in_most(_owners(page) for page in pages)
    if owner:
        return owner[0], f"owns the copyright in {owner[1]} of {len(pages)} dumps"
    return site.replace("-", " ").title(), "made of the site's id: no dump prints it; put the right name"


def _printed(page: Page, site: str) -> list[str]:
    """The id's words as the page prints them, in a line of their own if there is one, with their article."""
    words = r"[ .’'&-]{0,3}".join(map(re.escape, site.split("-")))
    named = re.compile(rf"(?<![\w@/.-])(?:the )?{words}(?![\w@-]|\.\w)", re.IGNORECASE)
    lines = [block.text for block in page.blocks if len(block.text) <= 80 and named.fullmatch(block.text)]
    found = lines or [match[0] for block in page.blocks for match in named.finditer(block.text)]
    return [name for name in found if name != name.lower()]


def _owners(page: Page) -> list[str]:
    lines = [block.text for block in page.blocks if len(block.text) <= LONGEST]
    found = [match["name"] for line in lines if (match := RIGHTS.search(line))]
    names = [RIGHTS_TAIL.sub("", name).strip(" -–") for name in found]
    return [name for name in names if len(name) >= 2 and name.isprintable()]


def _in_most(named: Iterable[Iterable[str]]) -> tuple[str, int] | None:
    """The name that most dumps print, and how many do; of several one that is not set in capitals."""
    counts = Counter(name for names in named for name in dict.fromkeys(names))
    if not counts:
        return None
    return max(counts.items(), key=lambda item: (item[1], not item[0].isupper()))
