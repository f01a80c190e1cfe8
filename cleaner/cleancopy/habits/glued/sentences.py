"""Text that shows no paragraphs, cut into sentences, and the labels of menus amid them into a few words each.

`Home News Sport Weather The mayor said so. He left.`: a menu that is printed as text is known by its capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleancopy import late

LOWER = "".join([chr(code) for code in range(0x41, 0x2000) if chr(code).islower()])
UPPER = "".join([chr(code) for code in range(0x41, 0x2000) if chr(code).isupper()])
RUN = 10
"""Words in a row of which MOST begin with a capital, a digit or a sign, and half with a capital: those of labels."""
MOST = 8
LABEL = 2
"""Words of a part of them."""

Part = tuple[str, str | None]
"""A text, and what stands between it and the part before if both belong to one paragraph."""

_END = late.regex(rf"(?:[^\W_]{{2}}|[)%\]])[.!?…؟۔।]+[\"”“’»)\]]*(\s+)(?=[^\s{LOWER}…])|[。！？]+[」』）]*()(?=.)")


def count(text: str) -> int:
    """How many sentences end before another begins."""
    return sum(1 for _ in _END.finditer(text))


def parts(text: str, joint: str | None) -> Iterator[Part]:
    """The sentences of a text and the labels amid them, of which the first is joined so to what stands before it."""
    start = 0
    for end in _END.finditer(text):
        group = 1 if end[1] is not None else 2
        yield from _apart(text[start : end.start(group)].split(), joint)
        start, joint = end.end(group), " " if group == 1 else ""
    yield from _apart(text[start:].split(), joint)


def _apart(words: list[str], joint: str | None) -> Iterator[Part]:
    """A sentence without the labels before, in or behind it, and these, in their order."""
    if len(words) < RUN:
        yield " ".join(words), joint
        return
    labels = _labels(words)
    start = 0
    for at in range(1, len(words) + 1):
        is_same = at < len(words) and labels[at] == labels[start]
        if not is_same or (labels[start] and at - start == LABEL):
            yield " ".join(words[start:at]), joint
            start, joint = at, " "


def _labels(words: list[str]) -> list[bool]:
    """For each word whether it stands in a run of labels."""
    large = [not word[0].islower() for word in words]
    capital = [word[0].isupper() for word in words]
    labels = [False] * len(words)
    for at in range(len(words) - RUN + 1):
        if sum(large[at : at + RUN]) >= MOST and sum(capital[at : at + RUN]) >= RUN / 2:
            labels[at : at + RUN] = [True] * RUN
    for at in range(1, len(words)):
        if labels[at] and not labels[at - 1]:
            _free_first(labels, large, at)
        elif labels[at - 1] and not labels[at]:
            _free_last(labels, large, at)
    return labels


def _free_first(labels: list[bool], large: list[bool], at: int) -> None:
    """Small words at which a run begins are the end of the sentence before."""
    while at < len(labels) and labels[at] and not large[at]:
        labels[at] = False
        at += 1


def _free_last(labels: list[bool], large: list[bool], at: int) -> None:
    """Small words at which a run ends belong to the sentence behind it, and so does the capital before them."""
    back = at - 1
    while back >= 0 and labels[back] and not large[back]:
        labels[back] = False
        back -= 1
    if back >= 0 and (back < at - 1 or not large[at]):
        labels[back] = False
