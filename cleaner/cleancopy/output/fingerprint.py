"""What the output of a run depends on beside its inputs: cleancopy's version, the rules and weights, the options."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from cleancopy import __version__, strangers
from cleancopy.emit import line
from cleancopy.engines.work import Order
from cleancopy.rulebook.book import shipped_rules


class Fingerprint(msgspec.Struct, frozen=True):
    """Two runs with equal fingerprints make the same of the same inputs."""

    version: str
    rules: str
    options: Mapping[str, Any]


def fingerprint(order: Order, options: Mapping[str, object]) -> Fingerprint:
    """The fingerprint of a run; `options` are those that `order` does not hold, as plain values."""
    asked = msgspec.json.decode(line({**msgspec.to_builtins(order), **options}))  # as a journal will give it back
    return Fingerprint(__version__, rules_digest(order.rules), asked)


def rules_digest(folders: Iterable[str] = ()) -> str:
    """A digest of every byte that decides about blocks: all rule files, shipped and of `folders`, and the weights."""
    weights = Path(strangers.__path__[0])
    digest = hashlib.blake2b(digest_size=16)
    for number, (folder, pattern) in enumerate(
        [(shipped_rules(), "*.y*ml"), *((Path(folder), "*.y*ml") for folder in folders), (weights, "*.npz")]
    ):
        for path in sorted(folder.rglob(pattern)):
            data = path.read_bytes()
            digest.update(f"{number} {path.relative_to(folder).as_posix()} {len(data)}\n".encode() + data)
    return digest.hexdigest()


def differences(then: Fingerprint, now: Fingerprint) -> Iterator[str]:
    """What changed between two runs, in words."""
    if then.version != now.version:
        yield f"cleancopy was {then.version} and is {now.version}"
    if then.rules != now.rules:
        yield "the rule files are not as they were"
    for name in sorted({*then.options, *now.options}):
        before, after = then.options.get(name), now.options.get(name)
        if before != after:
            yield f"{name} was {_shown(before)} and is {_shown(after)}"


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "not given"
    return "not given" if value is None else str(value)
