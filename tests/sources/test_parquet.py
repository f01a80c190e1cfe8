"""Parquet: a row a page. pyarrow is an extra, and who has none is told how to get it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleancopy.sources import Input, Reading, pages
from tests.sources.conftest import PACKERS, Found, tar_of

arrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

Expanded = Callable[..., Found]


def table_of(**columns: object) -> bytes:
    file = io.BytesIO()
    parquet.write_table(arrow.table(columns), file, row_group_size=2)
    return file.getvalue()


ROWS = table_of(text=["Quay", "Ice", None, "Größe"], id=["q", "i", "n", "g"], url=["https://h.example/q", None, "", ""])


def test_rows_are_named_by_number_or_id(expanded: Expanded) -> None:
    empty = "no-text: its 'text' is null"
    assert expanded({"p.parquet": ROWS}) == [
        ("p.parquet#1", "Quay"), ("p.parquet#2", "Ice"), ("p.parquet#3", empty), ("p.parquet#4", "Größe")
    ]  # fmt: skip
    found = expanded({"p": ROWS}, reading=Reading(id_field="id"))
    assert [name for name, _text in found] == ["p#q", "p#i", "p#n", "p#g"]


def test_a_row_tells_its_address(expanded: Expanded) -> None:
    expanded({"p.parquet": ROWS})
    told = [page.url for page in pages(["p.parquet"], Reading()) if isinstance(page, Input)]
    assert told == ["https://h.example/q", None, None]


@pytest.mark.parametrize(
    ("reading", "reason"),
    [
        pytest.param(
            Reading(text_field="txt"),
            "no column 'txt': it has text, id, url; did you mean 'text'? (--text-field NAME)",
            id="near miss",
        ),
        pytest.param(
            Reading(id_field="number"),
            "no column 'number': it has text, id, url (--id-field NAME)",
            id="nothing like it",
        ),
    ],
)
def test_a_column_that_is_not_there_is_one_failure(expanded: Expanded, reading: Reading, reason: str) -> None:
    files = {"p.parquet": ROWS, "b.txt": b"b"}
    assert expanded(files, reading=reading) == [("p.parquet", f"no-field: {reason}"), ("b.txt", "b")]


def test_columns_of_bytes_and_of_other_things(expanded: Expanded) -> None:
    data = table_of(text=[b"Gr\xf6\xdfe", b"Quay"])
    assert [text for _name, text in expanded({"p.parquet": data})] == ["Gr\ufffd\ufffde", "Quay"]
    found = expanded({"p.parquet": table_of(text=[1, 2])})
    assert found == [(f"p.parquet#{row}", "no-text: its 'text' is no text but int") for row in (1, 2)]


def test_bytes_that_are_no_utf8_cost_a_character(expanded: Expanded) -> None:
    column = arrow.array([b"Gr\xc3\xb6\xc3\x9fe \xff", b"Quay"]).view(arrow.string())
    found = expanded(
        {"p.parquet": table_of(text=column, id=column.dictionary_encode())}, reading=Reading(id_field="id")
    )
    assert found == [("p.parquet#Größe \ufffd", "Größe \ufffd"), ("p.parquet#Quay", "Quay")]


def test_a_row_over_the_limit_costs_itself_only(expanded: Expanded) -> None:
    found = expanded({"p.parquet": table_of(text=["Quay", "x" * 10_000, "Ice"])}, reading=Reading(5_000))
    assert [text.split(":")[0] for _name, text in found] == ["Quay", "too-large", "Ice"]


@pytest.mark.parametrize("keep", [100, -10])
def test_a_cut_file_is_one_failure(expanded: Expanded, keep: int) -> None:
    ((source, reason),) = expanded({"p.parquet": ROWS[:keep]})
    assert source == "p.parquet"
    assert reason.startswith("broken: cut off or no Parquet")


def test_parquet_inside_something_else_is_read_if_it_is_small(expanded: Expanded) -> None:
    files = {"p.parquet.gz": PACKERS["gz"](ROWS), "d.tar": tar_of({"p.parquet": ROWS})}
    assert [name for name, _text in expanded(files)][3:5] == ["p.parquet.gz#4", "d.tar#p.parquet#1"]
    assert [text.split(":")[0] for _name, text in expanded(files, reading=Reading(100))] == ["too-large"] * 2


def test_without_pyarrow_it_is_told_how_to_get_it(expanded: Expanded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert expanded({"p.parquet": ROWS, "b.txt": b"b"}) == [
        ("p.parquet", "missing-library: Parquet needs pyarrow: pip install 'cleancopy[parquet]'"),
        ("b.txt", "b"),
    ]


def test_a_large_file_is_read_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "p.parquet"
    parquet.write_table(arrow.table({"text": [f"Quay {number}" for number in range(1000)]}), path, row_group_size=300)
    names = [page.source for page in pages([path], Reading())]
    assert names == [f"{path}#{number}" for number in range(1, 1001)]
