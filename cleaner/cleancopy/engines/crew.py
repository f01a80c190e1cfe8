"""Several processes at work on one stream of pages. Results come in the order of the pages, whoever made them.

One thread does it all, and waits only for pipes, in `_wait`. Every page has an answer of its own, so when a process
dies, it is known which page it had. A page that took too long is named. Another is tried once more, since a process
may die for another's reasons, and if that one dies too, it is named. No other page is cleaned twice.
"""

from __future__ import annotations

import pickle
import signal
from collections import deque
from collections.abc import Iterator
from typing import Generic, TypeVar

from cleancopy.engines.alone import took_too_long
from cleancopy.engines.chunks import CHUNK, Chunk, Page, chunks
from cleancopy.engines.process import Death, Process, Task
from cleancopy.engines.watch import Watch
from cleancopy.sources import Failure

T = TypeVar("T")

AHEAD = 4
"""Chunks per process that may wait for an earlier one. It bounds memory."""
DEPTH = 2
"""Chunks that a process has at a time, so that it need not wait for us between two."""
HELD = 67_108_864
"""Bytes of answers that may wait for an earlier page. Beyond, only the process that has that page is listened to."""


class Unfit(RuntimeError):
    """Raised when a process could not prepare the work, so that no other would fare better."""


class _Member(Process):
    """A process with the chunks that it has, the first of which it works on."""

    def __init__(self, task: Task[T]) -> None:
        super().__init__(task)
        self.chunks: deque[Chunk] = deque()


class Crew(Generic[T]):
    """Up to `jobs` processes, hired as they are needed."""

    def __init__(self, task: Task[T], jobs: int) -> None:
        self._task = task
        self._jobs = jobs
        self._members: list[_Member] = []
        self._chunks: deque[Chunk] = deque()
        self._unassigned: deque[Chunk] = deque()
        self._held = 0
        self._watch = Watch()

    def results(self, pages: Iterator[Page]) -> Iterator[T | Failure]:
        """The result of each page, in order. Raises Unfit. No process stays when it ends, however it does."""
        source = chunks(pages)
        try:
            while True:
                self._take_on(source)
                if not self._chunks:
                    return
                self._wait()
                yield from self._ripe()
        finally:
            for member in self._members:
                member.stop()

    def _take_on(self, source: Iterator[Chunk]) -> None:
        """Take chunks and give them out, up to the bounds. A heavy chunk may exceed them, so that nobody is idle."""
        self._assign()
        while len(self._chunks) < self._jobs or sum(c.weight for c in self._chunks) < AHEAD * self._jobs * CHUNK:
            chunk = next(source, None)
            if chunk is None:
                return
            self._chunks.append(chunk)
            self._unassigned.append(chunk)
            self._assign()

    def _assign(self) -> None:
        while self._unassigned and (member := self._free_member()):
            chunk = self._unassigned.popleft()
            member.chunks.append(chunk)
            member.ask(chunk.pages[chunk.done :])
            member.send()

    def _free_member(self) -> _Member | None:
        member = min(self._members, key=lambda one: len(one.chunks), default=None)
        if (member is None or member.chunks) and len(self._members) < self._jobs:
            member = self._hired()
        return member if member and len(member.chunks) < DEPTH else None

    def _hired(self) -> _Member:
        try:
            member = _Member(self._task)
        except OSError as error:
            raise Unfit(f"a further process could not begin: {error}") from error
        self._members.append(member)
        return member

    def _ripe(self) -> Iterator[T | Failure]:
        """What is there of the first chunk."""
        first = self._chunks[0]
        while first.answers:
            answer = first.answers.popleft()
            self._held -= len(answer)
            result: T | Failure = pickle.loads(answer)
            yield result
        if first.is_done:
            self._chunks.popleft()

    def _wait(self) -> None:
        """Look at the pipes, and wait for them unless there is something to give already."""
        first = self._chunks[0]
        listening = [member for member in self._members if self._held < HELD or first in member.chunks]
        sending = [member for member in self._members if member.has_more_to_send]
        by_output = {member.output: member for member in listening}
        by_input = {member.input: member for member in sending}
        for pipe in self._watch.look(by_output, by_input, at_once=bool(first.answers)):
            if pipe in by_input:
                by_input[pipe].send()
            else:
                self._listen(by_output[pipe])

    def _listen(self, member: _Member) -> None:
        try:
            answers = member.receive()
        except Death as death:
            self._members.remove(member)
            self._bury(member, death)
            return
        for answer in answers:
            self._held += len(answer)
            member.chunks[0].add(answer)
            if member.chunks[0].is_done:
                member.chunks.popleft()

    def _bury(self, member: _Member, death: Death) -> None:
        """Have others go on with what a dead process had."""
        if not (member.is_ready or any(other.is_ready for other in self._members)):
            raise Unfit(f"a further process could not begin: {death}")
        if member.is_ready and member.chunks:
            chunk = member.chunks[0]
            if chunk.killed_at == chunk.done or self._took_its_time(death):
                answer = pickle.dumps(self._failure(chunk.pages[chunk.done].source, death), pickle.HIGHEST_PROTOCOL)
                self._held += len(answer)
                chunk.add(answer)
            else:
                chunk.killed_at = chunk.done
        self._unassigned.extendleft(chunk for chunk in reversed(member.chunks) if not chunk.is_done)

    def _took_its_time(self, death: Death) -> bool:
        """Whether the page had all the time that it may take, and we were not stopped meanwhile."""
        timeout = self._task.timeout
        return bool(timeout and death.code == -signal.SIGALRM and self._watch.was_kept_for(timeout))

    def _failure(self, source: str, death: Death) -> Failure:
        if self._task.timeout and death.code == -signal.SIGALRM:
            return took_too_long(source, self._task.timeout)
        return Failure(source, "worker-died", f"{death} while it was cleaned; please report it")
