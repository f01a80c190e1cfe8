"""The name of a publishing house as metadata give it -> the name of the outlet as people call it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from cleancopy.blocks import fold_spaces

LONGEST = 60
_TAGLINE = re.compile(r" +[|–—:•·-] +.*| *[|｜].*")
_ASIDE = re.compile(r" *\([^()]*\)$")
_DOMAIN = re.compile(r"(?i)^(?:https?://)?(?:www\.)?([\w-]{2,}?)(?:\.(?:co|com|net|org))?\.[a-z]{2,4}/?$")
_COMPANY = re.compile(
    r"(?i)[, ]+(?:s\.? ?l\.?(?: ?u\.?)?|s\.? ?a\.?(?: ?s\.?)?|s\.? ?p\.? ?a\.?|e\.? ?g\.?|gmbh(?: ?& ?co\.? ?kg)?|kg"
    r"|ag|inc\.?|ltd\.?|limited|llc|plc|corp(?:oration)?\.?|b\.?v\.?|sp\. z o\.? ?o\.?|a\.?ş\.?|oy|ab|asa?)$"
)
_NEWS_DESK = re.compile(r"(?i)(?<=.) nachrichten$")


def house_of(publisher: Sequence[str], site: Sequence[str]) -> tuple[str | None, bool]:
    """The outlet's name from what the JSON-LD calls the publisher and the meta tags the site; True for the former.

    A name is preferred to a host's (`example.com`) and a house to a company (`Example Media Ltd`).
    """
    rated = [(_rank(text), number, _cleaned(text)) for number, text in enumerate([*publisher, *site]) if text.strip()]
    rated = [entry for entry in rated if entry[2]]
    if not rated:
        return None, False
    _, number, name = min(rated)
    return name, number < len(publisher)


def _rank(text: str) -> int:
    """How far a name is from what people call the outlet."""
    if _DOMAIN.match(text):
        return 2
    if _COMPANY.search(text):
        return 3
    if text.islower() and " " not in text:
        return 1
    return 0


def _cleaned(text: str) -> str:
    text = fold_spaces(unescape(text)).lstrip("@")
    text = _NEWS_DESK.sub("", _ASIDE.sub("", _COMPANY.sub("", _TAGLINE.sub("", text))))
    host = _DOMAIN.match(text)
    if host:
        text = host.group(1)
    return text if 0 < len(text) <= LONGEST and "/" not in text else ""
