"""What is wrong with rule files: each fault with its place, and all of them raised at once."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Fault(msgspec.Struct, frozen=True, gc=False, order=True):
    """One thing that is wrong with a rule file, where it is (from 1) and what to do about it."""

    path: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        """The form that editors and CI make clickable."""
        return f"{self.path}:{self.line}:{self.column}: {self.code}: {self.message}"


class RuleFaults(Exception):
    """Raised when rule files can't be used; `faults` are all of them, by file and place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))

    def __reduce__(self) -> tuple[type[RuleFaults], tuple[tuple[Fault, ...]]]:
        """What a copy is made of, in the process that asked for one."""
        return RuleFaults, (self.faults,)
