"""The journal of a run: whatever a kill leaves of it, what it tells is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.output.fingerprint import Fingerprint
from cleancopy.output.journal import Commit, Journal, Past, read
from cleancopy.sources import Failure
from cleancopy.tally import PageTally

FINGERPRINT = Fingerprint("1", "ab", {"paths": ["dumps"], "site": None})
LOST = Failure("dumps/lost\n.txt", "not-found", "no such file or folder")
TALLY = PageTally("harbour-ledger", "ok", ("encoding",), (), ("Tides",))
COMMITS = (Commit(3, "01", 30), Commit(5, "02", 70, (LOST,)), Commit(8, "03", 99, (), (TALLY, TALLY)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.journal"


def written(path: Path, *commits: Commit, past: Past | None = None) -> bytes:
    journal = Journal(path, FINGERPRINT, past)
    for commit in commits:
        journal.add(commit)
    journal.close()
    return path.read_bytes()


def test_what_was_written_is_read(path: Path) -> None:
    length = len(written(path, *COMMITS))
    past = read(path)
    assert past == Past(FINGERPRINT, COMMITS, length)
    assert (past.inputs, past.size, past.digest, past.failures, past.tallies) == (8, 99, "03", [LOST], [TALLY, TALLY])


def test_no_journal_tells_nothing(path: Path) -> None:
    assert read(path) is None
    path.write_bytes(b"")
    assert read(path) is None
    assert Past(FINGERPRINT, (), 0).inputs == 0


def test_cut_anywhere_it_tells_the_commits_that_were_whole_and_goes_on_after_them(path: Path) -> None:
    whole = written(path, *COMMITS)
    ends = [end + 1 for end, sign in enumerate(whole) if sign == ord("\n")]
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        past = read(path)
        sound = [end for end in ends if end <= length]
        assert past == (Past(FINGERPRINT, COMMITS[: len(sound) - 1], sound[-1]) if sound else None)
        assert written(path, *COMMITS[len(sound[1:]) :], past=past) == whole


@pytest.mark.parametrize("rest", [b"\0" * 50, b"\0\n", b"{}\n", b'{"inputs":9,"digest":"04"', b"\xff\n"])
def test_what_a_crash_of_the_system_leaves_is_left_out(path: Path, rest: bytes) -> None:
    whole = written(path, *COMMITS)
    path.write_bytes(whole + rest)
    assert read(path) == Past(FINGERPRINT, COMMITS, len(whole))


def test_a_commit_that_was_written_twice_counts_once(path: Path) -> None:
    written(path, COMMITS[0], COMMITS[1], COMMITS[1], COMMITS[2])
    past = read(path)
    assert past
    assert past.commits == COMMITS


def test_it_is_gone_with_the_run(path: Path) -> None:
    journal = Journal(path, FINGERPRINT, None)
    journal.remove()
    assert not path.exists()
