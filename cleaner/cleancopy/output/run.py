"""One run: results in, output out, and at every moment enough of it safe to go on after a kill."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from typing import NamedTuple

from cleancopy.engines.work import Counted
from cleancopy.output.fingerprint import Fingerprint, differences
from cleancopy.output.journal import Commit, Journal, Past, read
from cleancopy.output.roll import Roll, chained
from cleancopy.output.stores import Store
from cleancopy.sources import Failure
from cleancopy.tally import PageTally

COMMIT_INPUTS = 1000
COMMIT_SECONDS = 1.0
"""A commit is due after so many inputs, or so long. A kill costs no more work than that."""


class Stopped(Exception):
    """Raised where a run was stopped at the same place before, and nobody said what to do about it."""

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        super().__init__(f"a run was stopped there after {inputs} inputs")


class Occupied(Exception):
    """Raised where files of other origin lie, among which those of this run would be lost."""


class Changed(Exception):
    """Raised where a run can't go on, because its output would be none that one run could have made."""


class State(NamedTuple):
    """How far a run is. Replaced as a whole, so that Ctrl-C between two steps finds one that holds."""

    inputs: int = 0
    digest: bytes = b""
    size: int = 0


class Run:
    """A run that writes to `store`, of the inputs of `roll`.

    `past` is what an earlier run did, whose inputs need not be cleaned again. Made by `begin`.
    """

    def __init__(self, store: Store, roll: Roll, journal: Journal, past: Past | None) -> None:
        self.past = past
        self._store = store
        self._roll = roll
        self._journal = journal
        self._told: list[tuple[int, Failure | PageTally]] = []  # since the last commit, by the number of the input
        self._state = State(past.inputs, bytes.fromhex(past.digest), past.size) if past else State()
        self._safe = self._state
        self._due = time.monotonic() + COMMIT_SECONDS

    @property
    def inputs(self) -> int:
        """Inputs that are done and safe."""
        return self._safe.inputs

    def write(self, results: Iterable[bytes | Counted | Failure]) -> None:
        """Write the results of all inputs that are not done, in their order, and make the output whole.

        Whatever is raised on the way, what was done before is safe, or nothing is left where it was nothing.
        Raises OSError.
        """
        try:
            for result in results:
                self._add(result)
                if self._state.inputs - self._safe.inputs >= COMMIT_INPUTS or time.monotonic() >= self._due:
                    self._commit()
            self._commit()
            self._store.finish()
            self._journal.remove()
        except BaseException:
            with contextlib.suppress(OSError):  # such as a full disk: the commit before that one holds
                self._stop()
            raise

    def _add(self, result: bytes | Counted | Failure) -> None:
        entry, state = self._roll.done(), self._state
        size = state.size
        if isinstance(result, Failure):
            self._told.append((state.inputs, result))
        elif isinstance(result, Counted):
            self._told.append((state.inputs, result.tally))
            size = self._store.add(result.piece, entry.file)
        else:
            size = self._store.add(result, entry.file)
        self._state = State(state.inputs + 1, chained(state.digest, entry), size)

    def _commit(self) -> None:
        state = self._state
        if state.inputs > self._safe.inputs:
            self._store.make_safe()
            told = [what for number, what in self._told if number < state.inputs]
            failures = tuple(what for what in told if isinstance(what, Failure))
            tallies = tuple(what for what in told if isinstance(what, PageTally))
            self._journal.add(Commit(state.inputs, state.digest.hex(), state.size, failures, tallies))
            self._safe = state
            self._told.clear()
        self._due = time.monotonic() + COMMIT_SECONDS

    def _stop(self) -> None:
        self._commit()
        if self._safe.inputs:
            self._journal.close()
            self._store.close()
        else:
            self._journal.remove()
            self._store.discard()


def begin(store: Store, roll: Roll, fingerprint: Fingerprint, *, resume: bool, overwrite: bool) -> Run:
    """A run that is ready to write; with `resume` one that was stopped goes on, with `overwrite` it is forgotten.

    Raises Stopped or Occupied without either, Changed where going on would not give what one run gives, and OSError.
    """
    if not overwrite and not store.journal.exists() and store.holds_others():
        raise Occupied("it holds other files already")
    left = store.take()
    try:
        past = None if overwrite else _past(store, left)
        if past and not resume:
            raise Stopped(past.inputs)
        if past:
            _check(past, roll, fingerprint)
        store.start(past.size if past else 0)
        return Run(store, roll, Journal(store.journal, fingerprint, past), past)
    except BaseException:
        store.close()
        raise


def _past(store: Store, left: int) -> Past | None:
    """What a run left that was stopped: None if that is nothing, or whole but for the journal."""
    past = read(store.journal)
    if past and (past.size > left or not (past.commits or store.holds_others())):
        return None
    return past


def _check(past: Past, roll: Roll, fingerprint: Fingerprint) -> None:
    """Pass over the inputs that are done, and raise Changed if anything is not as it was."""
    changed = list(differences(past.fingerprint, fingerprint))
    if changed:
        raise Changed("; ".join(changed))
    digest, done = b"", 0
    for commit in past.commits:
        for entry in roll.skip(commit.inputs - done):
            digest = chained(digest, entry)
            done += 1
        if done < commit.inputs or digest.hex() != commit.digest:
            raise Changed(f"the inputs are not as they were: one of the first {commit.inputs} is new, changed or gone")
