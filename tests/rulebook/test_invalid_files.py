"""Rule files with one fault each: the message, word for word, at its line and column, and no other.

`invalid/` holds faults of form, which the JSON Schema refuses too; `invalid-meaning/` what only `check` can tell.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.check import check

HERE = Path(__file__).resolve().parent
FIELDS = (
    "agency, authors, byline, contributors, dateline, deck, editors, headline, outlet, places, published, section, "
    "tags, url"
)

FORM = {
    "capitals-in-an-id": (
        "11:9: bad-name: rule 'More_From': 'More_From' is no name: use lower-case letters, digits and hyphens"
    ),
    "empty-condition": "13:11: empty: 'when' is empty: it needs at least one key",
    "empty-list": "6:8: empty: 'any' is an empty list: fill it, or delete the key",
    "missing-outlet": "1:1: missing-key: the file needs the key 'outlet'",
    "missing-why": "11:5: missing-key: 'rules' needs the key 'why'",
    "misspelt-key": "3:1: unknown-key: unknown key 'reviewd' in the file: did you mean 'reviewed'?",
    "no-number": "5:13: bad-value: 'at_least' takes a whole number, not 'two'",
    "text-for-a-list": "6:8: bad-value: 'any' takes a list, not a text",
    "unknown-action": "12:9: bad-value: 'do' can't be 'cut-bellow': did you mean 'cut-below'?",
    "unknown-field": f"26:12: bad-value: 'field' can't be 'titel': known are {FIELDS}",
    "unknown-key-in-a-condition": "20:7: unknown-key: unknown key 'word' in 'when': did you mean 'words'?",
    "unknown-required-field": "9:21: bad-value: 'require' can't be 'bodie': did you mean 'body'?",
}
MEANING = {
    "anchor-in-a-pattern": (
        "19:14: bad-pattern: rule 'plug': no anchors (regex covers the whole block, prefix its start, suffix its end): "
        r"take the ^ out, or write \^ for the sign itself (character 1 of the pattern)"
    ),
    "bad-pattern": (
        r"19:14: bad-pattern: rule 'plug': no ) ends this group: add it, or write \( for the sign itself "
        "(character 9 of the pattern)"
    ),
    "colon-in-plain-text": "2:17: yaml: a text with a colon and a space in it must stand in quotes",
    "day-that-is-none": "3:11: bad-date: '2026-11-31' is no day: write it as 2026-11-21",
    "duplicate-id": "16:9: duplicate-id: the id 'more-from' stands twice, first in line 11: rename one",
    "duplicate-key": "10:1: duplicate-key: the key 'outlet' stands twice here, first in line 2: join them",
    "duplicate-name": "9:13: duplicate-name: 'wire' stands twice in 'use': delete one",
    "failed-match": (
        "22:21: failed-match: rule 'plug': does not match its own example 'Get our morning newsletter': "
        "mend the rule or the example"
    ),
    "failed-skip": (
        "22:57: failed-skip: rule 'plug': matches its own example 'Get our boats back, he said.': "
        "mend the rule or the example"
    ),
    "missing-reviewed": (
        "1:1: missing-reviewed: no day of review: add 'reviewed:' with the last day it was held against a dump"
    ),
    "missing-skip": (
        "22:12: missing-skip: rule 'plug': takes text away by a pattern and has no example of what it must leave "
        "alone: add tests: {skip: [...]}"
    ),
    "never-fires": "20:14: never-fires: rule 'plug': can never fire: no number is from 30 to 20",
    "unknown-habit": "9:11: unknown-habit: 'markdwon' is no habit that leaves marks: did you mean 'markdown'?",
    "unknown-pack": "10:7: unknown-pack: no pack 'furnitur': did you mean 'furniture'?",
}
FOLDERS = [pytest.param("invalid", FORM, id="form"), pytest.param("invalid-meaning", MEANING, id="meaning")]


@pytest.mark.parametrize(("folder", "expected"), FOLDERS)
def test_all_faults_come_in_one_run(folder: str, expected: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE)
    report = check([folder])
    assert [str(finding) for finding in report.findings] == [
        f"{folder}/{name}.yaml:{message}" for name, message in expected.items()
    ]
    assert report.unusable


def test_each_file_is_in_the_table() -> None:
    for folder, expected in (("invalid", FORM), ("invalid-meaning", MEANING)):
        assert sorted(path.stem for path in (HERE / folder).iterdir()) == list(expected)
        assert len(expected) >= 12


@pytest.mark.parametrize("name", ["bad-pattern", "failed-skip"])
def test_a_file_alone_has_its_own_fault_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE)
    report = check([f"invalid-meaning/{name}.yaml"])
    assert [str(finding) for finding in report.findings] == [f"invalid-meaning/{name}.yaml:{MEANING[name]}"]
    assert report.unusable == (name == "bad-pattern")
