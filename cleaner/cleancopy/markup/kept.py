"""What trafilatura makes of a page: the text it keeps, by default and in favour of precision, and its metadata."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement


class Kept(NamedTuple):
    """Texts that trafilatura keeps by default and in favour of precision; empty where it finds none."""

    text: str = ""
    sure: str = ""


class Guess(NamedTuple):
    """What trafilatura takes for a page's author and date; empty where it finds none."""

    author: str = ""
    date: str = ""


def read_kept(root: HtmlElement) -> Kept:
    """Ask trafilatura about a parsed page; an error of its own counts as no answer."""
    import trafilatura  # noqa: PLC0415  (a quarter of a second that text pages never pay)

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", module="dateutil")  # it has one for each time zone that it doesn't know
    try:
        found: Any = trafilatura.bare_extraction(root, include_comments=False)
        sure: Any = trafilatura.bare_extraction(root, include_comments=False, favor_precision=True)
    except Exception:  # whatever it stumbles over, the page is read without its opinion
        return Kept()
    return Kept(_text(found, "text"), _text(sure, "text"))


def read_guess(root: HtmlElement) -> Guess:
    """Ask trafilatura who wrote a page, and when; it may change the page, so it is asked last.

    That takes longer than its choice of the text, and is needed only where neither structured data nor meta tags tell.
    """
    from trafilatura import extract_metadata  # noqa: PLC0415

    try:
        found: Any = extract_metadata(root, extensive=False)
    except Exception:  # as above
        return Guess()
    return Guess(_text(found, "author"), _text(found, "date"))


def _text(document: Any, name: str) -> str:
    return str(getattr(document, name, None) or "")
