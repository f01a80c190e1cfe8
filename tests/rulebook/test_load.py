"""Rule files: what is read, what is refused, and that all faults come at once, each at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.rulebook import RuleFaults, load_rules
from cleancopy.rulebook.book import shipped_rules
from cleancopy.rulebook.load import Loaded, RuleText, linted, read, resolve, rule_texts

GOOD = """\
site: harbour-ledger
outlet: The Harbour Ledger
recognise:
  at_least: 2
  any: [{starts: The Harbour Ledger}, {contains: harbourledger.example}]
rules:
  - id: more-from
    do: cut-below
    when: {starts: More from The Harbour Ledger}
    why: Other articles and the footer.
"""


def load(text: str, path: str = "harbour-ledger.yaml") -> Loaded:
    return resolve([read(RuleText(path, "harbour-ledger", text, False))])


def faults(text: str, stem: str = "harbour-ledger") -> list[str]:
    file = read(RuleText(f"{stem}.yaml", stem, text, False))
    try:
        resolve([file])
    except RuleFaults as refused:
        return list(map(str, sorted({*refused.faults, *linted(file)})))
    return list(map(str, sorted(linted(file))))


def rule(*lines: str) -> str:
    """A good file with one more rule, which begins in line 11."""
    return GOOD + "".join(f"    {line}\n" for line in lines).replace("    ", "  - ", 1)


def test_a_good_file_has_no_faults_and_keeps_its_places() -> None:
    (site,) = load(GOOD, "rules/harbour-ledger.yaml").sites
    assert faults(GOOD) == []
    assert site.id == "harbour-ledger"
    assert site.file.outlet == "The Harbour Ledger"
    assert [(r.origin.id, r.origin.path, r.origin.line) for r in site.rules] == [
        ("harbour-ledger/more-from", "rules/harbour-ledger.yaml", 7)
    ]


def test_scalars_stay_texts() -> None:
    (site,) = load(GOOD.replace("More from The Harbour Ledger", "010")).sites
    assert site.rules[0].entry.when.starts == ("010",)


FIVE_FAULTS = """\
site: harbour-ledger
outlet: The Harbour Ledger
recognise:
  at_least: 3
  any: [{starts: The Harbour Ledger}, {contains: harbourledger.example}]
rules:
  - id: more-from
    do: cut-bellow
    when: {starts: More from The Harbour Ledger}
    why: Other articles and the footer.
  - id: byline
    do: capture
    when: {regex: 'By (?P<byline>.+'}
    why: A byline fills its block.
  - id: more-from
    do: drop
    whne: {contains: newsletter}
    when: {contains: newsletter}
    why: House plug between paragraphs.
    tests: {match: [Sign up now]}
