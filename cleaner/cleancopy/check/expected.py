"""The article that a sample must give: read with the places of its values, and written."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from cleancopy import emit
from cleancopy.check.findings import Finding
from cleancopy.model import Article

Place = tuple[int, int]
"""Line and column, from 1."""


class Expected(msgspec.Struct, frozen=True):
    """An expectation as it stands in its file."""

    path: str
    text: str
    values: Mapping[str, Any]

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs of its body."""
        return paragraphs(self.values)

    def place(self, key: str) -> Place:
        """Where a key stands; the file's beginning if it is missing."""
        found = re.search(rf'(?<!\\)"{re.escape(key)}"\s*:', self.text)
        return _place(self.text, found.start() if found else 0)

    def place_of_paragraph(self, paragraph: str) -> Place:
        """Where a paragraph of the body begins."""
        found = re.search(r'(?<!\\)"body"\s*:', self.text)
        written = json.dumps(paragraph, ensure_ascii=False)[1:-1]
        at = self.text.find(written, found.end()) if found else -1
        return _place(self.text, at) if at >= 0 else self.place("body")


def paragraphs(values: Mapping[str, Any]) -> list[str]:
    """The paragraphs of an article's body."""
    body = values.get("body")
    return body.split("\n\n") if isinstance(body, str) and body else []


def fields_of(article: Article) -> dict[str, Any]:
    """The article as its JSON holds it, in the order of the contract, without `source`."""
    fields: dict[str, Any] = msgspec.json.decode(emit.line(article))
    del fields["source"]
    return fields


def read(path: str) -> Expected | Finding:
    """The expectation in a file, or what keeps it from being one."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        values = json.loads(text)
    except json.JSONDecodeError as error:
        return Finding(path, error.lineno, error.colno, "bad-json", f"not JSON: {error.msg}")
    except UnicodeDecodeError:
        return Finding(path, 1, 1, "bad-json", "not UTF-8: save it as UTF-8")
    except RecursionError:
        return Finding(path, 1, 1, "bad-json", "nested too deep to be an article")
    except ValueError:  # which Python raises for a number of thousands of digits
        return Finding(path, 1, 1, "bad-json", "a number longer than any of an article")
    except OSError as error:
        return Finding(path, 1, 1, "unreadable", f"can't be read: {(error.strerror or str(error)).lower()}")
    if not isinstance(values, dict):
        return Finding(path, 1, 1, "bad-json", "no article: an expectation is one JSON object")
    return Expected(path, text, values)


def write(path: str, values: Mapping[str, Any]) -> None:
    """Write an expectation whole or not at all. Raises OSError."""
    target = Path(path).resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        draft.write_bytes(emit.page(values))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _place(text: str, at: int) -> Place:
    line_start = text.rfind("\n", 0, at) + 1
    return text.count("\n", 0, at) + 1, at - line_start + 1
