"""A rule file as text: the records of `shape.py` as YAML, with comments that no YAML library would keep in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from cleancopy.draft.evidence import Guess
from cleancopy.draft.signs import NEEDED, Sign
from cleancopy.draft.trial import PACKS
from cleancopy.rulebook.readable import set_keys
from cleancopy.rulebook.shape import Range

SCHEMA_LINE = "# yaml-language-server: $schema=schema.json\n"
"""What tells editors how to check and complete a rule file."""
ORDER = ("field", "dates", "when", "unless", "why", "tests")
"""The keys of a rule behind `id` and `do`, in the order in which they read best."""
WIDTH = 110
"""Columns that a condition may fill in one line."""
PLAIN = re.compile(r"[A-Za-z][\w/-]*(?: [\w/-]+)*\.?", re.ASCII)
"""Texts that need no quotes in any YAML: words with nothing but letters, digits and inner hyphens."""
NOT_PLAIN = frozenset("yes no on off y n true false null".split())


class About(NamedTuple):
    """What a file says besides its signs and rules: two comments, and the keys at its top.

    Outlet and language come with what they rest on.
    """

    origin: str
    next_steps: str
    outlet: tuple[str, str]
    language: tuple[str, str] | None
    today: str
    required: Sequence[str]
    score_because: str | None
    printed: Sequence[str] = ()


def quoted(text: str) -> str:
    """The text as a scalar."""
    if PLAIN.fullmatch(text) and text.lower() not in NOT_PLAIN:
        return text
    return "'" + text.replace("'", "''") + "'"


def comment(text: str, indent: str = "") -> str:
    """Sentences as comment lines of at most WIDTH columns; YAML allows no control characters there."""
    lines, line = [], ""
    for word in "".join(sign if sign.isprintable() else " " for sign in text).split():
        if line and len(indent) + len(line) + len(word) + 3 > WIDTH:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return "".join(f"{indent}# {line}\n" for line in (*lines, line))


def site_file(site: str, about: About, signs: Sequence[Sign], rules: Sequence[Guess]) -> str:
    """The whole file."""
    outlet, note = about.outlet
    parts = [
        SCHEMA_LINE,
        about.origin,
        about.next_steps,
        f"site: {site}\noutlet: {quoted(outlet)}  # {note}\nreviewed: {about.today}\n",
        f"language: {about.language[0]}  # {about.language[1]}\n" if about.language else "",
        recognise(signs, outlet),
        f"printed: [{', '.join(about.printed)}]  # the marks of a tool that the dumps show\n" if about.printed else "",
        f"use: [{', '.join(PACKS)}]\n",
        f"require: [{', '.join(about.required)}]\n",
        f"otherwise: score  # {about.score_because}\n" if about.score_because else "",
        "rules:\n" if rules else comment("No rule could be guessed: the packs alone decide."),
    ]
    return "".join(parts) + "\n".join(map(rule, rules))


def recognise(signs: Sequence[Sign], outlet: str) -> str:
    """The signs of the site, each with what it rests on."""
    lines = [f"recognise:\n  at_least: {min(NEEDED, max(len(signs), 1))}\n  any:\n"]
    if not signs:
        lines.append(f"    - contains: {quoted(outlet)}  # a stopgap: the dumps share no line that tells the site\n")
    for sign in signs:
        texts = quoted(sign.texts[0]) if len(sign.texts) == 1 else f"[{', '.join(map(quoted, sign.texts))}]"
        lines.append(f"    - {sign.key}: {texts}  # {sign.note}\n")
    return "".join(lines)


def rule(guess: Guess) -> str:
    """One rule, with what it rests on above it and beside its texts."""
    entry = guess.entry
    lines = [comment(guess.grounds, "  ")] if guess.grounds else []
    lines += [f"  - id: {entry.id}\n", f"    do: {entry.do}\n"]
    given = dict(set_keys(entry))
    for key in ORDER:
        if key in given:
            lines += _key(key, given[key], guess.notes)
    return "".join(lines)


def _key(key: str, value: Any, notes: Mapping[str, str]) -> Iterator[str]:
    flow = _flow(value)
    if key == "when" and notes:
        yield "    when:\n"
        for name, part in set_keys(value):
            yield from _noted(name, part, notes)
    elif len(flow) + len(key) + 6 <= WIDTH or not isinstance(value, msgspec.Struct):
        yield f"    {key}: {flow}\n"
    else:
        yield f"    {key}:\n"
        yield from (f"      {name}: {_flow(part)}\n" for name, part in set_keys(value))


def _noted(name: str, part: Any, notes: Mapping[str, str]) -> Iterator[str]:
    if not isinstance(part, tuple):
        yield f"      {name}: {_flow(part)}\n"
        return
    yield f"      {name}:\n"
    for text in part:
        yield f"        - {quoted(text)}  # {notes[text]}\n"


def _flow(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Range) and value.min == value.max:
        return str(value.min)
    if isinstance(value, msgspec.Struct):
        return "{" + ", ".join(f"{name}: {_flow(part)}" for name, part in set_keys(value)) + "}"
    if isinstance(value, tuple):
        return quoted(value[0]) if len(value) == 1 else "[" + ", ".join(map(quoted, value)) + "]"
    return quoted(value) if isinstance(value, str) else str(value)
