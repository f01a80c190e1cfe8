"""Damage in the middle of a web archive costs the record that it lies in: the others are read, before and behind it."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.sources import Failure, Reading, members, unpack, warc_records
from cleancopy.sources.containers import pages_in
from tests.sources.conftest import PACKERS, QUAY, record

DICE = random.Random(7)
RECORDS = [
    record("conversion", (QUAY * 9 + " ".join(str(DICE.random()) for _ in range(60))).encode(), f"r{number}")
    for number in range(5)
]
PACKED = [PACKERS["gz"](one) for one in RECORDS]
HURT = RECORDS[2]


def read(data: bytes, name: str = "w.warc", limit: int = 100_000) -> list[tuple[str, str]]:
    """What comes of an archive: names of pages, and names and reasons of failures."""
    stream = io.BufferedReader(io.BytesIO(data))
    found = pages_in(name, name, stream, Reading(limit))
    return [(page.source, page.reason if isinstance(page, Failure) else "") for page in found]


def others(name: str, *, but: int = 2) -> list[str]:
    return [f"{name}#urn:uuid:r{number}" for number in range(5) if number != but]


def beheaded(one: bytes) -> bytes:
    return b"WARC is gone" + one[12:]


def lengthless(one: bytes) -> bytes:
    return one.replace(b"Content-Length", b"Content-Lentgh")


def with_length(change: Callable[[int], int]) -> Callable[[bytes], bytes]:
    def changed(one: bytes) -> bytes:
        size = len(one.partition(b"\r\n\r\n")[2]) - 4
        return one.replace(f"Length: {size}".encode(), f"Length: {change(size)}".encode())

    return changed


@pytest.mark.parametrize(
    ("hurt", "source", "reason"),
    [
        pytest.param(beheaded, "#3", "damaged: no record begins where one should; 17", id="no version"),
        pytest.param(lengthless, "#urn:uuid:r2", "damaged: its header tells no length; 15", id="no length"),
        pytest.param(
            with_length(lambda size: size // 10), "#urn:uuid:r2", "damaged: it does not end after", id="short"
        ),
        pytest.param(with_length(lambda size: size + 99), "#urn:uuid:r2", "another begins in it", id="long"),
        pytest.param(with_length(lambda size: size * 10), "#urn:uuid:r2", "cut off: ", id="longer than the rest"),
        pytest.param(lambda one: one[:-300], "#urn:uuid:r2", "another begins in it", id="cut in its block"),
        pytest.param(lambda one: one[:70], "#urn:uuid:r2", "cut off in its header: another", id="cut in its header"),
        pytest.param(lambda one: one[:20], "#3", "cut off in its header: another", id="cut at its first line"),
        pytest.param(lambda _one: b"nothing at all " * 20, "#3", "no record begins where one should", id="no record"),
    ],
)
def test_the_others_are_read(hurt: Callable[[bytes], bytes], source: str, reason: str) -> None:
    found = read(b"".join([*RECORDS[:2], hurt(HURT), *RECORDS[3:]]))
    assert [name for name, why in found if not why] == others("w.warc")
    assert found[2][0] == f"w.warc{source}"
    assert reason in found[2][1]
    assert len(found) == 5


@pytest.mark.parametrize(
    ("hurt", "reason"),
    [
        pytest.param(lambda one: one[:400] + b"\xff\x00\xff" + one[403:], "its gzip data are damaged: ", id="bytes"),
        pytest.param(lambda one: one[:-3] + b"xyz", "its gzip data are damaged: ", id="checksum"),
        pytest.param(lambda one: one[:300], "its gzip data are damaged: ", id="cut"),
        pytest.param(lambda _one: b"nothing at all " * 20, "its gzip data are damaged: ", id="no member"),
        pytest.param(lambda _one: PACKERS["gz"](HURT[:-300]), "it does not end", id="cut before it was packed"),
        pytest.param(lambda one: one[:300] + b"\x1f\x8b\x08\x00" + one[300:], "damaged: ", id="like a member"),
    ],
)
def test_the_others_are_read_where_each_is_packed(hurt: Callable[[bytes], bytes], reason: str) -> None:
    found = read(b"".join([*PACKED[:2], hurt(PACKED[2]), *PACKED[3:]]), "w.warc.gz")
    assert [name for name, why in found if not why] == others("w.warc.gz")
    assert reason in found[2][1]
    assert len(found) == 5


def test_a_record_before_a_broken_member_is_sound() -> None:
    found = read(PACKED[0] + b"nothing" + PACKED[1], "w.warc.gz")
    assert found == [
        ("w.warc.gz#urn:uuid:r0", ""),
        ("w.warc.gz#2", "its gzip data are damaged: incorrect header check"),
        ("w.warc.gz#urn:uuid:r1", ""),
    ]


def test_several_in_one_member_come_up_to_where_it_is_cut() -> None:
    packed = PACKERS["gz"](b"".join(RECORDS))
    found = read(packed[: len(packed) // 2], "w.warc.gz")
    assert found == [
        ("w.warc.gz#urn:uuid:r0", ""),
        ("w.warc.gz#urn:uuid:r1", ""),
        ("w.warc.gz#urn:uuid:r2", "cut off: its gzip data end too soon"),
    ]


@pytest.mark.parametrize("cut", [200, 500])
@pytest.mark.parametrize("name", ["w.warc", "w.warc.gz"])
def test_cut_in_mid_record_there_is_one_message(name: str, cut: int) -> None:
    data = b"".join(PACKED if name.endswith("gz") else RECORDS)
    *before, last = read(data[:-cut] if name.endswith("gz") else data[: -cut - 4], name)
    assert before == [(source, "") for source in others(name, but=4)]
    assert last[1].startswith("cut off")


@settings(deadline=None)
@given(at=st.integers(0, len(HURT) - 5), junk=st.binary(min_size=1, max_size=40), packed=st.booleans())
def test_whatever_is_overwritten_costs_one_record(*, at: int, junk: bytes, packed: bool) -> None:
    all_of, name = (PACKED, "w.warc.gz") if packed else (RECORDS, "w.warc")
    one = all_of[2]
    place = at % (len(one) - 4)
    hurt = (one[:place] + junk + one[place + len(junk) :])[: len(one) - 4] + one[-4:]
    found = read(b"".join([*all_of[:2], hurt, *all_of[3:]]), name)
    assert {*others(name)} <= {source for source, why in found if not why}


def test_the_first_may_be_the_damaged_one() -> None:
    packed = PACKED[0][:300] + b"".join(PACKED[1:])
    found = read(packed, "w.warc.gz")
    assert found[0][0] == "w.warc.gz#1"
    assert [name for name, why in found if not why] == others("w.warc.gz", but=0)


def test_a_member_that_is_far_away_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (members, unpack):
        monkeypatch.setattr(module, "WINDOW", 5000)
    junk = DICE.randbytes(100_000).replace(b"\x1f", b"") + members.MEMBER.pattern
    assert read(PACKED[0] + junk + PACKED[1], "w.warc.gz")[-1] == ("w.warc.gz#urn:uuid:r1", "")


def test_what_is_read_again_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "PATIENCE", 3 * len(HURT))
    found = read(with_length(lambda size: size * 20)(HURT) * 50)
    assert len(found) < 10
    assert found[-1] == (f"w.warc#{len(found)}", "damaged in too many places; what comes after is not read")


def test_places_like_members_are_tried_a_few_times_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "ATTEMPTS", 10)
    junk = PACKED[0][:-4] + b"\x1f\x8b\x08\x00" * 50
    assert [name for name, _why in read(junk + PACKED[1], "w.warc.gz")] == ["w.warc.gz#1"]
