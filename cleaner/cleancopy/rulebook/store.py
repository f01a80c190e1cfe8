"""Rule files as they were read the last time, kept in the user's cache folder.

Reading YAML and patterns is half of the start of a short job. The sizes and times of the files are kept with what was
read of them, so that a changed file is read anew, as Python does with modules; what can't be read or written there is
done without.
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
from cleancopy import anchors, cache
from cleancopy.anchors import Anchor
from cleancopy.rulebook import need, nodes
from cleancopy.rulebook.load import RuleFile, RuleSource, read, rule_texts
from cleancopy.rulebook.need import Need
from cleancopy.rulebook.patterns import PERL_ESCAPE, TRANSLATED, set_regex
from cleancopy.rulebook.shape import Condition, PackFile, SiteFile
from cleancopy.whole import write_file

FORM = f"{cleancopy.__version__} 5"
"""Of what is kept. Change it with `_Kept`, the records in it, and with what `anchors`, `need_reader` and `translate`
make of a pattern."""
PATTERN_KEYS = frozenset({"regex", "prefix", "suffix"})


class _Kept(msgspec.Struct, array_like=True):
    """A rule file without fault, with its rules' anchors; of the places, those that are asked for once it is right."""

    source: RuleSource
    site: SiteFile | None
    pack: PackFile | None
    rules: list[nodes.Mark]
    keys: dict[str, nodes.Mark]
    anchors: list[Anchor | None]


class _Store(msgspec.Struct, array_like=True):
    form: str
    stamps: dict[str, tuple[int, int]]
    files: list[_Kept]
    needs: dict[str, Need]
    translations: list[tuple[str, str, str]]


_DECODER = msgspec.msgpack.Decoder(_Store)


def read_or_recall(folder: Path, shown_as: str) -> list[RuleFile]:
    """The rule files of a folder and of its `packs/` as `read` gives them.

    Of the places only those of rules and of top-level keys are sure. Raises RuleFaults as `rule_texts` does.
    """
    home = cache.home()
    path = home / f"rules-{zlib.crc32(os.fsencode(folder)):08x}.msgpack" if home else None
    stamps = _stamps(folder)
    if path and (known := _recalled(path, stamps)):
        return known
    files = [read(text) for text in rule_texts(folder, shown_as)]
    if path and not any(file.faults for file in files):
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_file(path, msgspec.msgpack.encode(_store(stamps, files)))
    return files


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """The sizes and the times of last change (ns) of what may be rule files, by name."""
    stamps: dict[str, tuple[int, int]] = {}
    for part in (folder, folder / "packs"):
        with contextlib.suppress(OSError), os.scandir(part) as entries:
            for entry in entries:
                if entry.name.endswith((".yaml", ".yml")):
                    stat = entry.stat()
                    stamps[os.path.relpath(entry, folder)] = stat.st_size, stat.st_mtime_ns
    return stamps


def _recalled(path: Path, stamps: Mapping[str, tuple[int, int]]) -> list[RuleFile] | None:
    try:
        store = _DECODER.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError):
        return None
    if store.form != FORM or store.stamps != stamps:
        return None
    need.KNOWN.update(store.needs)
    for kept in store.files:
        anchors.KNOWN.update(zip(_conditions(kept.site or kept.pack), kept.anchors, strict=True))
    TRANSLATED.update({(pattern, place): regex for pattern, place, regex in store.translations})
    return [_file(kept) for kept in store.files]


def _store(stamps: dict[str, tuple[int, int]], files: Sequence[RuleFile]) -> _Store:
    patterns = sorted({found for file in files for found in _patterns(msgspec.to_builtins(file.file))})
    needs = {pattern: need.need_of(pattern) for file in files for pattern in _signs(file.file)}
    return _Store(FORM, stamps, [_kept(file) for file in files], needs, list(_translations(patterns)))


def _translations(patterns: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """What becomes of the patterns, with their places, that RE2 would not understand as we do."""
    from cleancopy.rulebook.translate import pattern_faults  # noqa: PLC0415  (only who keeps rules has to translate)

    for pattern, place in patterns:
        if PERL_ESCAPE.search(pattern) and not pattern_faults(pattern, place):
            yield pattern, place, set_regex(pattern, place)


def _conditions(file: SiteFile | PackFile | None) -> list[Condition]:
    return [rule.when for rule in file.rules] if file else []


def _signs(file: SiteFile | PackFile | None) -> Iterator[str]:
    """The patterns of a site's fingerprints: of rules, nobody asks for more than their anchors."""
    if isinstance(file, SiteFile):
        yield from (pattern for sign in file.recognise.any for pattern in sign.regex)


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
    return _Kept(file.source, site, pack, rules, keys, [*map(anchors.anchor_of, _conditions(file.file))])


def _file(kept: _Kept) -> RuleFile:
    places: dict[nodes.Path, nodes.Mark] = {(key,): mark for key, mark in kept.keys.items()}
    for number, mark in enumerate(kept.rules):
        places["rules", number, "id"] = mark
    return RuleFile(kept.source, kept.site or kept.pack, places, ())
