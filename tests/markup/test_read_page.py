"""Bytes of a page become a dump, whatever they are, and text pages never pay for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy.sources import Input, Reading, load
from cleancopy.sources.html import DEEPEST, MOST_ELEMENTS, decoded, read_page


@pytest.mark.parametrize(
    ("data", "text", "codes"),
    [
        pytest.param("<p>Größe</p>".encode(), "<p>Größe</p>", [], id="utf-8"),
        pytest.param(b"\xef\xbb\xbf<p>Quay</p>", "<p>Quay</p>", [], id="utf-8 with mark"),
        pytest.param("\ufeff<p>항구</p>".encode("utf-16-le"), "<p>항구</p>", [], id="utf-16"),
        pytest.param(
            "<meta charset=iso-8859-1><p>“Größe”</p>".encode("cp1252"),
            "<meta charset=iso-8859-1><p>“Größe”</p>",
            [],
            id="latin 1 means cp1252",
        ),
        pytest.param(
            "<?xml version='1.0' encoding='shift_jis'?><p>港</p>".encode("cp932"),
            "<?xml version='1.0' encoding='shift_jis'?><p>港</p>",
            [],
            id="declared in XML",
        ),
        pytest.param(
            "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>порт</p>".encode("koi8-r"),
            "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>порт</p>",
            [],
            id="declared in a content type",
        ),
        pytest.param(
            b"<meta charset=utf-8><p>Q\xffay</p>", "<meta charset=utf-8><p>Q\ufffday</p>", ["encoding"], id="bad byte"
        ),
    ],
)
def test_encodings(data: bytes, text: str, codes: list[str]) -> None:
    found, problems = decoded(data)
    assert found == text
    assert [problem.code for problem in problems] == codes


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Der Bürgermeister öffnete am Dienstag die Schleuse für die Boote. ", "cp1252"),
        ("港は嵐の後、月曜日に再び開かれた。漁師たちは喜んでいる。", "cp932"),
    ],
)
def test_an_encoding_that_nothing_tells_is_guessed_and_said_so(text: str, encoding: str) -> None:
    page = f"<p>{text * 9}</p>"
    found, problems = decoded(page.encode(encoding))
    assert found == page
    assert [problem.code for problem in problems] == ["encoding"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"", "", id="empty"),
        pytest.param(b" \n\t ", "", id="blank"),
        pytest.param(b"<!-- nothing -->", "", id="a comment"),
        pytest.param(b"The quay reopened.", "The quay reopened.", id="no HTML"),
        pytest.param(b"<p>The quay", "The quay", id="unclosed"),
        pytest.param(b"<p>The \0quay\x0b</p>", "The quay", id="characters that no page may hold"),
        pytest.param(b"<p>The quay</p></div></body></html><p>shut</p>", "The quay\n\nshut", id="text behind the end"),
        pytest.param(
            b'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
            b"<head><title>Q</title></head><body><p>The quay<br/>shut</p></body></html>",
            "The quay\nshut",
            id="XHTML",
        ),
        pytest.param(b'<script type="application/ld+json">{"@type": "Art</script><p>Quay</p>', "Quay", id="bad JSON"),
        pytest.param(
            b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>Quay</p>", "Quay", id="deep JSON"
        ),
        pytest.param(
            b'<script type="application/ld+json">{"@type": 3, "headline": {"a": []}, "author": [null, 5]}</script>'
            b"<p>Quay</p>",
            "Quay",
            id="odd JSON",
        ),
        pytest.param(b'<meta property="og:title" content=""><meta name=author><p>Quay</p>', "Quay", id="empty meta"),
        pytest.param(b"<meta charset=nonsense><p>Q\xe4</p>".replace(b"\xe4", b"uay"), "Quay", id="unknown charset"),
    ],
)
def test_any_page_is_read(data: bytes, text: str, rulebook: Rulebook) -> None:
    dump = read_page("quay.html", data)
    assert dump.text == text
    assert run(dump, rulebook).article.source == "quay.html"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<div class=a>", "</div>", "<li>", "<td>", "<br>", "<b", "quay ", "\0"]))
)
def test_any_tag_soup_is_read(parts: list[str]) -> None:
    dump = read_page("-", "".join(parts).encode())
    assert dump.text.count("quay") <= parts.count("quay ")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<div>" * (DEEPEST + 1) + "The quay", id="deep"),
        pytest.param("<p>The quay</p>" * (MOST_ELEMENTS + 1), id="many paragraphs"),
        pytest.param("<table>" + "<tr><td>The quay</td></tr>" * MOST_ELEMENTS + "</table>", id="huge table"),
    ],
)
def test_trafilatura_is_not_asked_about_monsters(page: str) -> None:
    dump = read_page("quay.html", page.encode())
    assert dump.text.startswith("The quay")
    assert [problem.code for problem in dump.problems] == ["large-page"]


@pytest.mark.parametrize(("depth", "codes"), [(2_000, ["large-page"]), (3_000, ["cut-html", "large-page"])])
def test_what_is_nested_too_deep_to_be_read_is_told(depth: int, codes: list[str]) -> None:
    dump = read_page("quay.html", ("<p>The ferry</p>" + "<b>" * depth + "<p>The quay</p>").encode())
    assert dump.text.startswith("The ferry")
    assert ("The quay" in dump.text) == ("cut-html" not in codes)
    assert [problem.code for problem in dump.problems] == codes


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page.xhtml"])
def test_a_page_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("<p>The quay</p>")
    dump = load(Input(name, str(path)), Reading())
    assert dump == read_page(name, b"<p>The quay</p>")


def test_a_text_page_imports_no_html_library() -> None:
    program = (
        "import sys, cleancopy\n"
        "article = cleancopy.clean_text('The quay reopened on Monday.')\n"
        "print(sorted({'lxml', 'trafilatura', 'cleancopy.sources.html'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}\n{program}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
