"""What other rules change of a page."""

from __future__ import annotations

from typing import Any

import pytest

from cleancopy.changes import changes, constants
from cleancopy.emit import compared
from cleancopy.model import DROPPED, Article, Block, Capture, Decision, Dump, Origin, Trace

OLD = Origin("harbour-ledger/otherwise", "rules/harbour-ledger.yaml", 1, "Article text.")
NEW = Origin("harbour-ledger/plug", "mine/harbour-ledger.yaml", 9, "House plug.")
TEXT = Block(1, 1, "PORT MERROW - It is open.", "", 0, 0)
KEPT = Decision(TEXT, "body", "keep", OLD, TEXT.text)


def trace(*decisions: Decision, **article: str) -> Trace:
    return Trace(Dump("a.txt", ""), (), decisions, Article(source="a.txt", **article))  # type: ignore[arg-type]


def with_captures(*captures: Capture, kept: str = TEXT.text, origin: Origin = OLD) -> Decision:
    return Decision(TEXT, "body", "keep", origin, kept, captures)


PLACE = Capture("dateline", ("PORT MERROW",), 0, 14, NEW)


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        pytest.param(KEPT, False, id="the same"),
        pytest.param(with_captures(origin=NEW), False, id="kept by another rule"),
        pytest.param(Decision(TEXT, "body", "drop", NEW), True, id="another verdict"),
        pytest.param(with_captures(PLACE, kept="It is open."), True, id="a part captured"),
        pytest.param(with_captures(PLACE), True, id="a value more"),
        pytest.param(with_captures(Capture(DROPPED, (), 0, 14, NEW), kept="It is open."), True, id="a part dropped"),
    ],
)
def test_blocks_that_change(after: Decision, changed: bool) -> None:
    assert [change.after for change in changes(trace(KEPT), trace(after))] == [after] * changed


def test_constants_of_the_site_change() -> None:
    before, after = trace(KEPT, outlet="The Ledger", status="ok"), trace(KEPT, outlet="Ledger Media", status="ok")
    assert list(constants(before, after)) == [("outlet", "The Ledger", "Ledger Media")]


def test_as_plain_values() -> None:
    values = compared(trace(KEPT, KEPT), trace(KEPT, Decision(TEXT, "body", "drop", NEW), status="suspect"))
    assert (values["blocks"], values["constants"]) == (2, {"status": {"before": "empty", "after": "suspect"}})
    changed: Any = values["changes"]
    (change,) = changed
    assert (change["before"]["verdict"], change["before"]["rule"]) == ("keep", OLD.id)
    assert (change["after"]["verdict"], change["after"]["path"]) == ("drop", NEW.path)
