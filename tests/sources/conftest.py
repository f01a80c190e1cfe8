"""Containers of invented pages, as programs write them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from cleancopy.sources import Failure, Input, Reading, pages

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstandard.ZstdCompressor(write_checksum=True).compress,
}

QUAY = "The quay at Port Merrow reopened on Friday.\n"
ICE = "Größe des Eises: zwei Meter.\n"


def tar_of(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def zip_of(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def record(kind: str, body: bytes, name: str = "1", content_type: str = "text/plain") -> bytes:
    """A record of a web archive (ISO 28500)."""
    head = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{name}>",
        f"WARC-Target-URI: https://harbourledger.example/{name}",
        "WARC-Date: 2026-03-03T06:00:00Z",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body + b"\r\n\r\n"


def response(body: bytes, content_type: str, name: str = "1", status: str = "200 OK", more: str = "") -> bytes:
    """A record of what a server answered."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    return record("response", head.encode() + body, name, "application/http; msgtype=response")


Found = list[tuple[str, str]]


@pytest.fixture
def expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Found]:
    """Write files, and give what comes of the paths: names with text, or with the failure's code."""
    monkeypatch.chdir(tmp_path)

    def expand(files: dict[str, bytes], *paths: str, reading: Reading | None = None) -> Found:
        for name, data in files.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(data)
        return [seen(page) for page in pages(paths or [*files], reading or Reading())]

    return expand


def seen(page: Input | Failure) -> tuple[str, str]:
    if isinstance(page, Failure):
        return page.source, f"{page.code}: {page.reason}"
    data = page.data if page.data is not None else Path(page.path).read_bytes()
    return page.source, data.decode(errors="replace")
