r"""Text that an export wrote as code: `\n` for ends of lines, as in CSV and doubly packed JSON, and HTML's entities.

Undone only where the page as a whole shows it; what was done is a problem of the page.
"""

from __future__ import annotations

import re

from cleancopy.model import Problem
from cleancopy.phrases import counted

ENOUGH = 3
"""Escapes that show the habit."""
RARER = 4
"""How many times rarer real ends of lines must be than escaped ones."""

_ESCAPE = re.compile(r"""\\(?:r\\n|[nrt"'/\\]|u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})*)""")
_PLAIN = {r"\r\n": "\n", r"\n": "\n", r"\r": "\n", r"\t": "\t"}
_NAME = r"(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][A-Za-z0-9]{1,7});"
_ENTITY = re.compile(f"&{_NAME}")
_SHOWING = re.compile(rf"&(?:(?!(?:lt|gt|amp);){_NAME}|(?<=\s&)amp;(?=\s))")
"""Brackets stand in texts about HTML, too, and an `&amp;` without spaces in addresses. Nothing stands before the `&`,
so that it is looked for first."""


def unescaped(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with its escapes undone, and a problem for each kind."""
    problems: list[Problem] = []
    ends = text.count("\\n") if "\\" in text else 0  # to look for two signs takes twenty times as long
    if ends >= ENOUGH and text.count("\n") * RARER <= ends:
        text = _ESCAPE.sub(_plain, text.strip().removeprefix('"').removesuffix('"'))
        problems.append(Problem("escaped-lines", rf"{counted(ends, 'end')} of lines written as \n: made real"))
    if "&" in text:
        found = [entity for entity in _SHOWING.findall(text) if _real(entity) != entity]
        if len(found) >= ENOUGH:
            text = _ENTITY.sub(lambda entity: _real(entity[0]), text)
            problems.append(Problem("entities", f"{len(found)} characters written like {found[0]}: made real"))
    return text, tuple(problems)


def _plain(escape: re.Match[str]) -> str:
    written = escape[0]
    if written[1] != "u":
        return _PLAIN.get(written, written[1:])
    units = bytes.fromhex(written.replace("\\u", ""))
    return units.decode("utf-16-be", "replace")


def _real(entity: str) -> str:
    import html  # noqa: PLC0415  (its tables are large, and most pages hold no entity)

    return html.unescape(entity)
