"""Leaks: furniture, repetitions, credits and a cut end, in the article that came out and in the expectation."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.check.leaks import Body, Leaks, kept
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from tests.check.conftest import RULE_FILE, SITE, Ledger
from tests.paper import PAGE

GOOD = "The quay reopened on Friday, two weeks after the storm."


@pytest.fixture(scope="session")
def leaks(rulebook: Rulebook) -> Leaks:
    return Leaks(rulebook)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param([GOOD, "Share this article", GOOD[:-1] + "s."], [(1, "leak-furniture")], id="share-button"),
        pytest.param([GOOD, "The ice house stood.", GOOD], [(2, "leak-repeated")], id="repeated"),
        pytest.param([GOOD, "* * *", "It rained.", "* * *", "It snowed."], [], id="asterisks-repeat"),
        pytest.param([GOOD, "(Reporting by Ada Reyle; Editing by Pia Hart)"], [(1, "leak-credit")], id="credit"),
        pytest.param(
            [f"{GOOD} (Reporting by Ada Reyle; Editing by Pia Hart)"], [(0, "leak-credit")], id="credit-at-end"
        ),
        pytest.param(["By Ada Reyle", GOOD], [(0, "leak-byline")], id="byline"),
        pytest.param([f"NORTHPORT (Reuters) - {GOOD}"], [(0, "leak-dateline")], id="dateline"),
        pytest.param([GOOD, "The mayor said that the"], [(1, "leak-unfinished")], id="mid-sentence"),
        pytest.param([GOOD, "The mayor said,"], [(1, "leak-unfinished")], id="comma"),
        pytest.param([GOOD, "“We waited.”"], [], id="quote-ends"),
        pytest.param([GOOD, "• one gas cylinder to a stall"], [], id="list-item-ends"),
        pytest.param(["ท่าเรือเปิดอีกครั้งในวันศุกร์"], [], id="script-without-full-stops"),
        pytest.param(["港は金曜日に再開した。"], [], id="ideographic-full-stop"),
        pytest.param([GOOD, "By Friday the port had reopened."], [], id="sentence-that-begins-with-by"),
        pytest.param([GOOD, "More: https://tideline.example/storm"], [], id="address-ends"),
        pytest.param([], [], id="no-body"),
    ],
)
def test_leaks_of_a_body(leaks: Leaks, paragraphs: list[str], expected: list[tuple[int, str]]) -> None:
    assert [(number, code) for number, code, _message in leaks.of(Body(paragraphs), None)] == expected


def test_a_furniture_leak_names_the_rule_that_knows_it(leaks: Leaks) -> None:
    ((_number, _code, message),) = leaks.of(Body([GOOD, "Share this article", "It rained."]), None)
    assert message.startswith(
        "'Share this article' is furniture, as furniture/share-button (rules/packs/furniture.yaml:"
    )


def test_what_a_site_disables_is_no_leak(ledger: Ledger) -> None:
    page = PAGE.replace("Sign up for the Tideline newsletter", "Share this article")
    ledger.lay(f"{SITE}/quay.txt", page)
    ledger.check(updating=True)
    assert ledger.found(f"{SITE}/quay.txt") == ["quay.txt:12:1: leak-furniture"]
    ledger.change(RULE_FILE, "use: [wire]", "use: [wire, furniture]\ndisable: [furniture/share-button]")
    assert ledger.found(f"{SITE}/quay.txt") == []


def test_what_a_rule_keeps_is_no_leak(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("Sign up for the Tideline newsletter", "Share this article"))
    keep = "  - id: motto\n    do: keep\n    when: {equals: Share this article}\n    why: The motto of the story.\n"
    ledger.lay(RULE_FILE, ledger.read(RULE_FILE) + keep)
    ledger.check(updating=True)
    assert ledger.found(f"{SITE}/quay.txt") == []


def test_what_a_rule_flags_is_no_leak(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("runs the ice house.", "runs the"))
    flag = "  - id: torn\n    do: flag\n    problem: truncated\n    when: {ends: runs the}\n    why: It is torn off.\n"
    ledger.check(updating=True)
    assert ledger.found(f"{SITE}/quay.txt") == ["quay.txt:14:1: leak-unfinished"]
    ledger.lay(RULE_FILE, ledger.read(RULE_FILE) + flag)
    ledger.check(updating=True)
    assert ledger.found(f"{SITE}/quay.txt") == []


def test_a_leak_in_the_article_points_at_the_dump_and_one_in_the_expectation_alone_at_that(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("Sign up for the Tideline newsletter", "Share this article"))
    ledger.check(updating=True)
    assert ledger.found(f"{SITE}/quay.txt") == ["quay.txt:12:1: leak-furniture"]
    body = ledger.article()["body"]
    ledger.expect(body=body + "\n\nCopy link")
    assert ledger.found(f"{SITE}/quay.txt") == [
        "quay.json:7:187: leak-furniture",
        "quay.json:7:187: leak-unfinished",
        "quay.json:7:187: paragraph-missing",
        "quay.txt:12:1: leak-furniture",
    ]


SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/*.txt")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_leak_is_seen_in_a_clean_article(path: Path, leaks: Leaks, rulebook: Rulebook) -> None:
    trace = run(Dump(path.name, path.read_text(encoding="utf-8")), rulebook)
    site = rulebook.sites[trace.article.site] if trace.article.site else None
    assert list(leaks.of(kept(trace)[0], site)) == []
