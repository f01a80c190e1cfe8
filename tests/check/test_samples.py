"""`check` on samples: recognised, whole, as expected; and where each finding points."""

from __future__ import annotations

import json

import pytest

from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.paper import PAGE


def test_what_is_right_has_no_findings(ledger: Ledger) -> None:
    report = ledger.check()
    assert (report.findings, report.rule_files, report.samples, report.unusable) == ((), 1, 2, False)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        pytest.param("headline", "Quay reopens", "quay.json:3:3: field-differs", id="text"),
        pytest.param("byline", None, "quay.json:5:3: field-differs", id="null"),
        pytest.param("places", [], "quay.json:14:3: field-differs", id="list"),
        pytest.param("weather", "fine", "quay.json:27:3: field-differs", id="key-that-is-none"),
    ],
)
def test_a_field_that_differs_is_found_at_its_line(ledger: Ledger, field: str, value: object, expected: str) -> None:
    ledger.expect(**{field: value})
    assert ledger.found(f"{SITE}/quay.txt") == [expected]


def test_a_differing_field_names_the_rule_that_captured_it(ledger: Ledger) -> None:
    ledger.expect(headline="Quay at Port Merrow closes after storm")
    (finding,) = ledger.check(f"{SITE}/quay.txt").findings
    assert finding.message == (
        'headline: expected "Quay at Port Merrow closes after storm", got "Quay at Port Merrow reopens after storm", '
        "captured by harbour-ledger/headline (rules/harbour-ledger.yaml:23)"
    )
    assert (finding.expected, finding.actual) == (
        '"Quay at Port Merrow closes after storm"',
        '"Quay at Port Merrow reopens after storm"',
    )


FIRST = "The quay reopened on Friday, two weeks after the storm tore its planks away."
LAST = '"We lost a winter\'s fish," said Omar Reeve, who runs the ice house.'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(FIRST, ["quay.txt:14:1: paragraph-added"], id="paragraph-added"),
        pytest.param(
            f"{LAST}\n\n{FIRST}", ["quay.json:7:85: paragraph-missing", "quay.txt:10:1: paragraph-added"], id="moved"
        ),
        pytest.param(
            f"{FIRST.replace('Friday', 'Sunday')}\n\n{LAST}", ["quay.txt:10:1: paragraph-changed"], id="changed"
        ),
        pytest.param(
            f"{FIRST}\n\n{LAST}\n\nNobody wrote this.", ["quay.json:7:165: paragraph-missing"], id="not-in-the-dump"
        ),
        pytest.param(
            f"{FIRST}\n\nSign up for the Tideline newsletter.\n\n{LAST}",
            ["quay.json:7:92: leak-furniture", "quay.json:7:92: paragraph-missing"],
            id="furniture",
        ),
        pytest.param(
            f"{FIRST}\n\n{LAST}\n\nIce house asks for help",
            ["quay.json:7:165: leak-unfinished", "quay.txt:17:1: paragraph-missing"],
            id="cut",
        ),
        pytest.param("", ["quay.txt:10:1: paragraph-added", "quay.txt:14:1: paragraph-added"], id="no-body"),
        pytest.param(None, ["quay.txt:10:1: paragraph-added", "quay.txt:14:1: paragraph-added"], id="null"),
    ],
)
def test_a_paragraph_that_differs_is_found_where_it_stands(
    ledger: Ledger, body: str | None, expected: list[str]
) -> None:
    ledger.expect(body=body)
    assert ledger.found(f"{SITE}/quay.txt") == expected


def test_a_missing_paragraph_names_the_rule_that_took_it(ledger: Ledger) -> None:
    ledger.expect(body=f"{FIRST}\n\n{LAST}\n\nIce house asks for help")
    missing = ledger.check(f"{SITE}/quay.txt").findings[-1]
    assert missing.message == (
        "'Ice house asks for help' is expected, and has the verdict cut of harbour-ledger/more-from "
        "(rules/harbour-ledger.yaml:18)"
    )


def test_source_is_not_compared(ledger: Ledger) -> None:
    ledger.expect(source="elsewhere.txt")
    assert ledger.found(f"{SITE}/quay.txt") == []


