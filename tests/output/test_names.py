"""The files of pages: mirrored, inside the folder, good on every system, and never two of one name."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.output.names import DEVICES, LONGEST_PART, PageNames
from cleancopy.sources import Input

TEXT = st.text(st.characters(exclude_characters="\0"), min_size=1)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for folder in ("dumps/tides", "more"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


def names(paths: list[str], *sources: str, suffix: str = ".json") -> list[str]:
    given = PageNames(paths, suffix)
    return [
        given.name(Input(source, source if "#" not in source and source != "-" else "")).as_posix()
        for source in sources
    ]


@pytest.mark.parametrize(
    ("paths", "source", "name"),
    [
        pytest.param(["dumps"], "dumps/a.txt", "a.json", id="folder"),
        pytest.param(["dumps/"], "dumps/tides/a.txt", "tides/a.json", id="folder below"),
        pytest.param(["./dumps"], "./dumps/tides/a.html", "tides/a.json", id="HTML"),
        pytest.param(["dumps", "more"], "more/a.txt", "more/a.json", id="two folders"),
        pytest.param(["dumps/a.txt"], "dumps/a.txt", "a.json", id="file"),
        pytest.param(["dumps/a.txt", "b.txt"], "dumps/a.txt", "dumps/a.json", id="files of two folders"),
        pytest.param(["-"], "-", "stdin.json", id="standard input"),
        pytest.param(["dumps", "-"], "-", "stdin.json", id="standard input beside a folder"),
        pytest.param(["dumps"], "dumps/2026.03.03", "2026.03.03.json", id="dots"),
        pytest.param(["dumps"], "dumps/.txt", "_txt.json", id="nothing but a suffix"),
        pytest.param(["dumps"], "dumps/day.jsonl#12", "day.jsonl/12.json", id="line of a container"),
        pytest.param(["dumps/day.tar"], "dumps/day.tar#a/b.txt", "day.tar/a/b.json", id="member of a container"),
        pytest.param(["dumps"], "dumps/x.json#1", "x.json_/1.json", id="folder like a page"),
        pytest.param(["dumps"], "dumps/w.warc.gz#<urn:uuid:1-2>", "w.warc.gz/_urn_uuid_1-2_.json", id="record"),
        pytest.param(["dumps/day.tar"], "dumps/day.tar#../../etc/x.txt", "day.tar/etc/x.json", id="climbing member"),
        pytest.param(["dumps/day.tar"], "dumps/day.tar#/etc/x.txt", "day.tar/etc/x.json", id="absolute member"),
        pytest.param(["dumps/day.tar"], "dumps/day.tar#C:\\x.txt", "day.tar/C__x.json", id="drive"),
        pytest.param(["dumps/day.tar"], "dumps/day.tar#..", "day.tar.json", id="nothing but dots"),
        pytest.param(["dumps"], "dumps/con.txt", "con_.json", id="device"),
        pytest.param(["dumps"], "dumps/LPT1.old.txt", "LPT1_.old.json", id="device with a suffix"),
        pytest.param(["dumps"], "dumps/contact.txt", "contact.json", id="no device"),
        pytest.param(["dumps"], 'dumps/a"b?c*d|e<f>g:h.txt', "a_b_c_d_e_f_g_h.json", id="signs"),
        pytest.param(["dumps"], "dumps/a\nb\x1b\u202e.txt", "a_b__.json", id="control signs"),
        pytest.param(["dumps"], "dumps/end. .txt", "end._.json", id="space at the end"),
        pytest.param(["dumps"], "dumps/.hidden.txt", "_hidden.json", id="hidden"),
        pytest.param(["dumps"], "dumps/항구.txt", "항구.json", id="Korean"),
    ],
)
def test_a_page_lies_where_its_dump_does(place: Path, paths: list[str], source: str, name: str) -> None:
    assert place == Path.cwd()
    assert names(paths, source) == [name]


def test_absolute_paths_are_mirrored_like_others(place: Path) -> None:
    assert names([str(place / "dumps")], str(place / "dumps" / "tides" / "a.txt")) == ["tides/a.json"]
    assert names(["../" + place.name + "/dumps"], f"../{place.name}/dumps/a.txt") == ["a.json"]


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        pytest.param(["a.txt", "a.html", "a"], ["a.json", "a~2.json", "a~3.json"], id="suffixes"),
        pytest.param(["A.txt", "a.txt"], ["A.json", "a~2.json"], id="capitals"),
        pytest.param(["a?.txt", "a*.txt"], ["a_.json", "a_~2.json"], id="signs"),
        pytest.param(["caf\u00e9.txt", "cafe\u0301.txt"], ["caf\u00e9.json", "cafe\u0301~2.json"], id="accents"),
        pytest.param(["a~2.txt", "a.txt", "a.htm"], ["a~2.json", "a.json", "a~3.json"], id="name of a second"),
        pytest.param(
            ["d.tar#a", "d.tar#a", "d.tar#a"], ["d.tar/a.json", "d.tar/a~2.json", "d.tar/a~3.json"], id="twins"
        ),
    ],
)
def test_no_two_pages_get_one_file(place: Path, sources: list[str], expected: list[str]) -> None:
    assert names([str(place)], *sources) == expected


def test_many_pages_of_one_name_take_time_for_one_each(place: Path) -> None:
    given = names([str(place)], *["d.tar#a"] * 3000)
    assert len({*given}) == 3000
    assert given[-1] == "d.tar/a~3000.json"


@pytest.mark.parametrize("sign", ["a", "é", "항"])
def test_long_names_are_cut_and_stay_apart(place: Path, sign: str) -> None:
    first, second = names([str(place)], f"d.tar#{sign * 300}1.txt", f"d.tar#{sign * 300}2.txt")
    assert first != second
    for name in (first, second):
        assert len(PurePath(name).name.encode()) <= LONGEST_PART
        assert PurePath(name).name.startswith(sign * 20)


def test_deep_folders_are_cut_and_stay_apart(place: Path) -> None:
    deep = "folder/" * 500
    first, second = names([str(place)], f"d.tar#{deep}a/x.txt", f"d.tar#{deep}b/x.txt")
    assert first != second
    assert max(len(first), len(second)) < 300
    assert first.startswith("deep~")


@given(st.lists(TEXT, max_size=8), st.lists(TEXT, max_size=4))
def test_any_names_are_safe_and_different(records: list[str], files: list[str]) -> None:
    given = PageNames(["dumps"], ".csv")
    pages = [Input(f"dumps/d.tar#{record}", "dumps/d.tar") for record in records]
    pages += [
        Input(f"dumps/{os.fsencode(name.replace(chr(0xD800), '')).decode('utf-8', 'replace')}", "x")
        for name in files
        if name.isascii()
    ]
    made = [given.name(page) for page in pages]
    folded = [unicodedata.normalize("NFC", str(name)).casefold() for name in made]
    assert len({*folded}) == len(made)
    for name in made:
        assert not name.is_absolute()
        assert name.suffix == ".csv"
        assert not any(parent.name.lower().endswith(".csv") for parent in name.parents)
        for part in name.parts:
            assert part not in {"", ".", ".."}
            assert len(part.encode()) <= LONGEST_PART
            assert part.isprintable()
            assert not re.search(r'[<>:"|?*\\/]|^[. ]|[. ]$', part)
            assert not DEVICES.match(part)
