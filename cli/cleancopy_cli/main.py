"""The command `cleancopy`: what is done to the process before anything large is imported. The rest is in `commands`.

Exit codes: 0 all went well; 1 some input could not be cleaned; 2 the call or a rule file is wrong; 3 a bug of ours; 74
the output could not be written; 130 Ctrl-C; 143 told to end (SIGTERM), 129 hung up (SIGHUP).
"""

from __future__ import annotations

import atexit
import gc
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

SELDOM = 50_000
"""Objects made between two searches for cyclic garbage. We make next to none; the rules alone are many thousands."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code. `arguments` are those of the process unless given."""
    gc.set_threshold(SELDOM)
    atexit.register(gc.freeze)  # else Python ends with a search through everything that ends with it anyway
    _end_tidily()
    try:
        from cleancopy_cli.commands import run  # noqa: PLC0415  (importing is much of a short run: see above)

        return run(arguments)
    except KeyboardInterrupt:  # while it is imported: commands end tidily themselves
        return 130


def _end_tidily() -> None:
    """Have a signal to end take the way of Ctrl-C, so that processes are stopped and unfinished files deleted."""
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number and signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)
