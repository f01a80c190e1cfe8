"""Containers give the pages in them, in order and by name; what is wrong with one costs no other."""

from __future__ import annotations

import io
import lzma
import os
import stat
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import zstandard

from cleancopy.model import Dump
from cleancopy.sources import Failure, Input, Reading, load, names_many, pages
from cleancopy.sources.text import to_text
from tests.sources.conftest import ICE, PACKERS, QUAY, Found, record, response, tar_of, zip_of

Expanded = Callable[..., Found]
TWO = {"a/b.txt": QUAY.encode(), "c.txt": ICE.encode()}
LINES = b'{"text": "Quay"}\n\n{"text": "Ice", "id": 7}\n'


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_packed_page_is_read_by_its_own_name(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.txt.{suffix}"
    text = QUAY * 100
    path.write_bytes(PACKERS[suffix](text.encode()))
    assert load(Input("a", str(path)), Reading()) == Dump("a", text)
    assert load(Input("a", str(path)), Reading(len(text))) == Dump("a", text)
    assert getattr(load(Input("a", str(path)), Reading(len(text) - 1)), "code", "") == "too-large"


@pytest.mark.parametrize("suffix", PACKERS)
def test_packed_parts_behind_each_other_are_one_page(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"".join(map(PACKERS[suffix], [QUAY.encode(), b"", ICE.encode()])) + b"\0" * 512)
    assert load(Input("a", str(path)), Reading()) == Dump("a", QUAY + ICE)


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("left", [0.5, 0.98])
def test_a_page_packed_and_cut_is_a_failure(suffix: str, left: float) -> None:
    data = PACKERS[suffix](os.urandom(50_000))
    failure = load(Input("a", data=data[: int(len(data) * left)]), Reading())
    assert isinstance(failure, Failure)
    assert (failure.code, failure.reason.split(":")[0]) == ("broken", "cut off")


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_page_packed_and_damaged_is_a_failure(suffix: str) -> None:
    data = bytearray(PACKERS[suffix](os.urandom(50_000)))
    data[20_000:20_010] = b"\xff" * 10
    failure = load(Input("a", data=bytes(data)), Reading())
    assert isinstance(failure, Failure)
    assert failure.code == "broken"


def test_what_follows_a_packed_page_is_told() -> None:
    failure = load(Input("a", data=PACKERS["gz"](QUAY.encode()) + b"Quay"), Reading())
    assert isinstance(failure, Failure)
    assert failure.code == "broken"


def test_a_page_packed_many_times_over_is_a_failure() -> None:
    data = QUAY.encode()
    for _ in range(3):
        data = PACKERS["gz"](data)
    assert load(Input("a", data=data), Reading()) == Dump("a", QUAY)
    failure = load(Input("a", data=PACKERS["gz"](data)), Reading())
    assert failure == Failure("a", "broken", "packed more than 3 times over")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("d.tar", tar_of(TWO), id="tar"),
        pytest.param("d.zip", zip_of(TWO), id="zip"),
        pytest.param("d.tgz", PACKERS["gz"](tar_of(TWO)), id="tgz"),
        pytest.param("d.tar.xz", PACKERS["xz"](tar_of(TWO)), id="tar.xz"),
        pytest.param("d.tar.zst", PACKERS["zst"](tar_of(TWO)), id="tar.zst"),
        pytest.param("d.zip.gz", PACKERS["gz"](zip_of(TWO)), id="zip.gz"),
        pytest.param("archive", zip_of(TWO), id="zip of no name"),
        pytest.param("notes.txt", PACKERS["bz2"](tar_of(TWO)), id="packed tar of a wrong name"),
    ],
)
def test_archives(expanded: Expanded, name: str, data: bytes) -> None:
    assert expanded({name: data}) == [(f"{name}#a/b.txt", QUAY), (f"{name}#c.txt", ICE)]


def test_archives_in_archives(expanded: Expanded) -> None:
    inner = {"x.txt.gz": PACKERS["gz"](QUAY.encode()), "y.jsonl": LINES}
    data = tar_of({"in.zip": zip_of(inner), "in.tar.gz": PACKERS["gz"](tar_of(inner))})
    found = expanded({"d.tar": data})
    assert [name for name, _text in found] == [
        f"d.tar#{archive}#{page}"
        for archive in ("in.zip", "in.tar.gz")
        for page in ("x.txt.gz", "y.jsonl#1", "y.jsonl#3")
    ]
    assert [text for _name, text in found][1:3] == ["Quay", "Ice"]
    page = next(pages(["d.tar"], Reading()))
    assert load(page, Reading()) == Dump("d.tar#in.zip#x.txt.gz", QUAY) if isinstance(page, Input) else False


