"""`cleancopy clean` and `explain` with what people have their pages in."""

from __future__ import annotations

import gzip
import json

import pytest

from tests.cli.conftest import Workshop
from tests.sources.conftest import record, tar_of

WRONG = """
a.txt.gz: cut off: its gzip data end too soon
b.jsonl#2: no JSON: Expecting value: line 1 column 1 (char 0)
c.tar#up.txt: a hard link: no page can be read from it
"""


def containers(workshop: Workshop) -> list[str]:
    page = workshop.PAGE.encode()
    files = {
        "a.txt": page,
        "b.jsonl": json.dumps({"text": workshop.PAGE, "url": "https://harbourledger.example/b"}).encode() + b"\n",
        "c.tar.gz": gzip.compress(tar_of({"x/c.txt.gz": gzip.compress(page)})),
        "d.warc.gz": gzip.compress(record("conversion", page, "d")),
    }
    (workshop.root / "in").mkdir()
    for name, data in files.items():
        (workshop.root / "in" / name).write_bytes(data)
    return ["in/a.txt", "in/b.jsonl#1", "in/c.tar.gz#x/c.txt.gz", "in/d.warc.gz#urn:uuid:d"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_pages_are_the_same_in_whatever_they_come(workshop: Workshop, jobs: str) -> None:
    sources = containers(workshop)
    result = workshop.run("clean", "-j", jobs, "in")
    assert (result.returncode, result.stderr) == (0, b"")
    articles = [json.loads(line) for line in result.stdout.splitlines()]
    assert [article.pop("source") for article in articles] == sources
    urls = [article.pop("url") for article in articles]
    assert urls == [None, "https://harbourledger.example/b", None, "https://harbourledger.example/d"]
    assert [article["site"] for article in articles] == ["harbour-ledger"] * 4
    assert all(article == articles[0] for article in articles)


def test_one_page_of_a_container_is_explained(workshop: Workshop) -> None:
    sources = containers(workshop)
    alone = workshop.run("explain", "in/a.txt").stdout.decode()
    for source in sources[1:]:
        result = workshop.run("explain", source)
        assert (result.returncode, result.stdout.decode()) == (0, alone.replace("in/a.txt", source))


@pytest.mark.parametrize(
    ("path", "kind"), [("in/c.tar.gz", list), ("in/c.tar.gz#x/c.txt.gz", dict), ("in/a.txt", dict)]
)
def test_readable_json_of_a_container_is_an_array(workshop: Workshop, path: str, kind: type) -> None:
    containers(workshop)
    assert isinstance(json.loads(workshop.run("clean", "--format", "json", path).stdout), kind)


def test_what_is_wrong_is_a_line_each_and_the_rest_is_cleaned(workshop: Workshop) -> None:
    page = workshop.PAGE.encode()
    (workshop.root / "a.txt.gz").write_bytes(gzip.compress(page * 50)[:-20])
    (workshop.root / "b.jsonl").write_bytes(json.dumps({"text": workshop.PAGE}).encode() + b"\nno\n")
    (workshop.root / "c.tar").write_bytes(link("up.txt") + tar_of({"c.txt": page}))
    (workshop.root / "e\x1b[2J.txt").write_bytes(page)
    result = workshop.run("clean", "a.txt.gz", "b.jsonl", "c.tar", "e\x1b[2J.txt", "none#1")
    assert result.returncode == 1
    assert result.stderr.decode() == WRONG.lstrip() + "none#1: no such file or folder\n"
    assert [json.loads(line)["source"] for line in result.stdout.splitlines()] == [
        "b.jsonl#1", "c.tar#c.txt", "e\x1b[2J.txt"
    ]  # fmt: skip


def link(name: str) -> bytes:
    import tarfile  # noqa: PLC0415

    member = tarfile.TarInfo(name)
    member.type, member.linkname = tarfile.LNKTYPE, "c.txt"
    return member.tobuf()


def test_fields_of_records_are_named_by_options(workshop: Workshop) -> None:
    line = json.dumps({"content": workshop.PAGE, "key": "k-1"})
    result = workshop.run("clean", "--text-field", "content", "--id-field", "key", "-", given=line.encode())
    assert json.loads(result.stdout)["source"] == "-#k-1"
    failed = workshop.run("clean", "-", given=line.encode())
    assert (
        failed.stderr.decode()
        == "-#1: no field 'text': it has content, key; did you mean 'content'? (--text-field NAME)\n"
    )


def test_mojibake_is_repaired_if_asked_and_explained(workshop: Workshop) -> None:
    workshop.lay("a.txt", workshop.PAGE.replace("winter's", "winterâ€™s"))
    explained = workshop.run("explain", "--fix-text", "a.txt").stdout.decode()
    assert "repaired-text  " in explained
    assert "1 line repaired by ftfy: encode sloppy-windows-1252, decode utf-8" in explained
    assert "We lost a winter’s fish" in explained
    assert "winterâ€™s" in workshop.run("explain", "a.txt").stdout.decode()


HTML = """<!doctype html><html><head><title>Quay reopens</title></head><body><nav><a href=/>Home</a></nav><article>
<h1>Größerer Kai in Port Merrow öffnet wieder</h1>
<p>Der Kai von Port Merrow ist am Freitag wieder geöffnet worden, zwei Wochen nach dem Sturm.</p>
<p>„Wir haben die Fische eines ganzen Winters verloren“, sagte Omar Reeve, der das Eishaus am Hafen führt.</p>
</article></body></html>"""


def test_html_is_the_same_in_whatever_it_comes(workshop: Workshop) -> None:
    western = HTML.encode("cp1252")
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\nContent-Length: {len(western)}\r\n\r\n"
    files = {
        "a.html": HTML.encode(),
        "b.htm.gz": gzip.compress(HTML.encode()),
        "c": HTML.encode(),
        "d.jsonl": json.dumps({"text": HTML}).encode(),
        "e.warc": record("response", head.encode() + western, "e", "application/http; msgtype=response"),
    }
    for name, data in files.items():
        (workshop.root / name).write_bytes(data)
    result = workshop.run("clean", *files)
    articles = [json.loads(line) for line in result.stdout.splitlines()]
    assert [article["source"] for article in articles] == ["a.html", "b.htm.gz", "c", "d.jsonl#1", "e.warc#urn:uuid:e"]
    assert articles[0]["body"].startswith("Der Kai von Port Merrow ist am Freitag wieder geöffnet worden")
    assert {article["body"] for article in articles} == {articles[0]["body"]}
    assert {json.dumps(article["problems"]) for article in articles} == {json.dumps(articles[0]["problems"])}
