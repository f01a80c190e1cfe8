"""A page on its way in, and the reason why one did not come in."""

from __future__ import annotations

from typing import Literal, Protocol

import msgspec

from cleancopy.model import Problem

STDIN = "-"
"""The name that stands for standard input, as everywhere on Unix."""

MEGABYTE = 1_000_000
MAX_BYTES = 20 * MEGABYTE
"""A page larger than this is no page, but an archive or an accident."""

Content = Literal["", "text", "html", "unknown"]
"""What a page is: said by its name, text, HTML, or to be seen from its first bytes."""


class Reading(msgspec.Struct, frozen=True):
    """How inputs are read: the largest page, and the fields that hold text and id in JSON Lines and Parquet.

    `fix_text` has ftfy repair text that was decoded with a wrong encoding before it came here.
    """

    max_bytes: int = MAX_BYTES
    text_field: str = "text"
    id_field: str | None = None
    fix_text: bool = False


class Input(msgspec.Struct, frozen=True):
    """One page to read: `source` is its name in the results, `path` the file that holds it.

    `data` is set where the bytes were read already, because no file holds them alone; `content`, `charset` and `url`
    are what the container says of them, and `problems` what it says is wrong with the page.
    """

    source: str
    path: str = ""
    data: bytes | None = None
    content: Content = ""
    charset: str | None = None
    url: str | None = None
    problems: tuple[Problem, ...] = ()


class Stream(Protocol):
    """Bytes that come one after another, as from `open()`; forwards it can be moved, back only if it is a file."""

    def read(self, size: int, /) -> bytes:
        """So many bytes, or fewer at the end."""

    def read1(self, size: int, /) -> bytes:
        """Some bytes, at most so many; none at the end only."""

    def readline(self, size: int, /) -> bytes:
        """A line with its end, or so many bytes of it."""

    def peek(self, size: int, /) -> bytes:
        """The bytes that come next, about so many, which stay there."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, and tell the new place."""

    def tell(self) -> int:
        """The place."""


class Broken(Exception):
    """Raised for data that are cut off or damaged; the text says which."""


class Failure(msgspec.Struct, frozen=True):
    """An input that gave no article: a stable `code`, and the `reason` in plain words."""

    source: str
    code: str
    reason: str


def shown(path: str) -> str:
    r"""The path as text that can be printed: bytes of a file name that are not UTF-8 are written as `\xNN`."""
    if path.isascii():
        return path
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def os_failure(source: str, error: OSError) -> Failure:
    """The failure that an error of the operating system amounts to."""
    if isinstance(error, FileNotFoundError):
        return Failure(source, "not-found", "no such file or folder")
    if isinstance(error, PermissionError):
        return Failure(source, "no-permission", "no permission to read it")
    return Failure(source, "unreadable", (error.strerror or str(error)).lower())


def size_failure(source: str, size: int | None, max_bytes: int) -> Failure:
    """The failure of a page that is too large; `size` is None where reading stopped at the limit."""
    limit = f"{max_bytes / MEGABYTE:g} MB allowed for a page"
    if size is None:
        return Failure(source, "too-large", f"larger than the {limit}")
    megabytes = size / MEGABYTE
    shown = f"{megabytes:.1f}" if megabytes >= 0.1 else f"{megabytes:g}"
    return Failure(source, "too-large", f"{shown} MB, more than the {limit}")
