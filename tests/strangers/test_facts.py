from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.byline import find_byline
from cleancopy.strangers.fields.published import find_published
from tests.strangers.pages import TITLE, sheet

OTHERS = ("Share", "Related", "Pier reopens", "A storm had closed it.", "School gets a roof", "The old one leaked.")
FACTS = ("  • Date 03.05.2024", "  • Author Ana Quill", "  • Keywords ferry, quay")


@pytest.mark.parametrize(
    ("below", "names", "value"),
    [
        pytest.param(FACTS, ["Ana Quill"], "2024-05-03", id="labels without colons"),
        pytest.param(["Veröffentlicht: 3. Mai 2024", "", "Autor: Ana Quill"], ["Ana Quill"], "2024-05-03", id="german"),
        pytest.param(["Author Ana Quill", "Date May 3, 2024"], ["Ana Quill"], "2024-05-03", id="the writer first"),
        pytest.param([*FACTS, "Print", *FACTS], ["Ana Quill"], "2024-05-03", id="twice"),
        pytest.param(
            [*FACTS, "Storm", "  • Date 04.05.2024", "  • Author Jon Pell"], [], None, id="those of several stories"
        ),
        pytest.param(["Author Ana Quill", "Quay", "Share", "Date 03.05.2024"], [], None, id="apart"),
    ],
)
def test_a_list_of_facts_far_below_the_article(below: Sequence[str], names: list[str], value: str | None) -> None:
    page = sheet([TITLE], [*OTHERS, *below])
    found = find_published(page, 0, "en")
    assert [name for line in find_byline(page, 0) for name in line.values] == names
    assert (found.values[0] if found else None) == value
