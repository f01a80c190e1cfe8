"""Every sample comes out as the article beside it says."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy.sources import Input, Reading, load

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
DUMPS = sorted([*SAMPLES.glob("*/*.txt"), *SAMPLES.glob("*/*.html")])


def test_there_are_samples_and_each_has_its_article() -> None:
    assert len(DUMPS) >= 15
    assert {path.with_suffix("") for path in DUMPS} == {path.with_suffix("") for path in SAMPLES.glob("*/*.json")}


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_sample(path: Path, rulebook: Rulebook) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    dump = load(Input(path.name, str(path)), Reading())
    assert isinstance(dump, Dump)
    article = run(dump, rulebook).article
    actual = json.loads(msgspec.json.encode(article))
    del actual["source"]
    assert actual == expected
    assert list(actual) == list(expected)
