"""Whatever becomes of a container's bytes, its pages and failures come, and nothing is raised."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.model import Dump
from cleancopy.sources import Failure, Input, Reading, load
from cleancopy.sources.containers import pages_in
from tests.sources.conftest import ICE, PACKERS, QUAY, record, response, tar_of, zip_of

TWO = {"a/b.txt": QUAY.encode() * 20, "c.jsonl": b'{"text": "Quay"}\n{"text": "Ice"}\n'}
WEB = record("conversion", ICE.encode() * 9) + response(
    PACKERS["gz"](QUAY.encode()), "text/plain", more="Content-Encoding: gzip\r\n"
)
WHOLE = {
    "jsonl": TWO["c.jsonl"],
    "tar": tar_of(TWO),
    "tar.zst": PACKERS["zst"](tar_of(TWO)),
    "zip": zip_of(TWO),
    "warc": WEB,
    "warc.gz": PACKERS["gz"](WEB) * 3,
    "txt.bz2": PACKERS["bz2"](QUAY.encode()),
    "txt.xz": PACKERS["xz"](QUAY.encode()),
}


def outcome(name: str, data: bytes) -> list[Dump | Failure]:
    stream = io.BufferedReader(io.BytesIO(data))
    reading = Reading(100_000)
    found = list(pages_in(name, name, stream, reading))
    return [load(page, reading) if isinstance(page, Input) else page for page in found]


@pytest.mark.parametrize("kind", WHOLE)
@settings(deadline=None)
@given(seed=st.integers(0, 2**32), cut=st.booleans(), count=st.integers(1, 12))
def test_damage_costs_pages_and_nothing_else(kind: str, seed: int, cut: bool, count: int) -> None:
    dice = random.Random(seed)
    data = bytearray(WHOLE[kind])
    for _ in range(count):
        data[dice.randrange(len(data))] = dice.randrange(256)
    results = outcome(f"d.{kind}", bytes(data[: dice.randrange(len(data))] if cut else data))
    assert not [result for result in results if isinstance(result, Failure) and result.code == "internal-error"]
    assert results == outcome(f"d.{kind}", bytes(data)) or cut


@pytest.mark.parametrize("kind", [*WHOLE, "parquet", "gz"])
@settings(deadline=None, max_examples=30)
@given(data=st.binary(max_size=2000))
def test_any_bytes_under_any_name(kind: str, data: bytes) -> None:
    codes = {result.code for result in outcome(f"d.{kind}", data) if isinstance(result, Failure)}
    assert "internal-error" not in codes
