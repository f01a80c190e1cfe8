"""A page on its way in -> its dump: read, unpacked, decoded, and taken out of its HTML where it is HTML."""

from __future__ import annotations

import os
import stat

import msgspec

from cleancopy.model import Dump, Problem
from cleancopy.sources.inputs import Broken, Failure, Input, Reading, os_failure, size_failure
from cleancopy.sources.kinds import HEAD, by_name, looks_like_html, packing_of
from cleancopy.sources.text import UTF8_MARK, decode, to_text

TEXT = ".txt"
MAX_LINES = 400_000
"""Memory for more than these could end the process. Pages have hundreds."""
ESCAPES = 3
"""Signs of escaped characters from which they are looked for."""
CHUNK = 65_536
BINARY = getattr(os, "O_BINARY", 0)
"""Windows translates line ends of what is opened without it."""


def load(page: Input, reading: Reading) -> Dump | Failure:
    """Read and decode one page. Raises nothing that has to do with the file."""
    data = page.data
    try:
        if data is None:
            data = read(page.path, reading.max_bytes)
        if packing_of(data):
            data = _unpacked(data, reading.max_bytes)
    except TooLarge as error:
        return size_failure(page.source, error.size, reading.max_bytes)
    except OSError as error:
        return os_failure(page.source, error)
    except Broken as error:
        return Failure(page.source, "broken", str(error))
    dump = _html(page, data, reading) if _is_html(page, data) else _text(page, data, reading)
    if page.problems and isinstance(dump, Dump):
        return msgspec.structs.replace(dump, problems=(*page.problems, *dump.problems))
    return dump


def _text(page: Input, data: bytes, reading: Reading) -> Dump | Failure:
    dump = decode(page.source, data, page.charset, page.url)
    # To find no sign takes a tenth of the time of counting it.
    if any(sign in dump.text and dump.text.count(sign) >= ESCAPES for sign in "\\&"):
        dump = _unescaped(dump)
    if len(data) > MAX_LINES and (lines := dump.text.count("\n")) > MAX_LINES:
        return Failure(page.source, "too-long", f"{lines:,} lines, more than the {MAX_LINES:,} that a page may have")
    if reading.fix_text:
        text, problems = _repaired(dump.text, dump.problems)
        return Dump(page.source, text, problems, url=page.url)
    return dump


def _unescaped(dump: Dump) -> Dump:
    from cleancopy.sources.escapes import unescaped  # noqa: PLC0415  (most pages hold next to none of these signs)

    text, problems = unescaped(dump.text)
    return Dump(dump.source, text, (*dump.problems, *problems), url=dump.url) if problems else dump


def _unpacked(data: bytes, max_bytes: int) -> bytes:
    from cleancopy.sources.unpack import unpack  # noqa: PLC0415  (most pages are not packed)

    plain = unpack(data, max_bytes)
    if plain is None:
        raise TooLarge(None)
    return plain


def _is_html(page: Input, data: bytes) -> bool:
    if page.source.endswith(TEXT) and not page.content:
        return False
    content = page.content or by_name(page.source).content
    return content == "html" or (content != "text" and looks_like_html(data[:HEAD]))


def _html(page: Input, data: bytes, reading: Reading) -> Dump:
    from cleancopy.sources.html import decoded, read_page  # noqa: PLC0415  (no other page pays for it)
    from cleancopy.sources.legacy import codec_of  # noqa: PLC0415  (as above)

    problems: tuple[Problem, ...] = ()
    told = codec_of(page.charset) if page.charset else None
    if told or reading.fix_text:
        text, problems = to_text(data, told) if told else decoded(data)
        if reading.fix_text:
            text, problems = _repaired(text, problems)
        # The mark of UTF-8 tells the reader what the page's own declaration does not know.
        data = UTF8_MARK + text.encode("utf-8", "replace")
    dump = read_page(page.source, data)
    return msgspec.structs.replace(dump, problems=(*problems, *dump.problems), url=dump.url or page.url)


def _repaired(text: str, problems: tuple[Problem, ...]) -> tuple[str, tuple[Problem, ...]]:
    from cleancopy.sources.mojibake import repaired  # noqa: PLC0415  (only who asks for it waits for ftfy)

    fixed, found = repaired(text)
    return fixed, (*problems, *found)


class TooLarge(Exception):
    """Raised for a file over the limit; `size` is None where only reading it could have told."""

    def __init__(self, size: int | None) -> None:
        self.size = size


def read(path: str, max_bytes: int) -> bytes:
    """All bytes of a file. System calls rather than `open()`, which costs twice the time of the reading.

    Raises TooLarge and OSError.
    """
    descriptor = os.open(path, os.O_RDONLY | BINARY)
    try:
        status = os.fstat(descriptor)
        size = status.st_size if stat.S_ISREG(status.st_mode) else 0
        if size > max_bytes:
            raise TooLarge(size)
        data = os.read(descriptor, max(size + 1, CHUNK))
        if data and len(data) != size:
            data = _read_on(descriptor, data, max_bytes)
        return data
    finally:
        os.close(descriptor)


def _read_on(descriptor: int, data: bytes, max_bytes: int) -> bytes:
    """The rest of what does not tell its size, such as a pipe, or grows while it is read."""
    parts, size = [data], len(data)
    while size <= max_bytes:
        part = os.read(descriptor, CHUNK)
        if not part:
            return b"".join(parts)
        parts.append(part)
        size += len(part)
    raise TooLarge(None)
