"""The dump as a galley proof: each block with its lines, its text, its verdict in the margin and a note on its rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy.model import Block, Capture, Decision, Origin
from cleancopy.picture.rules import FLAG, Rules, kind_of, named, numbers, place, takers
from cleancopy.picture.signs import shown


def galley(decisions: Sequence[Decision], rules: Rules) -> str:
    """The blocks as items of a list."""
    above: Decision | None = None
    items = []
    for decision in decisions:
        items.append(_item(decision, above, rules))
        above = decision
    return "\n".join(items)


def anchor(block: Block) -> str:
    """The id of a block on the page, which is that of its first line, and of its part of that line if it was cut."""
    return f"line-{block.first}.{block.part}" if block.part else f"line-{block.first}"


def lines_of(block: Block) -> str:
    """`12` or `12–14`."""
    return str(block.first) if block.first == block.last else f"{block.first}–{block.last}"


def _item(decision: Decision, above: Decision | None, rules: Rules) -> str:
    block = decision.block
    names = " ".join(_classes(decision, above))
    note = anchor(block).replace("line", "note", 1)
    return (
        f'<li class="{names}" id="{anchor(block)}" tabindex="0" data-verdict="{decision.verdict}"'
        f' data-rules="{numbers(decision, rules)}" aria-describedby="{note}">'
        f'<a class="lines" href="#{anchor(block)}" tabindex="-1">{lines_of(block)}</a>'
        f'<p class="text" dir="auto">{_text(decision)}</p>'
        f'<p class="margin">{_margin(decision)}</p>'
        f'<div class="note" id="{note}">{"".join(_note(decision))}</div></li>'
    )


def _classes(decision: Decision, above: Decision | None) -> Iterator[str]:
    yield "item block"
    yield decision.verdict
    if decision.block.gap:
        yield "spaced"
    if above is None:
        return
    if above.region != decision.region:
        yield "severed"
    if not decision.captures and not above.captures and above.origin == decision.origin:
        yield "ditto"


def _text(decision: Decision) -> str:
    """The block's text, the parts that a rule took out of it marked."""
    block = decision.block
    pieces = [f'<span class="bullet">{shown(block.bullet)}</span> '] if block.bullet else []
    at = 0
    for start, end, kind in _spans(decision):
        if start >= at and end - start < len(block.text):
            tag = "del" if kind == "drop" else "mark"
            pieces += (shown(block.text[at:start]), f'<{tag} class="{kind}">{shown(block.text[start:end])}</{tag}>')
            at = end
    pieces.append(shown(block.text[at:]))
    return "".join(pieces)


def _spans(decision: Decision) -> list[tuple[int, int, str]]:
    spans = {(c.start, c.end, kind_of(c)) for c in decision.captures if c.start < c.end}
    return sorted(spans)


def _margin(decision: Decision) -> str:
    parts = [f'<b class="{decision.verdict}">{decision.verdict}</b> {named(decision.origin)}']
    for origin, captures in takers(decision).items():
        if origin != decision.origin:
            label = _label(captures, decision.block)
            parts.append(f'<b class="{kind_of(captures[0])}">{label}</b> {named(origin)}')
    return "<br>".join(parts)


def _label(captures: Sequence[Capture], block: Block) -> str:
    """What a rule did besides the one that decided."""
    kind = kind_of(captures[0])
    is_part = 0 < captures[0].end - captures[0].start < len(block.text)
    return f"{kind} part" if is_part and kind != FLAG else kind


def _note(decision: Decision) -> Iterator[str]:
    """Everything that is known of the block: its rule first, then those that took a part, then who came second."""
    taken = takers(decision)
    yield _entry(decision.verdict, decision.verdict, decision.origin, taken.pop(decision.origin, []))
    if decision.score is not None:
        reasons = "; ".join([shown(reason) for reason in decision.reasons])
        yield f'<p class="score"><b>{decision.score:.2f}</b> {reasons}</p>'
    for origin, captures in taken.items():
        yield _entry(kind_of(captures[0]), _label(captures, decision.block), origin, captures)
    if decision.runner_up:
        yield _entry("second", "runner-up", decision.runner_up, [])


def _entry(kind: str, label: str, origin: Origin, captures: Sequence[Capture]) -> str:
    values = "".join(
        f'<p class="value"><i>{shown(capture.field)}</i> {shown("; ".join(capture.values))}</p>'
        for capture in captures
        if capture.values
    )
    return (
        f'<div class="{kind}"><p class="rule"><b>{label}</b> {named(origin)}</p>'
        f'<p class="place">{place(origin)}</p><p class="why">{shown(origin.why)}</p>{values}</div>'
    )
