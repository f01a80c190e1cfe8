"""YAML text -> a tree of nodes that know their line and column. Safe and bounded: nothing is constructed.

Only the part of YAML that rule files need is let in. Scalars stay the strings that they are (`no`, `12:30` and `010`
are texts), and anchors, aliases, tags, merge keys, duplicate keys, a second document and deep nesting are faults.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from cleancopy.rulebook.nodes import Mapping, Mark, Node, Report, Scalar, Sequence

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MAX_NODES = 50_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Refused(Exception):
    def __init__(self, mark: Mark, code: str, message: str) -> None:
        super().__init__(message)
        self.mark, self.code, self.message = mark, code, message


def parse(text: str, report: Report) -> Node | None:
    """The tree of one YAML document, or None after a fault that leaves nothing to read."""
    if len(text) > MAX_BYTES:
        report(Mark(1, 1), "too-large", f"a rule file has at most {MAX_BYTES:,} characters: split it")
        return None
    try:
        return _Composer(text, report).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)
        report(where, "yaml", _advice(error))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        report(Mark(line, 1), "yaml", f"the character U+{error.character:04X} is not allowed in YAML: delete it")
    except _Refused as refused:
        report(refused.mark, refused.code, refused.message)
    return None


def _advice(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "not YAML"
    if "mapping values are not allowed" in problem:
        return "a text with a colon and a space in it must stand in quotes"
    if "found character '\\t'" in problem or "found a tab character" in problem:
        return "YAML is indented with spaces: replace the tab"
    if "unexpected end of stream" in problem or "while scanning a quoted scalar" in (error.context or ""):
        return "a quote is opened here and never closed"
    if "unknown escape" in problem:
        return "backslashes of a pattern need single quotes around it"
    return f"not YAML: {problem}"


class _Composer:
    def __init__(self, text: str, report: Report) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self._report = report
        self._count = 0

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise _Refused(_mark(event), "yaml", "a rule file holds one document: delete everything from '---'")
            if isinstance(event, (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent, yaml.AliasEvent)):
                root = self._node(event, 0)
        return root

    def _node(self, event: Any, depth: int) -> Node:
        mark = _mark(event)
        self._count += 1
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _Refused(mark, "yaml-alias", "anchors (&) and aliases (*) are not used in rule files: write it out")
        if event.tag:
            raise _Refused(mark, "yaml-tag", f"the tag {event.tag} is not used in rule files: delete it")
        if depth > MAX_DEPTH or self._count > MAX_NODES:
            raise _Refused(mark, "too-deep", f"nested deeper than {MAX_DEPTH} levels, or over {MAX_NODES:,} values")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(mark, event.value, event.style in {"'", '"', "|", ">"})
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(mark, tuple(self._node(e, depth + 1) for e in self._until(yaml.SequenceEndEvent)))
        return self._mapping(mark, depth)

    def _mapping(self, mark: Mark, depth: int) -> Mapping:
        keys: dict[str, Mark] = {}
        values: dict[str, Node] = {}
        for event in self._until(yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                self._report(key.mark, "yaml", "a key must be a plain word")
            elif key.value in keys:
                message = f"the key '{key.value}' stands twice here, first in line {keys[key.value].line}: join them"
                self._report(key.mark, "duplicate-key", message)
            else:
                keys[key.value], values[key.value] = key.mark, value
        return Mapping(mark, keys, values)

    def _until(self, end: type) -> Iterator[Any]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield event


def _mark(event: Any) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