"""


def test_every_fault_of_a_file_comes_at_once_with_its_place() -> None:
    found = faults(FIVE_FAULTS)
    places = [fault.split(": ")[0] for fault in found]
    assert places == [
        "harbour-ledger.yaml:4:13",
        "harbour-ledger.yaml:8:9",
        "harbour-ledger.yaml:13:19",
        "harbour-ledger.yaml:15:9",
        "harbour-ledger.yaml:17:5",
        "harbour-ledger.yaml:20:21",
    ]
    assert "did you mean 'cut-below'?" in found[1]
    assert "first in line 7" in found[3]
    assert "did you mean 'when'?" in found[4]
    assert "'Sign up now'" in found[5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "harbour-ledger.yaml:1:1: empty: ", id="empty-file"),
        pytest.param("- a\n", "harbour-ledger.yaml:1:1: bad-value: ", id="a-list"),
        pytest.param(GOOD.replace("outlet:", "outlett:"), "harbour-ledger.yaml:2:1: unknown-key: ", id="unknown-key"),
        pytest.param(GOOD + "outlet: Twice\n", "harbour-ledger.yaml:11:1: duplicate-key: ", id="duplicate-key"),
        pytest.param("site: &a x\noutlet: *a\n", "harbour-ledger.yaml:1:7: yaml-alias: ", id="anchor"),
        pytest.param("site: !!python/name:os.system x\n", "harbour-ledger.yaml:1:7: yaml-tag: ", id="tag"),
        pytest.param("a: " + "[" * 40, "harbour-ledger.yaml:1:", id="too-deep"),
        pytest.param("site: 'harbour\n", "harbour-ledger.yaml:", id="open-quote"),
        pytest.param("site: a: b\n", "harbour-ledger.yaml:1:8: yaml: ", id="colon-in-plain-text"),
        pytest.param(GOOD + "use: [wier]\n", "harbour-ledger.yaml:11:7: unknown-pack: ", id="unknown-pack"),
        pytest.param(GOOD.replace("site: harbour-ledger", "site: ledger"), ":1:7: file-name: ", id="other-file-name"),
        pytest.param(
            rule("id: a", "do: drop", "when: {}", "why: x"),
            "harbour-ledger.yaml:13:11: empty: ",
            id="empty-condition",
        ),
        pytest.param(
            rule("id: a", "do: drop", "when: {words: {min: 5, max: 3}}", "why: x"),
            "harbour-ledger.yaml:13:19: never-fires: ",
            id="empty-range",
        ),
        pytest.param(
            rule("id: a", "do: drop", "when: {at: 0}", "why: x"),
            "harbour-ledger.yaml:13:16: never-fires: ",
            id="place-before-the-first",
        ),
        *(
            pytest.param(
                rule("id: a", "do: capture", "field: published", f"dates: '{layout}'", "when: {words: 3}", "why: x"),
                "harbour-ledger.yaml:14:12: bad-value: ",
                id=f"layout-{layout}",
            )
            for layout in ("%d %b", "%d %Q %Y", "%Y %Y", "%d %b %%Y")
        ),
        pytest.param(
            rule("id: a", "do: drop", "when: {equals: Adverts, starts: More}", "why: x"),
            "harbour-ledger.yaml:13:20: never-fires: ",
            id="literals-that-exclude-each-other",
        ),
        pytest.param(
            rule("id: a", "do: cut-below", "when: {starts: More from The Harbour Ledger}", "why: x"),
            "harbour-ledger.yaml:11:5: never-fires: ",
            id="shadowed-by-the-same-rule",
        ),
        pytest.param(
            rule("id: a", "do: capture", "when: {starts: By}", "why: x"),
            "harbour-ledger.yaml:11:5: missing-key: ",
            id="capture-of-nothing",
        ),
        pytest.param(
            rule("id: a", "do: capture", "when: {regex: '(?P<autor>.+)'}", "why: x"),
            "harbour-ledger.yaml:13:19: unknown-field: ",
            id="group-that-is-no-field",
        ),
        pytest.param(
            rule("id: a", "do: drop", "when: {regex: '^More.*'}", "why: x"),
            "harbour-ledger.yaml:13:19: bad-pattern: ",
            id="anchor-in-a-pattern",
        ),
        pytest.param(
            rule("id: a", "do: drop", "when: {regex: '(?=More).*'}", "why: x"),
            "harbour-ledger.yaml:13:19: bad-pattern: ",
            id="lookahead",
        ),
    ],
)
def test_fault(text: str, expected: str) -> None:
    found = faults(text)
    assert any(expected in fault for fault in found), found


def test_a_faulty_file_does_not_hide_another_ones_faults() -> None:
    files = [read(RuleText(f"{name}.yaml", name, "site: x\n", False)) for name in ("a", "b")]
    with pytest.raises(RuleFaults) as refused:
        resolve(files)
    assert {fault.path for fault in refused.value.faults} == {"a.yaml", "b.yaml"}


@pytest.mark.parametrize("text", rule_texts(shipped_rules(), "rules"), ids=lambda text: text.path)
def test_shipped_files_are_without_fault(text: RuleText) -> None:
    file = read(text)
    assert [*map(str, file.faults), *map(str, linted(file))] == []


@pytest.mark.parametrize("text", rule_texts(shipped_rules(), "rules"), ids=lambda text: text.path)
def test_shipped_patterns_that_take_text_away_have_examples_to_skip(text: RuleText) -> None:
    file = read(text).file
    assert file is not None
    takers = [r for r in file.rules if (r.do == "drop" or r.do.startswith("cut")) and r.when.regex]
    assert [rule.id for rule in takers if not (rule.tests.match and rule.tests.skip)] == []


def test_a_folder_of_ones_own_is_checked_in_full(tmp_path: Path) -> None:
    (tmp_path / "harbour-ledger.yaml").write_text(FIVE_FAULTS, encoding="utf-8")
    with pytest.raises(RuleFaults) as refused:
        load_rules(tmp_path)
    assert len(refused.value.faults) == 6


def test_a_folder_of_ones_own_wins_over_the_shipped_file(tmp_path: Path) -> None:
    own = GOOD.replace("harbour-ledger", "the-star").replace("The Harbour Ledger", "The Other Star")
    (tmp_path / "the-star.yaml").write_text(own, encoding="utf-8")
    book = load_rules(tmp_path)
    assert book.sites["the-star"].file.outlet == "The Other Star"
    assert "arirang" in book.sites


def test_a_missing_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(RuleFaults, match="no such folder"):
        load_rules(tmp_path / "nowhere")


@pytest.mark.parametrize("key", ["equals", "starts", "ends", "contains", "regex", "prefix", "suffix"])
@pytest.mark.parametrize("clause", ["when", "unless"])
def test_an_empty_text_is_one_fault_even_where_the_rule_has_examples(key: str, clause: str) -> None:
    conditions = {"when": "{starts: Get}", "unless": "{contains: said}"} | {clause: f"{{{key}: ['']}}"}
    text = rule(
        "id: plug",
        "do: drop",
        *(f"{name}: {asked}" for name, asked in conditions.items()),
        "why: House plug.",
        "tests: {match: [Get our newsletter], skip: [Get well]}",
    )
    found = [fault for fault in faults(text) if ": missing-reviewed: " not in fault]
    assert [fault.split(": ", 1)[1] for fault in found] == [f"empty: '{key}' is empty: write a text, or delete the key"]


def test_a_long_wrong_value_is_shown_in_part() -> None:
    (fault,) = (each for each in faults(GOOD.replace("at_least: 2", f"at_least: {'9' * 5000}")) if "bad-value" in each)
    assert fault.endswith("'at_least' takes a whole number, not '" + "9" * 60 + "...'")
