"""A tree of nodes -> the records that `shape.py` declares, with all faults of the tree at once.

The types are read off the declarations (msgspec.inspect), so there is one place that says what a rule file may hold.
A value that is wrong is reported, and None (or the key's default) stands in its place, so that whatever is left of
the file can be checked further; once anything was reported, a record is for checking only.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from cleancopy.phrases import did_you_mean
from cleancopy.rulebook.nodes import Mapping, Mark, Node, Path, Report, Scalar, Sequence

SHOWN = 60
"""Characters of a wrong value in a message."""
WORDS_FOR_TRUE = frozenset({"yes", "true"})
WORDS_FOR_FALSE = frozenset({"no", "false"})


class Reader:
    """Reads one file's tree; `places` tells afterwards where each value stood."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.places: dict[Path, Mark] = {}

    def record(self, node: Node, struct: type[msgspec.Struct]) -> Any | None:
        """The record of type `struct` that the tree holds, or None if the tree is no record at all."""
        return self._value(node, _type_of(struct), ())

    def _value(self, node: Node, kind: Any, path: Path) -> Any:
        self.places[path] = node.mark
        if isinstance(kind, inspect.Metadata):
            return self._value(node, kind.type, path)
        if isinstance(kind, inspect.UnionType):
            return self._value(node, _without_none(kind), path)
        if isinstance(kind, inspect.StructType):
            return self._struct(node, kind.cls, path)
        if isinstance(kind, inspect.VarTupleType):
            return self._list(node, kind.item_type, path)
        if not isinstance(node, Scalar):
            return self._wrong(node.mark, f"{_name(path)} takes one text here, not {_article(node)}")
        return self._scalar(node, kind, path)

    def _scalar(self, node: Scalar, kind: Any, path: Path) -> Any:
        text = node.value
        if isinstance(kind, inspect.LiteralType):
            if text in kind.values:
                return text
            return self._wrong(
                node.mark, f"{_name(path)} can't be '{_short(text)}': {did_you_mean(text, map(str, kind.values))}"
            )
        if isinstance(kind, inspect.IntType):
            if text.isascii() and text.isdigit() and len(text) <= 6:
                return int(text)
            return self._wrong(node.mark, f"{_name(path)} takes a whole number, not '{_short(text)}'")
        if isinstance(kind, inspect.BoolType):
            if text in WORDS_FOR_TRUE | WORDS_FOR_FALSE:
                return text in WORDS_FOR_TRUE
            return self._wrong(node.mark, f"{_name(path)} takes yes or no, not '{_short(text)}'")
        if not text.strip():
            return self._wrong(node.mark, f"{_name(path)} is empty: write a text, or delete the key", "empty")
        return text

    def _list(self, node: Node, kind: Any, path: Path) -> Any:
        one_text = isinstance(kind, (inspect.StrType, inspect.LiteralType))
        if isinstance(node, Scalar) and one_text:
            return (self._value(node, kind, (*path, 0)),)
        if not isinstance(node, Sequence):
            return self._wrong(node.mark, f"{_name(path)} takes a list, not {_article(node)}")
        if not node.items:
            return self._wrong(node.mark, f"{_name(path)} is an empty list: fill it, or delete the key", "empty")
        return tuple(self._value(item, kind, (*path, number)) for number, item in enumerate(node.items))

    def _struct(self, node: Node, struct: type[msgspec.Struct], path: Path) -> Any:
        fields = {field.encode_name: field for field in _fields_of(struct)}
        if isinstance(node, Scalar) and node.value.isdigit() and set(fields) == {"min", "max"}:
            return struct(int(node.value), int(node.value))
        if not isinstance(node, Mapping):
            return self._wrong(node.mark, f"{_name(path)} takes keys with values, not {_article(node)}")
        if not node.keys:
            return self._wrong(node.mark, f"{_name(path)} is empty: it needs at least one key", "empty")
        for key in node.keys.keys() - fields.keys():
            message = f"unknown key '{_short(key)}' in {_name(path)}: {did_you_mean(key, fields)}"
            self._report(node.keys[key], "unknown-key", message)
        values: dict[str, Any] = {}
        for name, field in fields.items():
            if name in node.values:
                value = self._value(node.values[name], field.type, (*path, name))
                if value is not None or field.required:
                    values[name] = value
            elif field.required:
                values[name] = None
                self._report(node.mark, "missing-key", f"{_name(path)} needs the key '{name}'")
        return struct(**values)

    def _wrong(self, mark: Mark, message: str, code: str = "bad-value") -> None:
        self._report(mark, code, message)


@cache
def _type_of(struct: type[msgspec.Struct]) -> Any:
    return inspect.type_info(struct)


@cache
def _fields_of(struct: type[msgspec.Struct]) -> tuple[inspect.Field, ...]:
    info = _type_of(struct)
    assert isinstance(info, inspect.StructType)
    return info.fields


def _without_none(kind: inspect.UnionType) -> Any:
    return next(t for t in kind.types if not isinstance(t, inspect.NoneType))


def _name(path: Path) -> str:
    keys = [key for key in path if isinstance(key, str)]
    return f"'{keys[-1]}'" if keys else "the file"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def _article(node: Node) -> str:
    return {Scalar: "a text", Sequence: "a list", Mapping: "keys with values"}[type(node)]
