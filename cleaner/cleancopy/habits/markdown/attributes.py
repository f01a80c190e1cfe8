"""Attributes that pandoc writes into its Markdown: `[words]{.class}`, `# Heading {#id}`, `::: {.class}` around blocks.

What stands in front of them is left as a link without a target. Source: the manual of pandoc (divs, spans, attributes).
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.habits.wraps.rulers import GOES_ON

ENOUGH = 3
"""Attributes that a page must show."""
SIGNS = ("]{", "){", ":::")
"""Of these a page shows one that may have attributes."""

_VALUE = r'"(?:[^"\\\n]|\\.|\n(?![ \t]*\n)){0,4000}+"'
_ATTRIBUTES = rf"\{{(?=[.#=]|[\w:-]+=)(?:[^{{}}\"\n]|\n(?![ \t]*\n)|{_VALUE}){{0,800}}+\}}"
_BEHIND = late.regex(rf"([\])]){_ATTRIBUTES}")
_HEADING = late.regex(rf"^([ \t]*+(?:[*+-][ \t]+)*+#{{1,6}}[ \t].*?)[ \t]*{_ATTRIBUTES}[ \t]*$", re.MULTILINE)
_FENCE = late.regex(r"^[ \t]*+(?:(?:[*+-]|\d+\.)[ \t]+)*+(?::{3,}|`{3,}).*$", re.MULTILINE)
_RAISED = late.regex(r"\^([^\s^]{1,20})\^")


def without_attributes(text: str) -> str:
    """The text without attributes and without the fences around blocks, or as it was if it shows too few."""
    if sum(text.count(sign) for sign in SIGNS) < ENOUGH:
        return text
    text = _HEADING.sub(_heading, _BEHIND.sub(_target, _FENCE.sub("", text)))
    return _RAISED.sub(r"\1", text) if "^" in text else text


def _target(match: re.Match[str]) -> str:
    """Words with attributes alone become a link to nowhere."""
    ends = f"{GOES_ON}\n" * match[0].count("\n")
    return f"](){ends}" if match[1] == "]" else f"){ends}"


def _heading(match: re.Match[str]) -> str:
    return match[1] + f"{GOES_ON}\n" * (match[0].count("\n") - match[1].count("\n"))
