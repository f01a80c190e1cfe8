"""Records of runs that ended: few are kept, and none of them is believed of another output."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.emit.forms import form
from cleancopy.output import finished
from cleancopy.output.file_store import FileStore
from cleancopy.output.fingerprint import Fingerprint
from cleancopy.sources import Failure

FINGERPRINT = Fingerprint("1", "ab", {"paths": ["dumps"], "site": None})
LOST = (Failure("dumps/lost\n.txt", "not-found", "no such file or folder"),)


def store_at(path: Path) -> FileStore:
    path.write_bytes(b"{}\n")
    return FileStore(path, form("jsonl"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLEANCOPY_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "finished"


@pytest.mark.parametrize("name", ["a.jsonl", "b\udcff.jsonl", "c\n.jsonl"])
def test_what_is_remembered_is_recalled_until_it_is_forgotten(tmp_path: Path, name: str) -> None:
    store = store_at(tmp_path / name)
    finished.remember(store, FINGERPRINT, 7, "0a", LOST)
    found = finished.recall(store)
    assert found
    assert (found.fingerprint, found.inputs, found.digest, found.failures) == (FINGERPRINT, 7, "0a", LOST)
    finished.forget(store)
    assert finished.recall(store) is None


@pytest.mark.parametrize("change", ["replaced", "gone"])
def test_a_record_of_another_output_says_nothing(tmp_path: Path, change: str) -> None:
    store = store_at(tmp_path / "a.jsonl")
    finished.remember(store, FINGERPRINT, 7, "0a", ())
    store.place.unlink()
    if change == "replaced":
        store_at(tmp_path / "a.jsonl").place.write_bytes(b"[]")
    assert finished.recall(store) is None


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[1]"])
def test_a_record_that_is_damaged_says_nothing(tmp_path: Path, home: Path, data: bytes) -> None:
    store = store_at(tmp_path / "a.jsonl")
    finished.remember(store, FINGERPRINT, 7, "0a", ())
    next(home.iterdir()).write_bytes(data)
    assert finished.recall(store) is None


def test_the_oldest_records_make_room(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finished, "KEPT", 3)
    stores = [store_at(tmp_path / f"{number}.jsonl") for number in range(5)]
    for store in stores:
        finished.remember(store, FINGERPRINT, 1, "0a", ())
    assert len(list(home.iterdir())) == 3
    assert finished.recall(stores[-1])


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_at(tmp_path / "a.jsonl")
    monkeypatch.setenv("CLEANCOPY_CACHE", str(store.place / "below"))
    finished.remember(store, FINGERPRINT, 1, "0a", ())
    finished.forget(store)
    assert finished.recall(store) is None
