"""One run: results in, output out, and at every moment enough of it safe to go on after a kill."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from typing import NamedTuple

from cleancopy.engines.work import Counted
from cleancopy.output import finished
from cleancopy.output.journal import Commit, Journal, Past
from cleancopy.output.roll import Roll, chained
from cleancopy.output.stores import Store
from cleancopy.sources import Failure
from cleancopy.tally import PageTally

COMMIT_INPUTS = 1000
COMMIT_SECONDS = 1.0
"""A commit is due after so many inputs, or so long. A kill costs no more work than that."""


class State(NamedTuple):
    """How far a run is. Replaced as a whole, so that Ctrl-C between two steps finds one that holds."""

    inputs: int = 0
    digest: bytes = b""
    size: int = 0


class Run:
    """A run that writes to `store`, of the inputs of `roll`.

    `past` is what an earlier run did, whose inputs need not be cleaned again. Made by `begin.begin`.
    """

    def __init__(self, store: Store, roll: Roll, journal: Journal, past: Past | None) -> None:
        self.past = past
        self._store = store
        self._roll = roll
        self._journal = journal
        self._told: list[tuple[int, Failure | PageTally]] = []  # since the last commit, by the number of the input
        self._failures = past.failures if past else []
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
            safe = self._safe
            finished.remember(
                self._store, self._journal.fingerprint, safe.inputs, safe.digest.hex(), tuple(self._failures)
            )
        except BaseException:
            with contextlib.suppress(OSError):  # such as a full disk: the commit before that one holds
                self._stop()
            raise

    def _add(self, result: bytes | Counted | Failure) -> None:
        entry, state = self._roll.done(), self._state
        size = state.size
        if isinstance(result, Failure):
            self._told.append((state.inputs, result))
            self._failures.append(result)
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
