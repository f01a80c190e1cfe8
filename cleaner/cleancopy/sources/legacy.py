"""Bytes that are not UTF-8 -> the encoding they look most like, if any. The same bytes always give the same answer.

Each encoding of a list is tried, and its text judged by whether the characters are those that one language uses (see
`alphabets`); charset-normalizer, which needs longer texts to be right, is asked where no language fits.
"""

from __future__ import annotations

import codecs
import functools
import re
from collections import Counter

from cleancopy.sources.alphabets import PAIRS, PUNCTUATION, ROWS, Ideographs

SAMPLE = 8192
"""Bytes of lines with other characters than ASCII that are looked at."""
CONTEXT = 200
"""Bytes of a line that are looked at before its first one beyond ASCII."""
FITS = 0.6
"""The score from which one language explains a text."""
ENOUGH = 20
"""Bytes beyond ASCII from which charset-normalizer's verdict is worth having."""
PLAINEST = "cp1252"
"""What signs without a letter beyond ASCII are taken for: the quotes and dashes of English."""
LATIN = "\u0370"
"""Letters before this one are added to those of ASCII; alphabets beyond it stand by themselves."""
COMMON, RARE, SHOUTED, STRANGE = 1.0, 0.7, 0.5, -0.5
"""What a character counts: a common one of the language, a rarer one, a capital behind a capital, no character."""

_FOREIGN = re.compile(rb"[\x80-\xff][^\r\n]*")
_INVALID = re.compile(r"(?P<cut>[\udcc2-\udcf4][\udc80-\udcbf]+)|[\udc80-\udcff]")
_EASTERN = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\u2010-\u2026]")
_TEXT_CODEC = re.compile(
    r"(?:utf-8|utf-16(?:-[bl]e)?|ascii|iso8859-\d+|cp\d+|koi8-[rut]|mac-\w+|euc_\w+|shift_jis\w*|gb\w+|big5\w*"
    r"|iso2022_\w+|hz|johab|tis-620)"
)
_STATEFUL = re.compile(r"(?:iso2022|hz|utf-16)")
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
"""What browsers read for what servers say (WHATWG Encoding Standard, 4.2), under Python's names."""


def codec_of(charset: str) -> str | None:
    """The codec for a charset that a server names; None if there is none of text."""
    try:
        name = codecs.lookup(charset.strip().lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name) if _TEXT_CODEC.fullmatch(name) else None


def is_stateful(codec: str) -> bool:
    """Whether text in this encoding may well be valid UTF-8, without being it."""
    return bool(_STATEFUL.match(codec))


def guess(data: bytes) -> str | None:
    """The encoding of bytes that are not UTF-8, or None where they are damaged UTF-8 or nothing is known of them."""
    found = utf16_without_mark(data) or _utf16_of_east_asia(data)
    sample = _sample(data)
    if found or _is_damaged_utf8(sample):
        return found
    scores = {codec: _pair_score(sample, codec) for codec in PAIRS}
    scores |= {codec: _single_score(sample, codec) for codec in ROWS}
    best = max(scores, key=scores.__getitem__)
    if scores[best] >= FITS:
        return best
    return _second_opinion(sample)


