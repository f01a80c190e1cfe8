"""Picking keys: in every format, in the order in which they are named."""

from __future__ import annotations

import json

import pytest

from cleancopy.emit.fields import FIELDS, UnknownField, chosen
from cleancopy.emit.forms import FORMATS, form, format_of
from cleancopy.model import Article

QUAY = Article(source="quay.txt", headline="Quay reopens", body="The quay reopened.")


def test_keys_are_taken_once_in_their_order() -> None:
    assert chosen(["body", " headline ", "body"]) == ("body", "headline")


@pytest.mark.parametrize(("name", "likely"), [("headlin", "'headline'"), ("writer", ""), ("", "")])
def test_an_unknown_key_is_named_with_the_likeliest(name: str, likely: str) -> None:
    with pytest.raises(UnknownField, match=f"no key '{name}'.*{likely}"):
        chosen(["body", name])


@pytest.mark.parametrize("name", ["jsonl", "json"])
def test_json_has_the_keys_in_their_order(name: str) -> None:
    shape = form(name, ("body", "source"), of_many=False)
    assert list(json.loads(b"".join(shape.whole([shape.frame.encode(QUAY)]))).items()) == [
        ("body", "The quay reopened."),
        ("source", "quay.txt"),
    ]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "md"])
def test_all_keys_are_there_unless_some_are_picked(name: str) -> None:
    pytest.importorskip("pyarrow")
    shape = form(name)
    output = b"".join(shape.whole([shape.frame.encode(QUAY)]))
    assert all(key.encode() in output for key in FIELDS)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.jsonl", "jsonl"),
        ("a/b.CSV", "csv"),
        ("a.b.parquet", "parquet"),
        ("a.markdown", "md"),
        ("a.txt", None),
        ("a", None),
    ],
)
def test_a_name_says_the_format(path: str, name: str | None) -> None:
    assert format_of(path) == name
