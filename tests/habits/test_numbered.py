"""Numbers of links and the list of their addresses, as text browsers print them."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read

PAGE = """\
     * [1]News
     * [2]Harbour
     * [3]Fares
     * [4]Weather

Ferry to Ostervale stops for the winter

   By [5]Runa Holm
   [6]
   [ ] Mail me [____]

   The older of the two ships needs a new [7]shaft, the company said on
   Friday, and nobody knows when it will come. [8](BUTTON) Share

References

   Visible links:
   1. https://harbour.example/news
   2. https://harbour.example/ferry
   Hidden links:
   9. https://harbour.example/a title
"""


def test_a_page_with_numbered_links() -> None:
    printed = read(PAGE)
    assert printed.habits == ("numbered-links", "form-fields")
    assert [block.text for block in printed.blocks] == [
        "News",
        "Harbour",
        "Fares",
        "Weather",
        "Ferry to Ostervale stops for the winter",
        "By Runa Holm",
        "Mail me",
        "The older of the two ships needs a new shaft, the company said on",
        "Friday, and nobody knows when it will come. Share",
    ]
    assert [block.first for block, _aside in printed.asides] == [9, 15, 17, 18, 19, 20, 21]


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("Ships are old[1] and slow[2].[3] They sink[4] often[5] here[6].", id="footnotes"),
        pytest.param("[5] five\n[4] four\n[3] three\n[2] two\n[1] one\n[1] one", id="a-countdown"),
        pytest.param("[1]a [2]b\n\nReferences\n\n1. A book.", id="two-marks"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    assert read(dump).habits == ()


def test_references_that_list_no_addresses_stay() -> None:
    page = "\n".join(f"[{number}]item" for number in range(1, 9)) + "\n\nReferences\n\nA book about ferries.\n"
    assert [block.text for block in read(page).blocks][-2:] == ["References", "A book about ferries."]