def utf16_without_mark(data: bytes) -> str | None:
    """The UTF-16 that data look like whose NULs lie all on one side of its pairs."""
    head = data[: SAMPLE * 2]
    low, high = head[::2].count(0), head[1::2].count(0)
    nuls = low + high
    if len(head) < 4 or nuls < 0.01 * len(head) or min(low, high) > 0.1 * nuls:
        return None
    codec = "utf-16-le" if high > low else "utf-16-be"
    text = head[: len(head) & ~1].decode(codec, "replace")
    odd = sum(not (sign.isprintable() or sign.isspace()) or sign == "\ufffd" for sign in text)
    controls = len(re.findall(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", head))
    is_binary = controls > 0.2 * len(head) or not _is_utf8(head)
    return codec if is_binary and odd <= 0.05 * len(text) + 1 else None


def _utf16_of_east_asia(data: bytes) -> str | None:
    """The UTF-16 in which data are Chinese, Japanese or Korean, which has next to no NUL to tell it by.

    Nearly all but ASCII must be signs of these scripts, and many the commonest ones: other encodings of them, read as
    UTF-16, give rare ideographs.
    """
    head = data[: SAMPLE * 2]
    frequent = PUNCTUATION.union(*(signs.common for signs in PAIRS.values()))
    for codec in ("utf-16-le", "utf-16-be"):
        text = head[: len(head) & ~1].decode(codec, "replace")
        eastern, known = len(_EASTERN.findall(text)), sum(sign in frequent for sign in text)
        foreign = len(text) - sum(map(str.isascii, text))
        if eastern >= max(ENOUGH, 0.9 * foreign, 0.5 * len(text)) and known >= 0.1 * foreign:
            return codec
    return None


def _is_utf8(data: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8, whole or cut."""
    text = data.decode(errors="surrogateescape")
    cut = bad = 0
    for found in _INVALID.finditer(text):
        cut, bad = (cut + 1, bad) if found["cut"] else (cut, bad + 1)
    whole = len(re.findall(r"[^\0-\x7f\udc80-\udcff]", text))
    return whole + cut > 0 and whole + cut >= bad


def _sample(data: bytes) -> bytes:
    """Lines of the data with other characters than ASCII, from shortly before the first of these, up to a limit."""
    parts, size = [], 0
    for found in _FOREIGN.finditer(data):
        before = data[max(0, found.start() - CONTEXT) : found.start()].replace(b"\r", b"\n").rpartition(b"\n")[2]
        parts.append((before + found[0])[: SAMPLE - size])
        size += len(parts[-1])
        if size >= SAMPLE:
            break
    return b"\n".join(parts)


def _single_score(sample: bytes, codec: str) -> float:
    """How well one of its languages explains a decoding: the mean of what its characters beyond ASCII count."""
    text = sample.decode(codec, "replace")
    found = Counter(re.findall(r"[^\0-\x7f]", text))
    if codec != PLAINEST and not any(map(str.isalpha, found)):
        return 0.0
    words = _share_in_words(text, found) if ROWS[codec][0] > LATIN else 1.0
    # A capital inside a word is what a wrong decoding of small letters looks like.
    inner = Counter(re.findall(r"(?<=[^\W\d_])[^\W\d_a-z]", text))
    return words * max(_share(found, inner, common, letters) for common, letters in _languages(codec))


def _share_in_words(text: str, found: Counter[str]) -> float:
    """How much of what is not ASCII stands together: languages with letters of their own have words of them."""
    return sum(map(len, re.findall(r"[^\0-\x7f]{2,}", text))) / max(found.total(), 1)


def _share(found: Counter[str], inner: Counter[str], common: frozenset[str], letters: frozenset[str]) -> float:
    total = 0.0
    for sign, count in found.items():
        small = sign.lower()
        worth = COMMON if small in common or sign in PUNCTUATION else RARE if small in letters else STRANGE
        capitals = inner[sign] if sign != small else 0
        total += worth * (count - capitals) + min(worth, -SHOUTED) * capitals
    return total / max(found.total(), 1)


@functools.cache
def _languages(codec: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    parted = (row.partition("|") for row in ROWS[codec])
    return tuple((frozenset(common), frozenset(common + rest)) for common, _bar, rest in parted)


def _pair_score(sample: bytes, codec: str) -> float:
    text = sample.decode(codec, "replace")
    found = Counter(re.findall(r"[^\0-\x7f]", text))
    total = sum(count * _worth(sign, PAIRS[codec]) for sign, count in found.items())
    return total / max(found.total(), 1)


def _worth(sign: str, signs: Ideographs) -> float:
    if sign in signs.common or sign in PUNCTUATION:
        return COMMON
    if signs.plain in {"cp932", "euc_jp"} and "\u3040" <= sign <= "\u30ff":
        return COMMON
    encoded = sign.encode(signs.plain, "ignore")
    return 0.9 if len(encoded) == 2 and encoded[0] in signs.rows else STRANGE


def _second_opinion(sample: bytes) -> str | None:
    if len(re.findall(rb"[\x80-\xff]", sample)) < ENOUGH:
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415  (only strange pages come here)

    best = from_bytes(sample, cp_isolation=[*ROWS, *PAIRS]).best()
    return codecs.lookup(best.encoding).name if best else None
