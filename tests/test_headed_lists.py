from __future__ import annotations

from cleancopy.blocks import split
from cleancopy.cuts import Decisions
from cleancopy.headed_lists import drop_listed
from cleancopy.model import Decision, Origin

HEADING = Origin("furniture/related-heading", "", 0, "Heads other stories.")


def dropped(page: str, origin: Origin = HEADING) -> list[str]:
    """The blocks that go with the first one, which a rule dropped."""
    blocks = split(page)
    decisions: Decisions = [Decision(blocks[0], "body", "drop", origin), *[None] * (len(blocks) - 1)]
    drop_listed(blocks, decisions)
    return [decision.block.text for decision in decisions[1:] if decision]


def test_titles_of_a_list_go_with_their_heading() -> None:
    page = "Related\n\n  • School gets a roof\n  • Who pays for the quay?\n  • The pier is shut.\n  • Mayor resigns\n"
    assert dropped(page) == ["School gets a roof", "Who pays for the quay?"]


def test_what_is_no_list_stays() -> None:
    assert dropped("Related\n\nSchool gets a roof\n\n  • Who pays for the quay?\n") == []


def test_a_list_below_another_heading_stays() -> None:
    assert dropped("Share\n\n  • School gets a roof\n", Origin("furniture/share-button", "", 0, "A button.")) == []
