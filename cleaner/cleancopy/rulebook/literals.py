"""Literals of rule files: what counts as the same text, as a string (`fold`) and as an RE2 pattern.

The same are: letters in either case, runs of white space, the shapes of single quotes, of double quotes and of dashes
(a run of dashes is one dash), and `…` with three dots or more.

Case is Unicode's simple case folding, which RE2 has: one character for one. So `ß` is `ẞ` but not `ss`, `ﬁ` is not
`fi`, `ς` is `σ`, `ſ` is `s`, the Kelvin sign is `k`. The Turkish `ı` and `İ` are not `i`; `İ` is `i` with U+0307.
Letters younger than the Unicode of the running Python (3.11: 14.0) may keep their case in `fold` alone.
"""

from __future__ import annotations

import re

SINGLE_QUOTES = "'’‘‛`´ʼ‚‹›"
DOUBLE_QUOTES = '"“”„‟«»'
DASHES = "-‐‑‒–—―−"
DOTTED_I = "i\u0307"
"""What `str.lower` makes of `İ`."""

TWINS = (
    "\u03f0\u03ba \u03d0\u03b2 \u03c2\u03c3 \u03f5\u03b5 \ufb05\ufb06 \u1c84\u0442 \u1c85\u0442 \u1e9b\u1e61 "
    "\u1c86\u044a \u0345\u03b9 \u1fbe\u03b9 \u017f\u0073 \u1fd3\u0390 \u1fe3\u03b0 \u1c87\u0463 \u1c88\ua64b "
    "\u03d6\u03c0 \u03d1\u03b8 \u1c81\u0434 \u03f1\u03c1 \u03d5\u03c6 \u1c82\u043e \u1c83\u0441 \u1c80\u0432 "
    "\u00b5\u03bc"
)
"""Lower-case letters that fold to another lower-case letter (CaseFolding.txt, status C and S)."""

SHAPES = {
    **{pair[0]: pair[1] for pair in TWINS.split()},
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(DASHES, "-"),
    "…": "...",
    DOTTED_I: "İ",
}
ODD_SHAPES = re.compile(
    f"[{re.escape(''.join(sign for sign in SHAPES if sign not in (SHAPES[sign], DOTTED_I)))}]|{DOTTED_I}"
)
SPACES = re.compile(r"\s+")
DASH_RUN = re.compile("-{2,}")
DOT_RUN = re.compile(r"\.{4,}")

FORMS = {
    "'": f"[{SINGLE_QUOTES}]",
    '"': f"[{DOUBLE_QUOTES}]",
    "-": rf"[\{DASHES}]+",
    "İ": f"(?:İ|{DOTTED_I})",
}
"""What is written for signs of a folded text of which there are many shapes."""
DOTS = {"...": r"(?:\.{3,}|\.*…[.…]*)"}
"""What is written for the dots of a folded text."""
PARTS = re.compile(r"\.+|[^.]+")
OPEN_DOTS = {".": "[.…]", "..": r"(?:\.\.|\.?…\.?)"}
"""Dots at an end of the literal where the block may have more of them."""


def fold(text: str) -> str:
    """The text in the one form that all texts have which count as the same.

    White space at its ends is kept, as one space: in `starts: 'By '` it belongs to the literal.
    """
    folded = text.lower()
    if not folded.isascii():
        folded = ODD_SHAPES.sub(_shape, folded)
    elif "`" in folded:
        folded = folded.replace("`", "'")
    if "  " in folded or not folded.isprintable():
        folded = SPACES.sub(" ", folded)
    if "--" in folded:
        folded = DASH_RUN.sub("-", folded)
    if "...." in folded:
        folded = DOT_RUN.sub("...", folded)
    return folded


def _shape(odd: re.Match[str]) -> str:
    return SHAPES[odd[0]]


def literal_regex(text: str, place: str) -> str:
    """An RE2 pattern that is found in the blocks that equal, start with, end with or contain a literal.

    `place` is `equals`, `starts`, `ends` or `contains`. The block must have its white space folded, as `Block.text`
    has. Then the pattern is found exactly if `==`, `startswith`, `endswith` or `in` hold of the two folded texts.
    """
    before = "" if place in {"ends", "contains"} else "^"
    behind = "" if place in {"starts", "contains"} else "$"
    return before + _pattern(text, place) + behind


def _pattern(text: str, place: str) -> str:
    parts = PARTS.findall(fold(text))
    forms = [DOTS.get(part) or part.translate(WRITTEN) for part in parts]
    if parts and place in {"starts", "contains"}:
        forms[-1] = OPEN_DOTS.get(parts[-1], forms[-1])
    if parts and place in {"ends", "contains"}:
        forms[0] = OPEN_DOTS.get(parts[0], forms[0])
    return f"(?i:{''.join(forms)})"


def quote(text: str) -> str:
    """The text as a pattern that stands for itself, in and out of brackets, of letters in either case."""
    return text.translate(QUOTED)


def _quoted(sign: str) -> str:
    if sign in " _" or sign.isalnum():
        return sign
    return f"\\{sign}" if sign.isprintable() else f"\\x{{{ord(sign):x}}}"


QUOTED = {code: _quoted(chr(code)) for code in range(0xA0)}
"""What is written for the characters of which RE2 takes some for signs of its own."""
WRITTEN = QUOTED | {ord(sign): form for sign, form in FORMS.items()}
"""What is written for the signs of a folded text."""
