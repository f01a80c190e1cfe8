"""The rules that decided about a page, each with the number by which its blocks name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from cleancopy.model import DROPPED, Capture, Decision, Origin
from cleancopy.picture.filters import toggle
from cleancopy.picture.signs import shown

FLAG = "flag"


class Used(msgspec.Struct):
    """One rule: its number, what it did where it was first met, and the blocks that it had a part in."""

    number: int
    kind: str
    blocks: int = 0


Rules = dict[Origin, Used]


def rules_of(decisions: Sequence[Decision]) -> Rules:
    """The rules that had a part in a page, in the order in which the page shows them."""
    found: Rules = {}
    for decision in decisions:
        for origin, kind in _parts(decision).items():
            found.setdefault(origin, Used(len(found), kind)).blocks += 1
    return found


def kind_of(capture: Capture) -> str:
    """What a rule did to a part of a block."""
    return {"problems": FLAG, DROPPED: "drop"}.get(capture.field, "capture")


def takers(decision: Decision) -> dict[Origin, list[Capture]]:
    """What each rule took out of a block, in the order of taking."""
    found: dict[Origin, list[Capture]] = {}
    for capture in decision.captures:
        found.setdefault(capture.origin, []).append(capture)
    return found


def numbers(decision: Decision, rules: Rules) -> str:
    """The numbers of the rules that had a part in a block."""
    return " ".join([str(rules[origin].number) for origin in _parts(decision)])


def listed(rules: Rules) -> str:
    """The rules as items of a list, each a button that filters."""
    return "\n".join(_items(rules))


def named(origin: Origin) -> str:
    """A rule's id, the file's part of it apart."""
    file, slash, name = origin.id.rpartition("/")
    return f'<span class="file">{shown(file + slash)}</span>{shown(name)}'


def place(origin: Origin) -> str:
    """Where a rule stands, or nothing for a rule that no file has."""
    return f"{shown(origin.path)}:{origin.line}" if origin.path else ""


def _parts(decision: Decision) -> dict[Origin, str]:
    return {decision.origin: decision.verdict} | {
        origin: kind_of(captures[0]) for origin, captures in takers(decision).items() if origin != decision.origin
    }


def _items(rules: Rules) -> Iterator[str]:
    for origin, used in rules.items():
        yield (
            f'<li class="{used.kind}">{toggle("rules", str(used.number), named(origin), used.blocks)}'
            f'<p class="place">{place(origin)}</p><p class="why">{shown(origin.why)}</p></li>'
        )
