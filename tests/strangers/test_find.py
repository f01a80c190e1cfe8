from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import split
from cleancopy.strangers.fields.find import Known, find_fields
from cleancopy.strangers.fields.press import press
from tests.strangers.pages import MENU, TITLE, sheet


def test_all_fields_of_a_page() -> None:
    below = ["About The Harbour Ledger", "Contact The Harbour Ledger", "© 2024 The Harbour Ledger"]
    page = sheet([*MENU, "Harbour", "", TITLE, "", "By Ana Quill", "May 3, 2024"], below)
    found = {found.field: found.values for found in find_fields(page.blocks, page.body, (), Known({}))}
    assert found == {
        "language": ("en",),
        "headline": (TITLE,),
        "authors": ("Ana Quill",),
        "outlet": ("The Harbour Ledger",),
        "published": ("2024-05-03",),
        "section": ("Harbour",),
    }


def test_what_a_rule_captured_is_left_alone() -> None:
    page = sheet([*MENU, TITLE, "", "By Ana Quill"])
    captured = {"headline": [TITLE], "authors": ["Jon Pell"]}
    fields = {found.field for found in find_fields(page.blocks, page.body, (), Known(captured))}
    assert fields.isdisjoint(captured)


@given(st.lists(st.text(max_size=80), max_size=40), st.lists(st.integers(0, 39), max_size=8))
def test_findings_are_text_of_their_blocks(lines: list[str], body: list[int]) -> None:
    blocks = split("\n".join(lines))
    chosen = sorted({index for index in body if index < len(blocks)})
    for found in find_fields(blocks, chosen, (), Known({})):
        assert found.values
        assert all(found.values)
        if found.field in {"headline", "outlet", "section", "deck"}:
            assert found.index is not None
            printed = blocks[found.index].text[found.start : found.end]
            # A well-known outlet has its own name, however a page prints it: `KURIER`, `SZ`.
            assert found.values == (printed,) or (found.field == "outlet" and found.values[0] in press().values())
