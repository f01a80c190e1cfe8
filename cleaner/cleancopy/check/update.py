"""Writing expectations from what comes out; what is no article is refused."""

from __future__ import annotations

from pathlib import Path

from cleancopy.check import expected as expectations
from cleancopy.check.diff import differences
from cleancopy.check.expected import fields_of
from cleancopy.check.findings import Change, Finding
from cleancopy.check.samples import Checked

SETTLED = frozenset(
    {"no-expectation", "bad-json", "field-differs", "paragraph-added", "paragraph-changed", "paragraph-missing"}
)
"""Findings that writing the expectation settles."""

EMPTY = ("null", "[]")
"""What a new expectation says of fields that nobody need read over."""


def needs_update(checked: Checked) -> bool:
    """Whether the expectation is not what came out."""
    return checked.trace is not None and (checked.expected is None or bool(checked.differences))


def refusal(checked: Checked) -> Finding | None:
    """Why what came out must not become an expectation, if it must not."""
    problems = [f.code for f in checked.findings if f.code.startswith("missing-") or f.code == "not-recognised"]
    if checked.trace is not None and not checked.trace.article.body and "missing-body" not in problems:
        problems.append("missing-body")
    if not problems:
        return None
    message = f"not written, because of {', '.join(problems)}: mend the rules first"
    return Finding(checked.sample.expectation, 1, 1, "not-updated", message)


def update(checked: Checked) -> Change | Finding:
    """Write the expectation, or say why not."""
    if refused := refusal(checked):
        return refused
    assert checked.trace is not None
    path, fields = checked.sample.expectation, fields_of(checked.trace.article)
    old = checked.expected.values if checked.expected else {}
    is_new = not Path(path).exists()
    try:
        expectations.write(path, fields)
    except OSError as error:
        return Finding(path, 1, 1, "not-updated", f"can't be written: {(error.strerror or str(error)).lower()}")
    found = differences(old, fields)
    return Change(path, is_new, tuple(d for d in found if not is_new or d.actual not in EMPTY))
