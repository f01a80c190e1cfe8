"""The JSON Schema of rule files, made from the declarations in `shape.py`, so that editors complete and explain.

It says what the reader says about keys, types and values. What only a reading of the rules can tell is beyond it:
whether a pattern compiles, an example matches, a pack exists, an id or a key stands twice, the file is called as its
site is. `cleancopy rules lint` tells that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from cleancopy.rulebook.lint_rules import NAME
from cleancopy.rulebook.meanings import MEANINGS
from cleancopy.rulebook.read import WORDS_FOR_FALSE, WORDS_FOR_TRUE
from cleancopy.rulebook.shape import PackFile, SiteFile

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

TEXT: Schema = {"$ref": "#/$defs/Text"}
TEXTS: Schema = {"$ref": "#/$defs/Texts"}
SHARED: dict[str, Schema] = {
    "Text": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
    "Texts": {"anyOf": [TEXT, {"type": "array", "items": TEXT, "minItems": 1}]},
}
"""An editor's YAML takes 2027 for a number and `no` for a truth value; the reader takes them as the texts they are."""
DAY: Schema = {"pattern": r"^\d{4}-\d{2}-\d{2}$", "not": {"type": ["number", "boolean", "null", "array", "object"]}}
"""A text, or what YAML libraries make of an unquoted date, for which JSON Schema has no type."""
NAMED: Schema = {"type": "string", "pattern": f"^{NAME.pattern}$"}

NARROWER: dict[str, Schema] = {
    "id": NAMED,
    "site": NAMED,
    "pack": NAMED,
    "reviewed": DAY,
    "at_least": {"type": "integer", "minimum": 1},
}
"""Keys whose values have a form of their own, which `lint` checks."""

CAPTURES: Schema = {
    "if": {"required": ["do"], "properties": {"do": {"const": "capture"}}},
    "else": {"properties": {"field": False, "dates": False}},
}
FLAGS: Schema = {
    "if": {"required": ["do"], "properties": {"do": {"const": "flag"}}},
    "then": {"required": ["problem"]},
    "else": {"properties": {"problem": False}},
}
CUTS: Schema = {
    "if": {"required": ["do"], "properties": {"do": {"enum": ["cut-above", "cut-below"]}}},
    "then": {"properties": {"when": {"properties": {"where": False}}}},
}
BESIDES: dict[str, Schema] = {
    "Condition": {"minProperties": 1},
    "Range": {"minProperties": 1},
    "Tests": {"minProperties": 1},
    "Fingerprint": {"minProperties": 1, "maxProperties": 1},
    "RuleEntry": {"allOf": [CAPTURES, FLAGS, CUTS]},
}
"""What the records' declarations can't say: keys that need or exclude each other, and that no record is empty."""


def json_schema() -> Schema:
    """The schema of site files and packs, in draft 2020-12: a file with the key `pack` is a pack."""
    return {
        "$schema": DIALECT,
        "$comment": "Generated: cleancopy rules schema > rules/schema.json",
        "title": "Rule file of cleancopy",
        "type": "object",
        "if": {"required": ["pack"]},
        "then": {"$ref": "#/$defs/PackFile"},
        "else": {"$ref": "#/$defs/SiteFile"},
        "$defs": {**{struct.__name__: _record(struct) for struct in _records()}, **SHARED},
    }


def schema_text() -> str:
    """The schema as it stands in `rules/schema.json`."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2).decode() + "\n"


def _records() -> Iterator[type[msgspec.Struct]]:
    """The two kinds of file, and every record that may stand in them, each once."""
    waiting: list[type[msgspec.Struct]] = [SiteFile, PackFile]
    for struct in waiting:
        yield struct
        for field in msgspec.structs.fields(struct):
            waiting += [cls for cls in _structs_of(inspect.type_info(field.type)) if cls not in waiting]


def _structs_of(kind: Any) -> Iterator[type[msgspec.Struct]]:
    if isinstance(kind, inspect.Metadata):
        yield from _structs_of(kind.type)
    elif isinstance(kind, inspect.UnionType):
        for part in kind.types:
            yield from _structs_of(part)
    elif isinstance(kind, inspect.VarTupleType):
        yield from _structs_of(kind.item_type)
    elif isinstance(kind, inspect.StructType):
        yield kind.cls


def _record(struct: type[msgspec.Struct]) -> Schema:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    required = [field.encode_name for field in info.fields if field.required]
    return {
        "description": " ".join((struct.__doc__ or "").split()),
        "type": "object",
        "properties": {field.encode_name: _property(field) for field in info.fields},
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **BESIDES.get(struct.__name__, {}),
    }


def _property(field: inspect.Field) -> Schema:
    assert isinstance(field.type, inspect.Metadata), f"{field.name} has no description in shape.py"
    described = dict(field.type.extra_json_schema or {})
    value = NARROWER.get(field.encode_name) or _value(field.type.type, field.encode_name)
    default = {"default": field.default} if _is_told(field.default) else {}
    return {**described, **value, **default}


def _is_told(default: Any) -> bool:
    """Whether a default is worth telling: nothing, and what stands for nothing, are not."""
    return isinstance(default, (str, int, tuple)) and bool(default)


def _value(kind: Any, key: str) -> Schema:
    if isinstance(kind, inspect.UnionType):
        return _value(next(part for part in kind.types if not isinstance(part, inspect.NoneType)), key)
    if isinstance(kind, inspect.StructType):
        return _reference(kind.cls)
    if isinstance(kind, inspect.VarTupleType):
        return _list(kind.item_type, key)
    if isinstance(kind, inspect.LiteralType):
        meanings = MEANINGS[key]
        return {"oneOf": [{"const": word, "description": meanings[word]} for word in meanings if word in kind.values]}
    if isinstance(kind, inspect.IntType):
        return {"type": "integer", "minimum": 0}
    if isinstance(kind, inspect.BoolType):
        return {"enum": [True, False, *sorted(WORDS_FOR_TRUE | WORDS_FOR_FALSE)]}
    return TEXT


def _reference(struct: type[msgspec.Struct]) -> Schema:
    reference = {"$ref": f"#/$defs/{struct.__name__}"}
    if {field.encode_name for field in msgspec.structs.fields(struct)} == {"min", "max"}:
        return {"anyOf": [{"type": "integer", "minimum": 0}, reference]}
    return reference


def _list(item: Any, key: str) -> Schema:
    """A list, for which a single text may stand in place of a list of one."""
    if isinstance(item, inspect.StrType):
        return TEXTS
    one = _value(item, key)
    many = {"type": "array", "items": one, "minItems": 1}
    return {"anyOf": [one, many]} if isinstance(item, inspect.LiteralType) else many
