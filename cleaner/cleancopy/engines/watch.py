"""Looking at pipes now and then, with a clock that tells whether we were stopped meanwhile."""

from __future__ import annotations

import math
import select
import time
from collections.abc import Collection

PAUSE = 0.005
"""Seconds between two looks at the pipes. Answers that come meanwhile cost one look together."""
PATROL = 1.0
"""Seconds after which we look around even if no answer comes."""
LULL = 5.0
"""Seconds without a look, from which on we were stopped (Ctrl-Z, a laptop that sleeps), and the processes with us."""


class Watch:
    """The looks at the pipes of some processes, and when the last one was."""

    def __init__(self) -> None:
        self._looked = time.monotonic()
        self._stopped = -math.inf

    def look(self, outputs: Collection[int], inputs: Collection[int], *, at_once: bool) -> list[int]:
        """The pipes that have something to read, or take something. Waits until one does, unless asked `at_once`."""
        poll = select.poll()
        for pipe in outputs:
            poll.register(pipe, select.POLLIN)
        for pipe in inputs:
            poll.register(pipe, select.POLLOUT)
        if not at_once and not inputs and (early := self._looked + PAUSE - time.monotonic()) > 0:
            time.sleep(early)
        events = poll.poll(0 if at_once else 1000 * PATROL)
        now = time.monotonic()
        if now > self._looked + LULL:
            self._stopped = now
        self._looked = now
        return [pipe for pipe, _event in events]

    def was_kept_for(self, seconds: float) -> bool:
        """Whether we have not been stopped in the last seconds."""
        return self._looked > self._stopped + seconds
