"""Rule files as they were read the last time, kept in the user's cache folder.

Reading YAML and patterns is half of the start of a short job. The texts of the files are kept with what was read of
them, so that a changed file is read anew; what can't be read or written there is done without.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

import cleancopy
from cleancopy import cache
from cleancopy.rulebook import nodes
from cleancopy.rulebook.load import RuleFile, RuleText, read
from cleancopy.rulebook.need import KNOWN, Need, need_of
from cleancopy.rulebook.patterns import PERL_ESCAPE, TRANSLATED, set_regex
from cleancopy.rulebook.shape import PackFile, SiteFile
from cleancopy.whole import write_file

FORM = f"{cleancopy.__version__} 3"
"""Of what is kept. Change it with `_Kept`, the records in it, and with what `need_reader` and `translate` make of a
pattern."""
PATTERN_KEYS = frozenset({"regex", "prefix", "suffix"})


class _Kept(msgspec.Struct, array_like=True):
    """A rule file without fault; of the places, those that are asked for once it is known to be right."""

    text: RuleText
    site: SiteFile | None
    pack: PackFile | None
    rules: list[nodes.Mark]
    keys: dict[str, nodes.Mark]


class _Store(msgspec.Struct, array_like=True):
    form: str
    files: list[_Kept]
    needs: dict[str, Need]
    translations: list[tuple[str, str, str]]


_DECODER = msgspec.msgpack.Decoder(_Store)


def read_or_recall(folder: Path, texts: Sequence[RuleText]) -> list[RuleFile]:
    """The files of a folder as `read` gives them; of the places only those of rules and of top-level keys are sure."""
    home = cache.home()
    path = home / f"rules-{zlib.crc32(os.fsencode(folder)):08x}.msgpack" if home else None
    if path and (known := _recalled(path, texts)):
        return known
    files = [read(text) for text in texts]
    if path and not any(file.faults for file in files):
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_file(path, msgspec.msgpack.encode(_store(files)))
    return files


def _recalled(path: Path, texts: Sequence[RuleText]) -> list[RuleFile] | None:
    try:
        store = _DECODER.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return None
    if store.form != FORM or [kept.text for kept in store.files] != [*texts]:
        return None
    KNOWN.update(store.needs)
    TRANSLATED.update({(pattern, place): regex for pattern, place, regex in store.translations})
    return [_file(kept) for kept in store.files]


def _store(files: Sequence[RuleFile]) -> _Store:
    patterns = sorted({found for file in files for found in _patterns(msgspec.to_builtins(file.file))})
    needs = {pattern: need_of(pattern) for pattern, _place in patterns}
    return _Store(FORM, [_kept(file) for file in files], needs, list(_translations(patterns)))


def _translations(patterns: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """What becomes of the patterns, with their places, that RE2 would not understand as we do."""
    from cleancopy.rulebook.translate import pattern_faults  # noqa: PLC0415  (only who keeps rules has to translate)

    for pattern, place in patterns:
        if PERL_ESCAPE.search(pattern) and not pattern_faults(pattern, place):
            yield pattern, place, set_regex(pattern, place)


def _patterns(value: Any) -> Iterator[tuple[str, str]]:
    """The patterns of conditions and fingerprints, wherever they stand in a file, with their keys."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from ((pattern, key) for pattern in part) if key in PATTERN_KEYS else _patterns(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _patterns(part)


def _kept(file: RuleFile) -> _Kept:
    rules = [mark for path, mark in file.places.items() if len(path) == 3 and path[::2] == ("rules", "id")]
    keys = {str(path[0]): mark for path, mark in file.places.items() if len(path) == 1}
    site = file.file if isinstance(file.file, SiteFile) else None
    pack = file.file if isinstance(file.file, PackFile) else None
    return _Kept(file.text, site, pack, rules, keys)


def _file(kept: _Kept) -> RuleFile:
    places: dict[nodes.Path, nodes.Mark] = {(key,): mark for key, mark in kept.keys.items()}
    for number, mark in enumerate(kept.rules):
        places["rules", number, "id"] = mark
    return RuleFile(kept.text, kept.site or kept.pack, places, ())
