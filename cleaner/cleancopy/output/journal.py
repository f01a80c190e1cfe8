"""The journal of a run: a line of JSON for its fingerprint, and one for each commit. Lines are safe before they count.

A kill can tear the last line only; it is then as if it had not been written.
"""

from __future__ import annotations

import contextlib
import itertools
from pathlib import Path
from typing import BinaryIO

import msgspec

from cleancopy.emit import line
from cleancopy.output.fingerprint import Fingerprint
from cleancopy.sources import Failure
from cleancopy.tally import PageTally
from cleancopy.whole import make_names_safe, make_safe


class Commit(msgspec.Struct, frozen=True):
    """What is safe: `inputs` that are done, a `digest` of them all, the `size` of the output.

    `failures` and `tallies` are those since the commit before.
    """

    inputs: int
    digest: str
    size: int
    failures: tuple[Failure, ...] = ()
    tallies: tuple[PageTally, ...] = ()


class Past(msgspec.Struct, frozen=True):
    """A run that was stopped: its fingerprint, its commits, and how long the sound part of its journal is."""

    fingerprint: Fingerprint
    commits: tuple[Commit, ...]
    length: int

    @property
    def inputs(self) -> int:
        """Inputs that are done."""
        return self.commits[-1].inputs if self.commits else 0

    @property
    def digest(self) -> str:
        """What tells them all."""
        return self.commits[-1].digest if self.commits else ""

    @property
    def size(self) -> int:
        """Bytes of the output that are safe."""
        return self.commits[-1].size if self.commits else 0

    @property
    def failures(self) -> list[Failure]:
        """The inputs that gave no article."""
        return [failure for commit in self.commits for failure in commit.failures]

    @property
    def tallies(self) -> list[PageTally]:
        """What the pages count for, if that was asked."""
        return [tally for commit in self.commits for tally in commit.tallies]


def read(path: Path) -> Past | None:
    """What a journal tells, as far as it is sound; None if there is none. Raises OSError."""
    try:
        lines = path.read_bytes().splitlines(keepends=True)
    except FileNotFoundError:
        return None
    sound = list(itertools.takewhile(lambda row: row.endswith(b"\n"), lines))
    try:
        fingerprint = msgspec.json.decode(sound[0], type=Fingerprint)
    except (IndexError, msgspec.DecodeError):
        return None
    commits: list[Commit] = []
    length = len(sound[0])
    with contextlib.suppress(msgspec.DecodeError):
        for row in sound[1:]:
            commit = msgspec.json.decode(row, type=Commit)
            length += len(row)
            if not commits or commit.inputs > commits[-1].inputs:  # Ctrl-C can come between writing and knowing it
                commits.append(commit)
    return Past(fingerprint, tuple(commits), length)


class Journal:
    """A journal that is written."""

    def __init__(self, path: Path, fingerprint: Fingerprint, past: Past | None) -> None:
        """Begin a journal, or go on with that of a run that was stopped. Raises OSError."""
        self._path = path
        self.fingerprint = fingerprint
        if past:
            self._file: BinaryIO = path.open("r+b")
            self._file.truncate(past.length)
            self._file.seek(past.length)
            return
        self._file = path.open("wb")
        try:
            self._write(fingerprint)
            make_names_safe(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):  # which it would raise for the same reason
                self.remove()
            raise

    def add(self, commit: Commit) -> None:
        """Write a commit and wait until it is safe. Raises OSError."""
        self._write(commit)

    def close(self) -> None:
        """Leave it as it is, for a run that goes on."""
        self._file.close()

    def remove(self) -> None:
        """The output is whole, or there is none: nothing to go on with."""
        try:
            self._file.close()
        finally:
            self._path.unlink(missing_ok=True)

    def _write(self, record: Fingerprint | Commit) -> None:
        self._file.write(line(record))
        make_safe(self._file)
