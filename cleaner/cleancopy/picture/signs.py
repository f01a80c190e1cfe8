"""Text of a dump as HTML: nothing in it is markup, and what would not be seen is shown."""

from __future__ import annotations

import unicodedata
from html import escape


def shown(text: str) -> str:
    """The text as HTML for an element or a quoted attribute's neighbourhood; hidden characters as their code points.

    Control characters, bidi marks, zero-width and unassigned characters and halves of surrogate pairs are hidden
    ones: they would steer the page, or leave no trace on it.
    """
    if text.isprintable():
        return escape(text)
    return "".join([escape(sign) if sign.isprintable() else _code_point(sign) for sign in text])


def plain(text: str) -> str:
    """The text for an attribute or a title, where no element can stand."""
    return escape("".join([sign if sign.isprintable() else f"[U+{ord(sign):04X}]" for sign in text]))


def _code_point(sign: str) -> str:
    code = f"U+{ord(sign):04X}"
    name = unicodedata.name(sign, "")
    return f'<span class="sign" title="{escape(f"{code} {name}".strip())}">{code}</span>'