def test_archives_nested_too_deep_are_a_failure(expanded: Expanded) -> None:
    data = tar_of(TWO)
    for _ in range(4):
        data = tar_of({"in.tar": data, "z.txt": b"z"})
    found = dict(expanded({"d.tar": data}))
    assert found["d.tar#z.txt"] == "z"
    assert [text.split(":")[0] for name, text in found.items() if name.endswith("#in.tar")] == ["too-deep"]


def test_members_that_nobody_wants_are_left_out(expanded: Expanded) -> None:
    members = {
        "photo.jpg": b"x",
        ".hidden.txt": b"x",
        "__MACOSX/a.txt": b"x",
        "a/.git/b.txt": b"x",
        "./a.html": b"<p>x",
    }
    assert expanded({"d.tar": tar_of(members)}) == [("d.tar#a.html", "<p>x")]
    assert expanded({"d.zip": zip_of({"photo.jpg": b"x"})}) == [("d.zip", "no-page: no page in it")]


def test_what_is_no_file_and_what_leads_out_of_a_tar_is_told(expanded: Expanded) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, kind in (("link.txt", tarfile.SYMTYPE), ("null", tarfile.CHRTYPE), ("pipe", tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        for name in ("../up.txt", "..\\up.txt", "/etc/a.txt", "a\x1b[2J.txt", "d\\.hidden.txt", "z.txt"):
            member = tarfile.TarInfo(name)
            member.size = 4
            archive.addfile(member, io.BytesIO(b"Quay"))
    assert expanded({"d.tar": file.getvalue()}) == [
        ("d.tar#link.txt", "not-a-file: a symbolic link: no page can be read from it"),
        ("d.tar#null", "not-a-file: a device: no page can be read from it"),
        ("d.tar#pipe", "not-a-file: a named pipe: no page can be read from it"),
        ("d.tar#../up.txt", "unsafe-name: its name leads out of the archive: not read"),
        ("d.tar#..\\up.txt", "unsafe-name: its name leads out of the archive: not read"),
        ("d.tar#/etc/a.txt", "unsafe-name: its name leads out of the archive: not read"),
        ("d.tar#a\x1b[2J.txt", "Quay"),
        ("d.tar#z.txt", "Quay"),
    ]


def test_what_is_wrong_with_a_member_of_a_zip_is_told(expanded: Expanded) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("../up.txt", "x")
        archive.writestr("secret.txt", "x")
        archive.writestr("odd.txt", "x")
        archive.writestr("bad.txt", QUAY * 50)
        archive.writestr("good.txt", QUAY)
        end = archive.start_dir
        del end
    data = bytearray(file.getvalue())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        offsets = {member.filename: member.header_offset for member in archive.infolist()}
    central = data.index(b"PK\x01\x02")
    data[data.index(b"secret.txt", central) - 46 + 8] |= 1
    data[data.index(b"odd.txt", central) - 46 + 10] = 99
    bad = offsets["bad.txt"] + 30 + len("bad.txt")
    data[bad + 4 : bad + 12] = b"\0" * 8
    found = expanded({"d.zip": bytes(data)})
    assert [(name, text.split(":")[0]) for name, text in found] == [
        ("d.zip#link.txt", "not-a-file"),
        ("d.zip#../up.txt", "unsafe-name"),
        ("d.zip#secret.txt", "encrypted"),
        ("d.zip#odd.txt", "broken"),
        ("d.zip#bad.txt", "broken"),
        ("d.zip#good.txt", QUAY),
    ]


@pytest.mark.parametrize("cut", [700, 2_200, 3_000])
def test_a_cut_tar_gives_what_came_before(expanded: Expanded, cut: int) -> None:
    data = tar_of({"a.txt": QUAY.encode(), "b.txt": b"x" * 1500, "c.txt": b"y"})
    found = expanded({"d.tar": data[:cut]})
    assert found[-1][1].startswith("broken: ")
    assert len(found) == {700: 2, 2_200: 2, 3_000: 2}[cut]
    assert "cut off" in found[-1][1]


def test_a_damaged_tar_gives_what_came_before(expanded: Expanded) -> None:
    data = bytearray(tar_of({"a.txt": QUAY.encode(), "b.txt": QUAY.encode()}))
    data[1024:1536] = b"\xff" * 512
    assert [text.split(":")[0] for _name, text in expanded({"d.tar": bytes(data)})] == [QUAY, "broken"]


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_packed_tar_that_is_cut_gives_what_came_before(expanded: Expanded, suffix: str) -> None:
    data = PACKERS[suffix](tar_of({"a.txt": QUAY.encode(), "b.txt": os.urandom(300_000)}))
    found = expanded({f"d.tar.{suffix}": data[: len(data) // 2]})
    assert found[-1][0] == f"d.tar.{suffix}"
    assert found[-1][1].startswith("broken: cut off")
    assert suffix in {"bz2"} or found[0] == (f"d.tar.{suffix}#a.txt", QUAY)


@pytest.mark.parametrize("name", ["d.tar", "d.zip", "d.warc", "d.parquet", "d.jsonl"])
def test_a_container_that_is_none_is_one_failure(expanded: Expanded, name: str) -> None:
    found = expanded({name: b"no such thing" * 100, "b.txt": QUAY.encode()})
    assert len(found) == 2
    assert (found[0][0].split("#")[0], found[1]) == (name, ("b.txt", QUAY))
    assert found[0][1].split(":")[0] in {"broken", "not-json"}


def test_json_lines_are_named_by_line_or_id(expanded: Expanded) -> None:
    assert expanded({"f.jsonl": LINES}) == [("f.jsonl#1", "Quay"), ("f.jsonl#3", "Ice")]
    reading = Reading(id_field="id")
    assert expanded({"f.jsonl": LINES}, reading=reading) == [
        ("f.jsonl#1", "no-field: no field 'id': it has text (--id-field NAME)"),
        ("f.jsonl#7", "Ice"),
    ]


@pytest.mark.parametrize("field", ["text", "url"])
def test_a_field_may_be_asked_for_twice(expanded: Expanded, field: str) -> None:
    lines = b'{"text": "Quay", "url": "a"}\n{"text": "Ice", "url": 7}\n{"text": 7, "url": "c"}\n'
    names = {"text": ["Quay", "Ice", "7"], "url": ["a", "7", "c"]}[field]
    found = expanded({"f.jsonl": lines}, reading=Reading(id_field=field))
    assert found == [
        (f"f.jsonl#{names[0]}", "Quay"),
        (f"f.jsonl#{names[1]}", "Ice"),
        (f"f.jsonl#{names[2]}", "no-text: its 'text' is no text but int"),
    ]


def test_a_wrong_line_costs_itself_only(expanded: Expanded) -> None:
    lines = [
        b'\xef\xbb\xbf{"text": "first"}',
        b'{"text": "cut',
        b"[1]",
        b'{"txet": "x", "id": 1}',
        b'{"text": null}',
        b'{"text": ["x"]}',
        b'{"text": "half \\ud83d pair"}',
        b'{"text": "bad \xff byte"}',
        b'{"text": ' + b"[" * 100_000,
        b'{"text": "last", "other": NaN}',
    ]
    found = expanded({"f.ndjson": b"\n".join(lines)})
    assert [name for name, _text in found] == [f"f.ndjson#{number}" for number in range(1, 11)]
    texts = [text for _name, text in found]
    assert texts[3] == "no-field: no field 'text': it has txet, id; did you mean 'txet'? (--text-field NAME)"
    assert [text.split(":")[0] for text in texts] == [
        "first", "not-json", "not-json", "no-field", "no-text", "no-text",
        "half ? pair", "bad \ufffd byte", "not-json", "last",
    ]  # fmt: skip


def test_a_wrong_name_of_the_field_is_not_told_a_million_times(expanded: Expanded) -> None:
    found = expanded({"f.jsonl": b'{"content": "Quay"}\n' * 1000})
    assert len(found) == 21
    assert found[-1] == ("f.jsonl", "broken: none of its first 20 lines holds a page; what comes after is not read")
    assert expanded({"f.jsonl": b'{"content": "Quay"}\n' * 30}, reading=Reading(text_field="content"))[29][1] == "Quay"


def test_lines_that_fail_behind_a_good_one_are_all_told(expanded: Expanded) -> None:
    found = expanded({"f.jsonl": b'{"text": "Quay"}\n' + b"no\n" * 60})
    assert len(found) == 61
    assert {text.split(":")[0] for _name, text in found[1:]} == {"not-json"}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{\n  "text": "Quay"\n}\n', "no JSON Lines: they have an object a line"),
        (b'[{"text": "Quay"}, {"text": "Ice"}]', "no JSON Lines: they have an object a line"),
        (b'\xef\xbb\xbf[\n  {"text": "Quay"},\n  {"text": "Ice"}\n]', "no JSON Lines: they have an object a line"),
        ('{"text": "Quay"}\n'.encode("utf-16"), "JSON in UTF-16: make it UTF-8 first"),
        ('{"text": "Quay"}\n'.encode("utf-16-be"), "JSON in UTF-16: make it UTF-8 first"),
    ],
    ids=["an object over lines", "an array", "an array with a mark", "UTF-16 with a mark", "UTF-16 without"],
)
def test_other_json_is_one_failure_that_says_what_to_do(expanded: Expanded, data: bytes, reason: str) -> None:
    assert [(name, text[: len(reason) + 10]) for name, text in expanded({"a.jsonl": data})] == [
        ("a.jsonl", f"not-json: {reason}")
    ]


def test_json_under_another_name_is_seen(expanded: Expanded) -> None:
    found = expanded({"a.json": b'[\n {"text": "Quay"}\n]', "b.json": b'{\n "text": "Quay"}'})
    assert [(name, text.split(":")[0]) for name, text in found] == [("a.json", "not-json"), ("b.json", "not-json")]


def test_an_array_that_stands_among_json_lines_costs_itself_only(expanded: Expanded) -> None:
    assert expanded({"a.jsonl": b'[1, 2]\n{"text": "Quay"}\n'})[1] == ("a.jsonl#2", "Quay")


def test_json_lines_that_are_not_utf8_say_so(expanded: Expanded) -> None:
    expanded({"a.jsonl": b'{"text": "Caf\xe9 Quay"}\n{"text": "Quay"}\n'})
    dumps = [load(page, Reading()) for page in pages(["a.jsonl"], Reading()) if isinstance(page, Input)]
    told = [(dump.text, [each.code for each in dump.problems]) for dump in dumps if isinstance(dump, Dump)]
    assert told == [("Café Quay", ["encoding"]), ("Quay", [])]


def test_a_line_nested_too_deep_is_told(expanded: Expanded) -> None:
    found = expanded({"a.jsonl": b'{"text": ' + b"[" * 100_000 + b"}\n" + b'{"text": "Quay"}\n'})
    assert found == [("a.jsonl#1", "not-json: no JSON: nested too deep"), ("a.jsonl#2", "Quay")]


def test_an_empty_id_names_nothing(expanded: Expanded) -> None:
    data = b'{"text": "a", "key": ""}\n{"text": "b", "key": null}\n'
    assert expanded({"a.jsonl": data}, reading=Reading(id_field="key")) == [("a.jsonl#1", "a"), ("a.jsonl#2", "b")]


def test_a_line_that_is_too_long_costs_itself_only(expanded: Expanded) -> None:
    data = b'{"text": "a"}\n{"text": "' + b"x" * 300_000 + b'"}\n{"text": "b"}'
    found = expanded({"f.jsonl": data}, reading=Reading(1000))
    assert found[0::2] == [("f.jsonl#1", "a"), ("f.jsonl#3", "b")]
    assert found[1] == ("f.jsonl#2", "too-large: larger than the 0.001 MB allowed for a page")


def test_a_record_tells_its_address_and_may_be_html(expanded: Expanded) -> None:
    expanded(
        {"f.jsonl": b'{"text": "<p>Quay</p>", "url": "https://harbourledger.example/1"}\n{"text": "Quay", "url": ""}'}
    )
    first, second = pages(["f.jsonl"], Reading())
    assert isinstance(first, Input)
    assert isinstance(second, Input)
    assert (first.url, first.content, first.charset) == ("https://harbourledger.example/1", "unknown", "utf-8")
    assert second.url is None
    assert load(second, Reading()) == Dump("f.jsonl#2", "Quay")


WEB = [
    record("warcinfo", b"software: none\r\n", "0", "application/warc-fields"),
    response("<html>Größe".encode("cp1252"), "text/html; charset=ISO-8859-1", "1"),
    response(b"\x89PNG", "image/png", "2"),
    response(b"moved", "text/html", "3", "301 Moved"),
    response(PACKERS["gz"](b"<html>packed"), "text/html", "4", more="Content-Encoding: gzip\r\n"),
    record("conversion", ICE.encode(), "5"),
    record("resource", b"plain", "6", "text/plain; charset=utf-8"),
    record("metadata", b"x: y", "7"),
    record("response", b"20260303060000\n192.0.2.1\n", "8", "text/dns"),
    response(b"<p>untold", "", "9"),
]


@pytest.mark.parametrize("name", ["w.warc", "w.warc.gz", "w.warc.wet.gz", "w.warc.zst", "nameless"])
def test_web_archives(expanded: Expanded, name: str) -> None:
    pack = PACKERS.get(name.rpartition(".")[2], bytes)
    found = expanded({name: b"".join(map(pack, WEB))})
    assert found == [
        (f"{name}#urn:uuid:1", "<html>Gr\ufffd\ufffde"),
        (f"{name}#urn:uuid:4", "<html>packed"),
        (f"{name}#urn:uuid:5", ICE),
        (f"{name}#urn:uuid:6", "plain"),
        (f"{name}#urn:uuid:9", "<p>untold"),
    ]


def test_what_a_web_archive_says_of_its_pages(expanded: Expanded) -> None:
    expanded({"w.warc": b"".join(WEB)})
    told = [(page.content, page.charset, page.url) for page in pages(["w.warc"], Reading()) if isinstance(page, Input)]
    assert told == [
        ("html", "iso-8859-1", "https://harbourledger.example/1"),
        ("html", None, "https://harbourledger.example/4"),
        ("text", None, "https://harbourledger.example/5"),
        ("text", "utf-8", "https://harbourledger.example/6"),
        ("html", None, "https://harbourledger.example/9"),
    ]


@pytest.mark.parametrize("cut", [30, 150, 290])
def test_a_web_archive_cut_in_a_record_gives_what_came_before(expanded: Expanded, cut: int) -> None:
    data = record("conversion", QUAY.encode(), "1") + record("conversion", b"x" * 100, "2")
    found = expanded({"w.warc": data[:-cut], "b.txt": b"b"})
    assert (found[0], found[2]) == (("w.warc#urn:uuid:1", QUAY), ("b.txt", "b"))
    assert found[1][1].startswith("broken: cut off")


def test_a_packed_web_archive_that_is_cut_gives_what_came_before(expanded: Expanded) -> None:
    data = b"".join(PACKERS["gz"](record("conversion", f"Quay {number}".encode(), str(number))) for number in range(50))
    found = expanded({"w.warc.gz": data[:-60]})
    assert [name for name, _text in found][-2:] == ["w.warc.gz#urn:uuid:48", "w.warc.gz#50"]
    assert found[-1][1] == "broken: cut off: its gzip data end too soon"


def test_a_record_over_the_limit_costs_itself_only(expanded: Expanded) -> None:
    large = response(PACKERS["gz"](b"x" * 3_000_000), "text/plain", "2", more="Content-Encoding: gzip\r\n")
    data = [record("conversion", b"x" * 200_000, "1"), large, record("conversion", b"Quay", "3")]
    found = expanded({"w.warc": b"".join(data)}, reading=Reading(1000))
    assert [text.split(":")[0] for _name, text in found] == ["too-large", "too-large", "Quay"]


def test_folders_give_containers_in_their_place(expanded: Expanded) -> None:
    files = {"d/a.txt": b"a", "d/b.tar": tar_of(TWO), "d/c.html": b"<p>c", "d/e.jsonl": LINES, "d/f.pdf": b"%PDF"}
    files |= {"d/g.gz": PACKERS["gz"](b"g"), "d/h.png.gz": PACKERS["gz"](b"h"), "d/i.TXT.GZ": PACKERS["gz"](b"i")}
    assert [name for name, _text in expanded(files, "d")] == [
        "d/a.txt", "d/b.tar#a/b.txt", "d/b.tar#c.txt", "d/c.html", "d/e.jsonl#1", "d/e.jsonl#3", "d/g.gz", "d/i.TXT.GZ"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "names"),
    [
        pytest.param("d.tar#c.txt", ["d.tar#c.txt"], id="a member"),
        pytest.param("d.tar#e.jsonl#3", ["d.tar#e.jsonl#3"], id="a line of a member"),
        pytest.param("d.tar#e.jsonl", ["d.tar#e.jsonl#1", "d.tar#e.jsonl#3"], id="all of a member"),
        pytest.param("a#b.txt", ["a#b.txt"], id="a file that is called so"),
        pytest.param("d.tar#none", ["d.tar#none: no page of this name in d.tar"], id="none"),
        pytest.param("b.txt#1", ["b.txt#1: no page of this name in b.txt"], id="none in what is no container"),
        pytest.param("none.tar#c.txt", ["none.tar#c.txt: no such file or folder"], id="none in none"),
    ],
)
def test_a_page_in_a_container_can_be_named(expanded: Expanded, path: str, names: list[str]) -> None:
    found = expanded({"d.tar": tar_of(TWO | {"e.jsonl": LINES}), "a#b.txt": b"x", "b.txt": b"y"}, path)
    assert [name if "not-found" not in text else f"{name}: {text[11:]}" for name, text in found] == names


def test_a_named_pipe_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = os.fork()
    if not writer:
        os.write(os.open(path, os.O_WRONLY), LINES)
        os._exit(0)
    assert [page.source for page in pages([path], Reading())] == [f"{path}#1", f"{path}#3"]
    os.waitpid(writer, 0)


@pytest.mark.parametrize(
    ("data", "names"),
    [
        pytest.param(LINES, ["-#1", "-#3"], id="JSON Lines"),
        pytest.param(PACKERS["gz"](tar_of(TWO)), ["-#a/b.txt", "-#c.txt"], id="packed tar"),
        pytest.param(zip_of(TWO), ["-#a/b.txt", "-#c.txt"], id="zip"),
        pytest.param(PACKERS["gz"](b"Quay"), ["-"], id="packed page"),
        pytest.param(b'{"text"', ["-"], id="a page that begins like JSON"),
    ],
)
def test_standard_input_may_be_a_container(data: bytes, names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    assert [page.source for page in pages(["-"], Reading())] == names


@pytest.mark.parametrize(
    ("paths", "many"),
    [
        pytest.param(["a.txt"], False, id="page"),
        pytest.param(["d.tar"], True, id="container"),
        pytest.param(["d.tar#c.txt"], False, id="page in a container"),
        pytest.param(["d.tar#e.jsonl"], True, id="container in a container"),
        pytest.param(["wrong.txt"], True, id="container of a wrong name"),
        pytest.param(["a.txt", "d.tar#c.txt"], True, id="two"),
        pytest.param(["none"], False, id="none"),
        pytest.param(["."], True, id="folder"),
    ],
)
def test_names_many(expanded: Expanded, paths: list[str], many: bool) -> None:
    expanded({"a.txt": b"a", "d.tar": tar_of(TWO), "wrong.txt": PACKERS["gz"](zip_of(TWO))})
    assert names_many(paths) == many


def test_html_is_seen_by_name_type_and_content(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, bytes]] = []

    def read_page(source: str, data: bytes) -> Dump:
        seen.append((source, data))
        return Dump(source, "Quay")

    monkeypatch.setitem(sys.modules, "cleancopy.sources.html", SimpleNamespace(read_page=read_page, decoded=to_text))
    page = "<!-- x --> <!DOCTYPE html><p>Größe"
    html = [
        Input("a.html", data=b"no tag"),
        Input("b", data=page.encode()),
        Input("c.htm.gz", data=PACKERS["gz"](b"<p>")),
        Input("d", data="<p>Größe".encode("cp1252"), content="html", charset="latin-1", url="https://h.example/d"),
        Input("e", data="<div>GrÃ¶ÃŸe".encode(), content="unknown"),
        Input("f", data="<html>Größe".encode("utf-16")),
    ]
    text = [
        Input("a.txt", data=page.encode()),
        Input("b", data=b"a < b"),
        Input("c", data=b"<p>", content="text"),
        Input("d", data=b"<pre-war prices"),
    ]
    dumps = [load(page, Reading(fix_text=page.source == "e")) for page in html]
    assert all(isinstance(dump, Dump) and dump.text == "Quay" for dump in dumps)
    assert [source for source, _data in seen] == ["a.html", "b", "c.htm.gz", "d", "e", "f"]
    assert [data for _source, data in seen][3:5] == ["\ufeff<p>Größe".encode(), "\ufeff<div>Größe".encode()]
    assert getattr(dumps[3], "url", None) == "https://h.example/d"
    assert [problem.code for problem in getattr(dumps[4], "problems", ())] == ["repaired-text"]
    assert all(getattr(load(page, Reading()), "text", "") == (page.data or b"").decode() for page in text)
    assert len(seen) == 6


ECONOMY = """
import resource, sys
from cleancopy.sources import Failure, Reading, load, pages
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count = failed = 0
for page in pages(sys.argv[1:], Reading(1_000_000)):
    result = page if isinstance(page, Failure) else load(page, Reading(1_000_000))
    count += 1
    failed += isinstance(result, Failure) and result.code == "too-large"
print(count, failed, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def measured(*paths: Path) -> tuple[int, int, int]:
    """Pages, those that were too large, and the megabytes it took."""
    command = [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}; {ECONOMY}", *map(str, paths)]
    count, failed, memory = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    return int(count), int(failed), int(memory)


def zeros(suffix: str, megabytes: int, before: bytes = b"", after: bytes = b"") -> bytes:
    """Packed data that unpack to many zeros; made of one megabyte packed again and again."""
    pack = PACKERS[suffix]
    return pack(before) + pack(b"x" * 1_000_000) * megabytes + pack(after)


@pytest.mark.parametrize("suffix", PACKERS)
def test_bombs_take_no_memory_and_cost_one_page_each(tmp_path: Path, suffix: str) -> None:
    bomb, lines = tmp_path / f"a.txt.{suffix}", tmp_path / f"b.jsonl.{suffix}"
    bomb.write_bytes(zeros(suffix, 300))
    lines.write_bytes(zeros(suffix, 300, b'{"text": "a"}\n{"text": "', b'"}\n{"text": "b"}\n'))
    count, failed, memory = measured(bomb, lines)
    assert (count, failed) == (4, 2)
    assert memory < 100


@pytest.mark.parametrize("suffix", ["xz", "zst"])
def test_data_that_ask_for_much_memory_are_refused(suffix: str) -> None:
    if suffix == "xz":
        data = lzma.compress(b"Quay", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 2**30}])
    else:
        settings = zstandard.ZstdCompressionParameters(window_log=31, compression_level=1)
        packer = zstandard.ZstdCompressor(compression_params=settings).compressobj()
        data = packer.compress(b"Quay") + packer.flush()
    failure = load(Input("a", data=data), Reading())
    assert isinstance(failure, Failure)
    assert failure.reason.endswith("data ask for more than 128 MB of memory")


def test_memory_does_not_grow_with_archives(tmp_path: Path) -> None:
    tar, web = tmp_path / "a.tar.gz", tmp_path / "b.warc.gz"
    tar.write_bytes(PACKERS["gz"](tar_of({f"{number}.txt": b"x" * 50_000 for number in range(3000)})))
    web.write_bytes(PACKERS["gz"](record("conversion", b"x" * 50_000)) * 3000)
    count, failed, memory = measured(tar, web)
    assert (count, failed) == (6000, 0)
    assert memory < 60


def test_a_header_of_a_tar_that_claims_to_be_huge_is_not_read(expanded: Expanded) -> None:
    member = tarfile.TarInfo("././@LongLink")
    member.type, member.size = tarfile.GNUTYPE_LONGNAME, 3_000_000
    found = expanded({"d.tar": tar_of({"a.txt": b"a"})[:1024] + member.tobuf(tarfile.GNU_FORMAT) + b"x" * 3_000_000})
    assert found == [
        ("d.tar#a.txt", "a"),
        ("d.tar", "broken: damaged: one of its headers claims to be 3000320 bytes long"),
    ]
