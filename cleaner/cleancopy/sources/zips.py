"""Zip archives: members are read one after another, in the order of the archive's own list, which memory holds."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator
from typing import IO

from cleancopy.sources.archives import is_hidden, member_name, member_pages, refusal
from cleancopy.sources.containers import Container, Page, in_memory
from cleancopy.sources.inputs import Broken, Failure
from cleancopy.sources.kinds import is_wanted

ENCRYPTED = 0x1
"""Bit of a member's flags (APPNOTE 4.4.4)."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a zip."""
    file = in_memory(container)
    if isinstance(file, Failure):
        yield file
        return
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        yield container.broken(f"cut off or no zip archive: {str(error).lower()}")
        return
    with archive:
        for member in archive.infolist():
            if not (member.is_dir() or is_hidden(member.filename)):
                yield from _member(container, archive, member)


def _member(container: Container, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[Page]:
    name = member.filename
    source = container.name(member_name(name))
    refused = refusal(container, name, "a symbolic link" if stat.S_ISLNK(member.external_attr >> 16) else "")
    if refused:
        yield refused
    elif is_wanted(name) and member.flag_bits & ENCRYPTED:
        yield Failure(source, "encrypted", "encrypted: unpack the archive with its password first")
    elif is_wanted(name):
        try:
            with io.BufferedReader(_Member(archive.open(member))) as stream:
                yield from member_pages(container, name, stream, member.file_size)
        except Broken as error:
            yield Failure(source, "broken", str(error))
        except Exception as error:  # of opening: a method that Python lacks, or a header that is another's
            yield Failure(source, "broken", f"can't be unpacked: {str(error).lower()}")


class _Member(io.RawIOBase):
    """A member's bytes, with one kind of error for all that may be wrong with them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview | bytearray, /) -> int:  # type: ignore[override]
        """Fill the buffer with what comes next. Raises Broken."""
        try:
            data = self._file.read(len(buffer))
        except Exception as error:  # each of the packing methods has its own
            raise Broken(f"cut off or damaged: {str(error).lower() or type(error).__name__}") from None
        buffer[: len(data)] = data
        return len(data)
