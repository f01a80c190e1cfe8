"""What must hold for every dump there is: random text, and the samples cut up and shuffled."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleancopy.assemble import assemble
from cleancopy.blocks import fold_spaces
from cleancopy.characters import visible, with_line_feeds
from cleancopy.model import Article, Dump, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook, load_rules

SAMPLES = sorted((Path(__file__).resolve().parents[1] / "samples").glob("*/*.txt"))
LINES = [line for path in SAMPLES for line in path.read_text(encoding="utf-8").split("\n")]
SITES = [None, "the-star", "daily8", "ked-global", "arirang"]
NOT_OF_THE_DUMP = {"source", "site", "outlet", "published", "language", "status", "problems"}

shuffled_samples = st.builds(
    lambda seed, count: "\n".join(random.Random(seed).choices(LINES, k=count)),
    st.integers(0, 2**32),
    st.integers(0, 80),
)
dumps = st.one_of(st.text(max_size=400), shuffled_samples)
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def again() -> Rulebook:
    """The same rules, read once more: another process would have these."""
    return load_rules()


def printed_values(article: Article) -> list[str]:
    """All texts of an article that must stand in its dump: its fields, and each paragraph of the body."""
    values = article.body.split("\n\n")
    for name in set(article.__struct_fields__) - NOT_OF_THE_DUMP - {"body", "byline", "agency", "places"}:
        value = getattr(article, name)
        values += [value] if isinstance(value, str) else list(value or ())
    return [value for value in values if value]


def check(trace: Trace, rulebook: Rulebook) -> None:
    lines = with_line_feeds(trace.dump.text).split("\n")
    whole = [d.block for d in trace.decisions if not d.block.part]  # further parts of a line that was cut
    covered = [n for block in whole for n in range(block.first, block.last + 1)]
    assert covered == [n for n, line in enumerate(lines, 1) if visible(line).strip()]
    assert all(d.origin.id and d.origin.why for d in trace.decisions)
    site = rulebook.sites.get(trace.article.site or "")
    assert assemble(trace.dump, site, trace.decisions) == trace.article
    for decision in trace.decisions:
        signs = iter("".join(lines[decision.block.first - 1 : decision.block.last]))
        assert all(sign in signs for sign in decision.block.text.replace(" ", ""))
    shown = " ".join(decision.block.printed for decision in trace.decisions) if trace.habits else trace.dump.text
    # Parts of a line that were one paragraph's are put together again as the dump printed them.
    pages = (fold_spaces(visible(shown)), fold_spaces(visible(trace.dump.text)))
    for value in printed_values(trace.article):
        assert any(fold_spaces(value) in page for page in pages)


@relaxed
@given(text=dumps, site=st.sampled_from(SITES))
def test_every_line_decided_and_every_word_from_the_dump(rulebook: Rulebook, text: str, site: str | None) -> None:
    check(run(Dump("-", text), rulebook, site), rulebook)


@relaxed
@given(text=dumps)
def test_same_dump_and_rules_give_the_same_bytes(rulebook: Rulebook, again: Rulebook, text: str) -> None:
    first, second = (msgspec.json.encode(run(Dump("-", text), book).article) for book in (rulebook, again))
    assert first == second


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_samples_hold_the_invariants(rulebook: Rulebook, path: Path) -> None:
    check(run(Dump("-", path.read_text(encoding="utf-8")), rulebook), rulebook)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("\x00" * 5000, id="nul-bytes"),
        pytest.param("By " * 200_000, id="long-line-of-bylines"),
        pytest.param("(Reporting by " * 100_000, id="long-line-of-open-credits"),
        pytest.param("SEOUL (" * 100_000, id="long-line-of-open-datelines"),
        pytest.param("A\n" * 50_000, id="many-lines"),
        pytest.param("\ud800 lone surrogate", id="lone-surrogate"),
        pytest.param("\u202eright to left\u202c \u200b\ufeff", id="bidi-and-zero-width"),
    ],
)
@pytest.mark.parametrize("site", SITES)
def test_nothing_raises_or_hangs(rulebook: Rulebook, text: str, site: str | None) -> None:
    trace = run(Dump("-", text), rulebook, site)
    assert len(trace.decisions) == sum(1 for line in text.split("\n") if line.strip())
