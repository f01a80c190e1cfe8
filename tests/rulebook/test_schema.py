"""The JSON Schema of rule files: made from the declarations, told by an independent validator to fit what they fit."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
import yaml

from cleancopy.rulebook.meanings import MEANINGS
from cleancopy.rulebook.schema import DIALECT, json_schema, schema_text
from cleancopy.rulebook.shape import Act, Condition, Field, PackFile, Required, RuleEntry, SiteFile

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "rules"
INVALID = Path(__file__).resolve().parent / "invalid"
RULE_FILES = sorted(RULES.rglob("*.yaml"))


@pytest.fixture(scope="module")
def validator() -> Any:
    return jsonschema.Draft202012Validator(json.loads(schema_text()))


def faults(validator: Any, tree: Any) -> list[str]:
    return [f"{list(error.absolute_path)} {error.message}" for error in validator.iter_errors(tree)]


def days_as_texts(tree: Any) -> Any:
    """The tree as YAML 1.2 libraries and editors see it, for which an unquoted day is a text."""
    if isinstance(tree, dict):
        return {key: days_as_texts(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [days_as_texts(value) for value in tree]
    return tree.isoformat() if isinstance(tree, date) else tree


def test_it_is_a_schema_of_the_named_dialect() -> None:
    schema = json_schema()
    assert schema["$schema"] == DIALECT
    jsonschema.Draft202012Validator.check_schema(schema)


def test_the_shipped_schema_is_up_to_date() -> None:
    shipped = (RULES / "schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(), "write it again: cleancopy rules schema > rules/schema.json"


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("as_read", [lambda tree: tree, days_as_texts], ids=["days", "texts"])
def test_every_shipped_rule_file_is_valid(path: Path, as_read: Any, validator: Any) -> None:
    tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert faults(validator, as_read(tree)) == []


def test_twelve_files_with_a_fault_of_form_each_are_not() -> None:
    assert len(list(INVALID.glob("*.yaml"))) == 12


@pytest.mark.parametrize("path", sorted(INVALID.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_file_with_a_fault_of_form_is_not(path: Path, validator: Any) -> None:
    assert faults(validator, yaml.safe_load(path.read_text(encoding="utf-8"))) != []


GOOD: dict[str, Any] = {
    "site": "harbour-ledger",
    "outlet": "The Harbour Ledger",
    "recognise": {"any": [{"starts": "The Harbour Ledger"}]},
    "rules": [{"id": "plug", "do": "drop", "when": {"contains": "newsletter"}, "why": "A plug."}],
}
PACK: dict[str, Any] = {"pack": "wire", "why": "Wire copy.", "rules": GOOD["rules"]}


def changed(tree: Mapping[str, Any], path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """A copy of the tree with a value put in at the path."""
    whole = copy.deepcopy(dict(tree))
    part: Any = whole
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    return whole


WHEN = ("rules", 0, "when")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param((*WHEN, "equals"), ["Sign up", "Get our letter"], id="a list of texts"),
        pytest.param((*WHEN, "equals"), 2027, id="a number for a text"),
        pytest.param((*WHEN, "words"), 3, id="a number for a range"),
        pytest.param((*WHEN, "words"), {"max": 3}, id="a range"),
        pytest.param((*WHEN, "bullet"), True, id="yes as YAML reads it"),
        pytest.param((*WHEN, "bullet"), "no", id="no as editors read it"),
        pytest.param((*WHEN, "after"), {"before": {"where": "tail"}}, id="conditions in conditions"),
        pytest.param(("reviewed",), "2026-11-21", id="a day as a text"),
        pytest.param(("reviewed",), date(2026, 11, 21), id="a day as PyYAML reads it"),
        pytest.param(("require",), "body", id="one required field"),
        pytest.param(("otherwise",), "score", id="the other default"),
        pytest.param(("rules", 0, "unless"), {"grammar": "byline"}, id="an exception"),
    ],
)
def test_what_the_reader_takes_is_valid(path: tuple[str | int, ...], value: Any, validator: Any) -> None:
    assert faults(validator, changed(GOOD, path, value)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param((*WHEN, "equals"), [], id="an empty list"),
        pytest.param((*WHEN, "equals"), " ", id="an empty text"),
        pytest.param((*WHEN, "equals"), None, id="no value"),
        pytest.param((*WHEN, "words"), -1, id="a negative number"),
        pytest.param((*WHEN, "words"), {}, id="an empty range"),
        pytest.param((*WHEN, "words"), {"mx": 3}, id="an unknown key in a range"),
        pytest.param((*WHEN, "bullet"), "maybe", id="neither yes nor no"),
        pytest.param((*WHEN, "after"), {"wher": "tail"}, id="an unknown key in an inner condition"),
        pytest.param((*WHEN, "where"), "middle", id="an unknown region"),
        pytest.param(("reviewed",), "21.11.2026", id="a day in another form"),
        pytest.param(("reviewed",), 20261121, id="a number for a day"),
        pytest.param(("recognise", "at_least"), 0, id="no sign needed"),
        pytest.param(("recognise", "any"), [{"starts": "A", "ends": "B"}], id="a sign of two keys"),
        pytest.param(("pack",), "wire", id="a site that is a pack"),
        pytest.param(("rules", 0, "field"), "headline", id="a field that nothing captures"),
        pytest.param(("rules", 0, "problem"), "odd", id="a problem that nothing flags"),
        pytest.param(("rules", 0, "do"), "flag", id="a flag without a problem"),
        pytest.param(("rules", 0), {**GOOD["rules"][0], "do": "cut-below", "when": {"where": "body"}}, id="cut, where"),
    ],
)
def test_what_the_reader_refuses_is_not(path: tuple[str | int, ...], value: Any, validator: Any) -> None:
    assert faults(validator, changed(GOOD, path, value)) != []


def test_a_pack_has_keys_of_its_own(validator: Any) -> None:
    assert faults(validator, PACK) == []
    assert faults(validator, {**PACK, "outlet": "The Harbour Ledger"}) != []
    assert faults(validator, {"pack": "wire"}) != []


def records(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, record in schema["$defs"].items():
        if record.get("type") == "object":
            yield name, record


def test_every_key_is_described_and_no_other_is_allowed() -> None:
    found = dict(records(json_schema()))
    assert found.keys() >= {"SiteFile", "PackFile", "RuleEntry", "Condition", "Tests", "Range", "Fingerprint"}
    for name, record in found.items():
        assert record["additionalProperties"] is False, name
        assert all(value["description"] for value in record["properties"].values()), name
    for struct in (SiteFile, PackFile, RuleEntry, Condition):
        keys = {field.encode_name for field in msgspec.structs.fields(struct)}
        assert found[struct.__name__]["properties"].keys() == keys


@pytest.mark.parametrize(
    ("key", "words"),
    [("do", get_args(Act)), ("field", get_args(Field)), ("same_as", get_args(Field)), ("require", get_args(Required))],
    ids=str,
)
def test_every_word_has_its_meaning_and_no_other_has(key: str, words: tuple[str, ...]) -> None:
    flat = {word for part in words for word in (get_args(part) or (part,))}
    assert set(MEANINGS[key]) == flat


def test_every_value_of_a_closed_list_is_described() -> None:
    described: list[str] = []

    def walk(part: Any) -> None:
        if isinstance(part, dict):
            if "const" in part and "description" in part:
                described.append(part["const"])
            for value in part.values():
                walk(value)
        if isinstance(part, list):
            for value in part:
                walk(value)

    walk(json_schema())
    for words in MEANINGS.values():
        assert set(words) <= set(described)


SCHEMA_LINES = {RULES: "schema.json", RULES / "packs": "../schema.json"}


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_every_rule_file_names_the_schema_for_editors(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first == f"# yaml-language-server: $schema={SCHEMA_LINES[path.parent]}"
    assert (path.parent / SCHEMA_LINES[path.parent]).resolve() == RULES / "schema.json"
