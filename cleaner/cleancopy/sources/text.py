"""Bytes of a text dump -> a Dump. Nothing is refused.

UTF-8 is tried first, with or without a byte order mark, and UTF-16 where its mark or its pattern of NULs shows it.
What is neither is read in the code page that it looks most like, or is damaged UTF-8, of which a bad byte costs a
character and not the page. What was guessed or replaced is told as a problem.
"""

from __future__ import annotations

import re

from cleancopy.model import Dump, Problem
from cleancopy.phrases import counted

UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
REPLACEMENT = "\ufffd"

Decoded = tuple[str, tuple[Problem, ...]]


def decode(source: str, data: bytes, charset: str | None = None, url: str | None = None) -> Dump:
    """The dump in a page's bytes; its problems say what had to be mended. `charset` is what a server said of it."""
    text, problems = to_text(data, charset)
    if b"\0" in data and "\0" in text:  # bytes are searched faster
        count = text.count("\0")
        text = text.replace("\0", "")
        problems += (Problem("nul-bytes", f"{counted(count, 'NUL character')} taken out"),)
    return Dump(source, text, problems, url=url)


def to_text(data: bytes, charset: str | None = None) -> Decoded:
    """The text in bytes, with its problems. A charset that is none, or that other bytes belie, counts for nothing."""
    if data.startswith(UTF16_MARKS):
        return _utf16(data, "utf-16")
    if charset is not None and (declared := _declared(data, charset)):
        return declared
    try:
        text = data.removeprefix(UTF8_MARK).decode()
    except UnicodeDecodeError:
        return _not_utf8(data)
    return _with_nuls(data, text) if b"\0" in data else (text, ())


def _declared(data: bytes, charset: str) -> Decoded | None:
    from cleancopy.sources.legacy import codec_of, is_stateful  # noqa: PLC0415  (text files tell no charset)

    codec = codec_of(charset)
    if codec is None or (not is_stateful(codec) and _is_utf8(data)):
        return None
    text = data.decode(codec, "replace")
    count = text.count(REPLACEMENT)
    return text.removeprefix("\ufeff"), (_replaced(count, "character", codec.upper()),) if count else ()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _not_utf8(data: bytes) -> Decoded:
    from cleancopy.sources.legacy import guess  # noqa: PLC0415  (most pages are UTF-8)

    codec = guess(data)
    if codec is None:
        escaped = data.removeprefix(UTF8_MARK).decode(errors="surrogateescape")
        text, count = re.subn(r"[\udc80-\udcff]", REPLACEMENT, escaped)
        return text, (_replaced(count, "byte", "UTF-8"),)
    if codec.startswith("utf-16"):
        return _utf16(data, codec)
    return data.decode(codec, "replace"), (_taken(codec),)


def _with_nuls(data: bytes, text: str) -> Decoded:
    from cleancopy.sources.legacy import utf16_without_mark  # noqa: PLC0415  (few pages hold a NUL)

    codec = utf16_without_mark(data)
    return _utf16(data, codec) if codec else (text, ())


def _utf16(data: bytes, codec: str) -> Decoded:
    guessed = () if codec == "utf-16" else (_taken(codec),)
    try:
        return data.decode(codec), guessed
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
    return text, (*guessed, _replaced(text.count(REPLACEMENT), "character", "UTF-16"))


def _taken(codec: str) -> Problem:
    return Problem("encoding", f"not UTF-8: read as {codec}, which it looks most like")


def _replaced(count: int, what: str, encoding: str) -> Problem:
    return Problem("encoding", f"{counted(count, what)} {'is' if count == 1 else 'are'} not {encoding}: replaced")
