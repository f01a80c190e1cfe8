"""What servers answered, as crawlers keep it: packed, in chunks, or unpacked with the header left as it was."""

from __future__ import annotations

import gzip
import zlib
from base64 import b64decode
from collections.abc import Callable

import pytest

from cleancopy.sources import Failure, Input, Reading, load, pages
from cleancopy.sources.http_messages import read_message
from cleancopy.sources.inputs import Broken
from tests.sources.conftest import PACKERS, Found, record, response

Expanded = Callable[..., Found]

PAGE = b"<html><p>The quay at Port Merrow reopened on Friday."
BROTLI = b64decode("GzMA+EXdlupCekjH0ASDoTwMbNdxEZuQQhThSH5k0k5WzPPd5iLOjY8ojFShU8oH8YSGTRk=")


def answer(body: bytes, *fields: str, end: str = "\r\n") -> bytes:
    return end.join(["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", *fields, "", ""]).encode() + body


def in_chunks(body: bytes, extension: str = "") -> bytes:
    parts = [body[at : at + 10] for at in range(0, len(body), 10)]
    return b"".join(f"{len(part):X}{extension}\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"


def bare(body: bytes) -> bytes:
    inner = zlib.compressobj(wbits=-15)
    return inner.compress(body) + inner.flush()


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        pytest.param([], PAGE, id="plain"),
        pytest.param(["Content-Encoding: gzip"], gzip.compress(PAGE), id="gzip"),
        pytest.param(["content-encoding: X-GZIP"], gzip.compress(PAGE), id="its old name"),
        pytest.param([], gzip.compress(PAGE), id="gzip, untold"),
        pytest.param(["Content-Encoding: gzip, gzip"], gzip.compress(gzip.compress(PAGE)), id="gzip twice"),
        pytest.param(["Content-Encoding: zstd"], PACKERS["zst"](PAGE), id="zstd"),
        pytest.param(["Content-Encoding: br"], BROTLI, id="brotli"),
        pytest.param(["Content-Encoding: deflate"], zlib.compress(PAGE), id="deflate"),
        pytest.param(["Content-Encoding: deflate"], bare(PAGE), id="deflate without zlib's head"),
        pytest.param(["Transfer-Encoding: chunked"], in_chunks(PAGE), id="chunked"),
        pytest.param(["Transfer-Encoding: chunked"], in_chunks(PAGE, "; a=b"), id="chunks with extensions"),
        pytest.param(["Transfer-Encoding: gzip, chunked"], in_chunks(gzip.compress(PAGE)), id="gzip in chunks"),
        pytest.param(["Transfer-Encoding: chunked", "Content-Encoding: br"], PAGE, id="undone by the crawler"),
        pytest.param(["Content-Encoding: gzip", "Transfer-Encoding: chunked"], PAGE, id="gzip undone by the crawler"),
        pytest.param(["Content-Encoding: UTF-8"], PAGE, id="no coding"),
        pytest.param(["X-Long: a", " b: c", "no field"], PAGE, id="folded fields"),
    ],
)
@pytest.mark.parametrize("end", ["\r\n", "\n"], ids=["CR LF", "LF"])
def test_the_page_comes_out(fields: list[str], body: bytes, end: str) -> None:
    assert read_message(answer(body, *fields, end=end), 1000) == (200, "text/html", "utf-8", PAGE)


@pytest.mark.parametrize("coding", ["br", "deflate"])
def test_plain_text_that_is_said_to_be_packed(coding: str) -> None:
    assert read_message(answer("Größe".encode(), f"Content-Encoding: {coding}"), 1000).page == "Größe".encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<html>", "damaged: it begins with no HTTP status"),
        (answer(gzip.compress(PAGE)[:-20], "Content-Encoding: gzip"), "cut off: its gzip data end too soon"),
        (answer(zlib.compress(PAGE)[:-20], "Content-Encoding: deflate"), "cut off: its deflate data end too soon"),
        (answer(b"\x78\x9c\xff\xff\xff", "Content-Encoding: deflate"), "its deflate data are damaged"),
        (answer(b"\xff" + BROTLI, "Content-Encoding: br"), "its brotli data are cut off or damaged"),
        (answer(in_chunks(PAGE)[:-9], "Transfer-Encoding: chunked"), "cut off or damaged: its last chunk is not there"),
        (answer(PAGE, "Content-Encoding: br, br, br, br"), "packed more than 3 times over"),
        (answer(b"2\r\nabZZ\r\n0\r\n", "Transfer-Encoding: chunked"), "cut off or damaged: its last chunk"),
    ],
    ids=[
        "no message",
        "gzip",
        "deflate",
        "deflate damaged",
        "brotli",
        "last chunk",
        "packed too often",
        "chunk too long",
    ],
)
def test_what_is_cut_or_damaged_is_said(data: bytes, reason: str) -> None:
    with pytest.raises(Broken) as raised:
        read_message(data, 1000)
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ([], PAGE),
        (["Content-Encoding: gzip"], gzip.compress(PAGE)),
        (["Content-Encoding: deflate"], zlib.compress(PAGE)),
        (["Content-Encoding: deflate"], bare(PAGE)),
        (["Content-Encoding: br"], BROTLI),
    ],
    ids=["plain", "gzip", "deflate", "deflate without zlib's head", "brotli"],
)
def test_a_page_over_the_limit_is_none(fields: list[str], body: bytes) -> None:
    assert read_message(answer(body, *fields), len(PAGE)).page == PAGE
    assert read_message(answer(body, *fields), len(PAGE) - 1).page is None


def test_a_page_that_the_crawler_cut_off_says_so(expanded: Expanded) -> None:
    cut = response(PAGE, "text/html", "1").replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date")
    expanded({"w.warc": cut + record("conversion", b"whole", "2")})
    dumps = [load(page, Reading()) for page in pages(["w.warc"], Reading()) if isinstance(page, Input)]
    told = [[problem.code for problem in dump.problems] for dump in dumps if not isinstance(dump, Failure)]
    assert told == [["truncated"], []]


def test_a_message_without_a_status_is_a_failure(expanded: Expanded) -> None:
    assert expanded({"w.warc": record("response", PAGE, "1", "application/http")}) == [
        ("w.warc#urn:uuid:1", "broken: damaged: it begins with no HTTP status")
    ]
