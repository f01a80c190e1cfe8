"""CSV: any reader gets the article back, and no spreadsheet runs it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.emit.csv_rows import MAY_START_FORMULA, as_printed, frame
from cleancopy.emit.fields import FIELDS
from cleancopy.emit.frames import framed
from cleancopy.model import Article, Problem

TEXT = st.text(st.characters(codec="utf-8"))


def written(*articles: Article, fields: tuple[str, ...] = FIELDS) -> bytes:
    form = frame(fields)
    return b"".join(framed(form, map(form.encode, articles)))


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_an_article_under_the_keys() -> None:
    quay = Article(
        source="quay.txt",
        headline="Größe „Quay“, 항구",
        body="One.\n\nTwo.",
        authors=("Ana Quill", "Omar Reeve"),
        problems=(Problem("unknown-site", "no rule file recognises this page"), Problem("encoding", "2 bytes")),
    )
    output = written(quay, Article(source="ice.txt"))
    first, second = read(output)
    assert list(first) == list(FIELDS)
    assert (first["headline"], first["body"]) == (quay.headline, quay.body)
    assert first["authors"] == "Ana Quill; Omar Reeve"
    assert first["problems"] == "unknown-site: no rule file recognises this page; encoding: 2 bytes"
    assert {second[name] for name in FIELDS if name not in {"source", "status"}} == {""}


def test_it_is_what_excel_takes_for_utf8_with_line_ends_as_in_the_standard() -> None:
    output = written(Article(source="quay.txt", body='Say "quay", twice.'), fields=("source", "body"))
    assert output == b'\xef\xbb\xbfsource,body\r\nquay.txt,"Say ""quay"", twice."\r\n'


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        pytest.param("=HYPERLINK(1)", "'=HYPERLINK(1)", id="equals"),
        pytest.param("+1", "'+1", id="plus"),
        pytest.param("- a bullet", "'- a bullet", id="minus"),
        pytest.param("@quay", "'@quay", id="at"),
        pytest.param("\t=1", "'\t=1", id="tab"),
        pytest.param("\r=1", "'\r=1", id="carriage return"),
        pytest.param("  =1", "'  =1", id="spaces"),
        pytest.param("＝1", "'＝1", id="wide"),
        pytest.param("'=1", "''=1", id="guarded already"),
        pytest.param("'The quay'", "'The quay'", id="quoted"),
        pytest.param("A = B", "A = B", id="equals inside"),
        pytest.param("2025-06-12", "2025-06-12", id="day"),
    ],
)
def test_no_cell_starts_a_formula(text: str, cell: str) -> None:
    (row,) = read(written(Article(source="-", headline=text), fields=("headline",)))
    assert row["headline"] == cell
    assert as_printed(cell) == text


@given(TEXT, st.lists(TEXT))
def test_any_text_comes_back(text: str, names: list[str]) -> None:
    article = Article(source="-", body=text, authors=tuple(names))
    (row,) = read(written(article, fields=("body", "authors")))
    assert as_printed(row["body"]) == text
    assert as_printed(row["authors"]) == "; ".join(names)
    assert all(cell.startswith("'") for cell in row.values() if MAY_START_FORMULA.match(cell))
    assert not any(cell.lstrip()[:1] in {"=", "+", "-", "@"} for cell in row.values() if cell.strip())
