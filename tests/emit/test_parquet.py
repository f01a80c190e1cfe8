"""Parquet: the columns never change, and the same articles give the same bytes."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import msgspec
import pytest

from cleancopy.emit import line, parquet
from cleancopy.emit.fields import FIELDS, LISTS
from cleancopy.emit.forms import form
from cleancopy.model import Article, Problem

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

QUAY = Article(
    source="quay.txt",
    headline="Größe „Quay“ 항구",
    body="One.\n\nTwo.",
    authors=("Ana Quill", "Omar Reeve"),
    status="suspect",
    problems=(Problem("unknown-site", "no rule file recognises this page"),),
)


def written(*articles: Article, fields: tuple[str, ...] | None = None) -> bytes:
    shape = form("parquet", fields)
    return b"".join(shape.whole(map(shape.frame.encode, articles)))


def test_articles_come_back() -> None:
    table = pq.read_table(io.BytesIO(written(QUAY, Article(source="ice.txt"))))
    assert table.to_pylist() == [msgspec.json.decode(line(article)) for article in (QUAY, Article(source="ice.txt"))]


@pytest.mark.parametrize("articles", [(), (Article(source="-"),), (QUAY,)], ids=["none", "empty", "full"])
def test_the_columns_are_the_same_whatever_the_articles_hold(articles: tuple[Article, ...]) -> None:
    schema = pq.read_schema(io.BytesIO(written(*articles)))
    assert schema.names == list(FIELDS)
    for name in FIELDS:
        kind = schema.field(name).type
        if name in LISTS:
            assert kind == pa.list_(pa.string())
        elif name == "problems":
            assert [field.name for field in kind.value_type] == ["code", "message"]
        else:
            assert kind == pa.string()


def test_every_list_of_an_article_is_a_list_here() -> None:
    kinds = {name: type(getattr(Article(source="-"), name)) for name in FIELDS}
    assert {name for name, kind in kinds.items() if kind is tuple} == {*LISTS, "problems"}


def test_picked_keys_are_the_columns() -> None:
    table = pq.read_table(io.BytesIO(written(QUAY, fields=("authors", "source"))))
    assert table.to_pylist() == [{"authors": ["Ana Quill", "Omar Reeve"], "source": "quay.txt"}]


def test_row_groups_bound_memory_and_depend_on_nothing_but_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "GROUP_ROWS", 3)
    articles = [Article(source=str(number)) for number in range(7)]
    output = written(*articles)
    file = pq.ParquetFile(io.BytesIO(output))
    assert [file.metadata.row_group(group).num_rows for group in range(file.num_row_groups)] == [3, 3, 1]
    assert output == written(*articles)
    monkeypatch.setattr(parquet, "GROUP_BYTES", 1)
    assert pq.ParquetFile(io.BytesIO(written(*articles))).num_row_groups == 7


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(parquet.ParquetMissing, match=r"pip install 'cleancopy\[parquet\]'"):
        form("parquet")


def test_other_readers_take_it(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    (tmp_path / "a.parquet").write_bytes(written(QUAY))
    assert list(pandas.read_parquet(tmp_path / "a.parquet")["headline"]) == [QUAY.headline]
