"""A page on its way in, and the reason why one did not come in."""

from __future__ import annotations

import os

import msgspec

STDIN = "-"
"""The name that stands for standard input, as everywhere on Unix."""

MEGABYTE = 1_000_000
MAX_BYTES = 20 * MEGABYTE
"""A page larger than this is no page, but an archive or an accident."""


class Input(msgspec.Struct, frozen=True):
    """One page to read: `source` is its name in the results, `path` the file that holds it.

    `data` is set where the bytes were read already, because no file holds them.
    """

    source: str
    path: str = ""
    data: bytes | None = None


class Failure(msgspec.Struct, frozen=True):
    """An input that gave no article: a stable `code`, and the `reason` in plain words."""

    source: str
    code: str
    reason: str


def shown(path: str) -> str:
    r"""The path as text that can be printed: bytes of a file name that are not UTF-8 are written as `\xNN`."""
    if path.isascii():
        return path
    return os.fsencode(path).decode("utf-8", "backslashreplace")


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
    return Failure(source, "too-large", f"{size / MEGABYTE:.1f} MB, more than the {limit}")
