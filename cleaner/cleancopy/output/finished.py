"""Runs that ended as they should, remembered in the user's cache, so that going on with one finds nothing left to do.

Nothing is left beside the output. A record that is gone, or is of another output than stands there, says nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import msgspec

from cleancopy import cache
from cleancopy.output.fingerprint import Fingerprint
from cleancopy.output.stores import Store
from cleancopy.sources import Failure
from cleancopy.whole import write_file

KEPT = 1000
"""Records. The oldest go first."""


class Finished(msgspec.Struct, frozen=True):
    """A run that ended: the `stamp` of its output, its fingerprint, and its inputs as a journal has them."""

    place: str
    stamp: str
    fingerprint: Fingerprint
    inputs: int
    digest: str
    failures: tuple[Failure, ...]


def remember(store: Store, fingerprint: Fingerprint, inputs: int, digest: str, failures: tuple[Failure, ...]) -> None:
    """Keep the record of a run whose output is whole. Where there is no room for it, it is done without."""
    path = _path(store.place)
    if path is None:
        return
    with contextlib.suppress(OSError):
        record = Finished(_name(store.place), store.stamp(), fingerprint, inputs, digest, failures)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_file(path, msgspec.json.encode(record))
        _make_room(path.parent)


def recall(store: Store) -> Finished | None:
    """The record of the run that made what stands there, if it is known."""
    path = _path(store.place)
    if path is None:
        return None
    try:
        record = msgspec.json.decode(path.read_bytes(), type=Finished)
    except (OSError, msgspec.DecodeError):
        return None
    return record if (record.place, record.stamp) == (_name(store.place), store.stamp()) else None


def forget(store: Store) -> None:
    """Another run begins in that place."""
    path = _path(store.place)
    if path:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _path(place: Path) -> Path | None:
    home = cache.home()
    digest = hashlib.blake2b(_name(place).encode(), digest_size=12).hexdigest()
    return home / "finished" / f"{digest}.json" if home else None


def _name(place: Path) -> str:
    """The place as text that JSON can hold, whatever bytes its name has."""
    return str(place).encode(errors="surrogateescape").decode(errors="backslashreplace")


def _make_room(folder: Path) -> None:
    records = [path for path in folder.iterdir() if path.suffix == ".json"]
    if len(records) > KEPT:
        for path in sorted(records, key=lambda path: path.stat().st_mtime_ns)[: len(records) - KEPT]:
            path.unlink(missing_ok=True)
