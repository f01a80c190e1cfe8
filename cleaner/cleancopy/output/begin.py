"""The beginning of a run: anew, or where one was stopped, if the output can be what one run gives."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from cleancopy.output import finished
from cleancopy.output.fingerprint import Fingerprint, differences
from cleancopy.output.finished import Finished
from cleancopy.output.journal import Commit, Journal, Past, read
from cleancopy.output.roll import Entry, Roll, chained
from cleancopy.output.run import Run
from cleancopy.output.stores import Store


class Stopped(Exception):
    """Raised where a run was stopped at the same place before, and nobody said what to do about it."""

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        super().__init__(f"a run was stopped there after {inputs} inputs")


class Occupied(Exception):
    """Raised where files of other origin lie, among which those of this run would be lost."""


class Changed(Exception):
    """Raised where a run can't go on, because its output would be none that one run could have made."""


class Done(Exception):
    """Raised where a run is to go on that ended as it should. `past` is what it did, but for what its pages count."""

    def __init__(self, past: Past) -> None:
        self.past = past
        super().__init__("nothing is left to do")


def begin(store: Store, roll: Roll, fingerprint: Fingerprint, *, resume: bool, overwrite: bool) -> Run:
    """A run that is ready to write; with `resume` one that was stopped goes on, with `overwrite` it is forgotten.

    Raises Stopped or Occupied without either, Changed where going on would not give what one run gives, Done where
    nothing is left to go on with, and OSError.
    """
    if resume and not store.journal.exists() and (known := finished.recall(store)):
        raise Done(_still_there(known, store, roll, fingerprint))
    if not overwrite and not store.journal.exists() and store.holds_others():
        raise Occupied("it holds other files already")
    finished.forget(store)
    left = store.take()
    try:
        past = None if overwrite else _past(store, left)
        if past and not resume:
            raise Stopped(past.inputs)
        if past:
            deque(_done(past, roll, fingerprint), maxlen=0)
        store.start(past.size if past else 0)
        return Run(store, roll, _journal(store, fingerprint, past), past)
    except BaseException:
        store.close()
        raise


def _journal(store: Store, fingerprint: Fingerprint, past: Past | None) -> Journal:
    try:
        return Journal(store.journal, fingerprint, past)
    except OSError:  # such as a full disk: nothing was begun
        if past is None:
            store.discard()
        raise


def _still_there(known: Finished, store: Store, roll: Roll, now: Fingerprint) -> Past:
    """What a run did that ended, if its inputs and its files are as they were; else raises Changed."""
    past = Past(known.fingerprint, (Commit(known.inputs, known.digest, 0, known.failures),), 0)
    there = sum(entry.file is not None and (store.place / entry.file).exists() for entry in _done(past, roll, now))
    if any(True for _entry in roll.skip(1)):
        raise Changed(f"there are more inputs than the {known.inputs} that it had when it ended")
    gone = known.inputs - len(known.failures) - there
    if gone and store.place.is_dir():
        raise Changed(f"{gone} of the files that it made {'is' if gone == 1 else 'are'} gone")
    return past


def _past(store: Store, left: int) -> Past | None:
    """What a run left that was stopped: None if that is nothing, or whole but for the journal."""
    past = read(store.journal)
    if past and (past.size > left or not (past.commits or store.holds_others())):
        return None
    return past


def _done(past: Past, roll: Roll, now: Fingerprint) -> Iterator[Entry]:
    """Pass over the inputs that are done, and raise Changed if anything is not as it was."""
    changed = list(differences(past.fingerprint, now))
    if changed:
        raise Changed("; ".join(changed))
    digest, done = b"", 0
    for commit in past.commits:
        for entry in roll.skip(commit.inputs - done):
            digest = chained(digest, entry)
            done += 1
            yield entry
        if done < commit.inputs or digest.hex() != commit.digest:
            raise Changed(f"the inputs are not as they were: one of the first {commit.inputs} is new, changed or gone")
