"""Tar archives, read from front to back: nothing is extracted, so no name and no link can lead anywhere."""

from __future__ import annotations

import io
import sys
import tarfile
from collections.abc import Iterator
from typing import IO, Any, cast

from cleancopy.sources.archives import is_hidden, member_pages, refusal
from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Broken, Stream
from cleancopy.sources.kinds import is_wanted

LONGEST_HEADER = 1_000_000
"""Bytes of a long name or of extended attributes; a file may claim any number."""

KINDS = {
    tarfile.SYMTYPE: "a symbolic link",
    tarfile.LNKTYPE: "a hard link",
    tarfile.CHRTYPE: "a device",
    tarfile.BLKTYPE: "a device",
    tarfile.FIFOTYPE: "a named pipe",
}


def pages(container: Container) -> Iterator[Page]:
    """The pages of a tar, in its order."""
    stream = _Guarded(container.stream)
    try:
        yield from _pages(container, stream)
    except tarfile.TarError as error:
        yield container.broken(f"cut off or no tar archive: {error}")
        return
    if stream.last.strip(b"\0"):
        yield container.broken("damaged: a member has no header")


def _pages(container: Container, stream: _Guarded) -> Iterator[Page]:
    archive = tarfile.TarFile(fileobj=cast("IO[bytes]", stream), encoding="utf-8", errors="surrogateescape")
    while member := stream.next_of(archive):
        archive.members.clear()  # type: ignore[attr-defined]  # it would remember all of them
        if member.isdir() or is_hidden(member.name):
            continue
        kind = "" if member.isreg() else KINDS.get(member.type, "neither file nor folder")
        refused = refusal(container, member.name, kind)
        if refused:
            yield refused
        elif is_wanted(member.name) and (file := archive.extractfile(member)):
            data = cast("Stream", io.BufferedReader(_Data(file)))
            yield from member_pages(container, member.name, data, member.size)


class _Data(io.RawIOBase):
    """The data of a member. Where they are cut off it raises Broken, as all streams of ours do."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seekable = file.seekable  # type: ignore[method-assign]
        self.seek = file.seek  # type: ignore[method-assign]
        self.tell = file.tell  # type: ignore[method-assign]

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill some of the buffer, and tell how much."""
        try:
            data = self._file.read(len(buffer))
        except tarfile.TarError as error:
            raise Broken(f"cut off: {error}") from error
        buffer[: len(data)] = data
        return len(data)


class _Guarded:
    """A stream of which `tarfile` can't be made to read a huge header at once. `last` is what was read last."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._most = LONGEST_HEADER
        self.last = b""
        self.tell = stream.tell
        self.seek = stream.seek

    def next_of(self, archive: tarfile.TarFile) -> tarfile.TarInfo | None:
        """The next member, of whose data any number of bytes can be read then."""
        self._most = LONGEST_HEADER
        member = archive.next()
        self._most = sys.maxsize
        return member

    def seekable(self) -> bool:
        """Whether it can be moved: forwards it can, and nothing else is asked of it."""
        return True

    def read(self, size: int) -> bytes:
        """So many bytes. Raises Broken for a header that is too long."""
        if size > self._most:
            raise Broken(f"damaged: one of its headers claims to be {size} bytes long")
        self.last = self._stream.read(size)
        return self.last