def test_a_missing_expectation_names_the_command_that_makes_it(ledger: Ledger) -> None:
    (ledger.root / SITE / "quay.json").unlink()
    (finding,) = ledger.check(f"{SITE}/quay.txt").findings
    assert str(finding) == (
        "samples/harbour-ledger/quay.txt:1:1: no-expectation: no expected article beside it: "
        "make it with `cleancopy check --update samples/harbour-ledger/quay.txt`, and read it"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('{\n  "headline": oops\n}\n', "quay.json:2:15: bad-json", id="not-json"),
        pytest.param("[]\n", "quay.json:1:1: bad-json", id="no-object"),
        pytest.param("[" * 100_000, "quay.json:1:1: bad-json", id="too-deep"),
        pytest.param(f'{{"tags": {"9" * 5000}}}', "quay.json:1:1: bad-json", id="too-many-digits"),
    ],
)
def test_an_expectation_that_is_none(ledger: Ledger, text: str, expected: str) -> None:
    ledger.lay(f"{SITE}/quay.json", text)
    assert ledger.found(f"{SITE}/quay.json") == [expected]


def test_an_expectation_without_a_dump(ledger: Ledger) -> None:
    (ledger.root / SITE / "quay.txt").unlink()
    assert ledger.found(f"{SITE}/quay.json") == ["quay.json:1:1: no-dump"]


def test_a_page_that_is_not_recognised_is_compared_all_the_same(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("harbourledger.example 2026", ""))
    (finding,) = ledger.check(f"{SITE}/quay.txt").findings
    assert finding.code == "not-recognised"
    assert finding.message == (
        "not recognised as harbour-ledger but as no known site: it shows 1 of 3 signs, needed 2; "
        "mend 'recognise' of harbour-ledger.yaml"
    )


def test_a_page_of_a_known_site_among_the_unknown(ledger: Ledger) -> None:
    ledger.lay("samples/unknown/quay.txt", PAGE)
    (finding,) = ledger.check("samples/unknown/quay.txt").findings
    assert finding.code == "recognised"
    assert "recognised as harbour-ledger (2 of 3 signs)" in finding.message


def test_pages_of_a_site_without_rule_file_say_what_to_do_next(ledger: Ledger) -> None:
    ledger.lay("samples/coast-times/a.txt", PAGE)
    ledger.lay("samples/coast-times/b.txt", PAGE)
    (finding,) = ledger.check("samples").findings
    assert str(finding) == (
        "samples/coast-times/a.txt:1:1: no-rule-file: no rule file for the site 'coast-times': make one with "
        "`cleancopy rules new coast-times samples/coast-times/a.txt samples/coast-times/b.txt`"
    )


def test_a_required_field_that_is_missing(ledger: Ledger) -> None:
    ledger.change(RULE_FILE, "require: [headline, body]", "require: [headline, body, deck]")
    assert ledger.found(f"{SITE}/quay.txt") == [
        "quay.json:25:3: field-differs",
        "quay.json:26:3: field-differs",
        "quay.txt:1:1: missing-deck",
    ]


def test_a_pattern_broken_by_one_character_is_caught_by_its_example_and_by_the_samples(ledger: Ledger) -> None:
    ledger.change(RULE_FILE, r"Sign up for the \w+ newsletter", r"Sign up for the \w newsletter")
    found = ledger.found(RULE_FILE)
    assert {
        "rules/harbour-ledger.yaml:35:15: failed-match",
        "ferry.txt:12:1: paragraph-added",
        "quay.txt:12:1: paragraph-added",
    } <= set(found)


def test_a_dump_with_bytes_that_are_no_text_differs(ledger: Ledger) -> None:
    (ledger.root / SITE / "quay.txt").write_bytes(PAGE.replace("Omar", "\udcff").encode(errors="surrogateescape"))
    assert "quay.txt:14:1: paragraph-changed" in ledger.found(f"{SITE}/quay.txt")


def test_expectations_may_be_minified(ledger: Ledger) -> None:
    article = {**ledger.article(), "headline": "Quay reopens"}
    ledger.lay(f"{SITE}/quay.json", json.dumps(article))
    (finding,) = ledger.check(f"{SITE}/quay.txt").findings
    assert (finding.line, finding.code) == (1, "field-differs")
    assert finding.column > 1


def test_rules_of_a_named_folder_count_instead_of_the_one_here(ledger: Ledger) -> None:
    ledger.lay("other/harbour-ledger.yaml", RULES.replace("The Harbour Ledger\n", "The Other Ledger\n", 1))
    report = ledger.check(f"{SITE}/quay.txt", rules=("other",))
    assert [(f.code, f.line) for f in report.findings] == [("field-differs", 6)]
