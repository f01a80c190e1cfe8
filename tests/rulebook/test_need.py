"""What is read off patterns: the signs that a text needs. Necessary is all they have to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.rulebook.need import DIGIT, LEADING, Need, need_of

PATTERNS = [
    "Next In [A-Z].{2,40}",
    "(Mon|Tues)day, [0-9]{2} (Jan|Feb).*",
    "(?i)(?:click )?(?:share|tweet) (?:on|via) (?:facebook|twitter)[ :.]*",
    "[*( -]*(?:ads?|advertising)[*) -]*",
    ".+ [-] ?(Bernama|AFP|AP)( ?pic)?",
    "(?:By )?[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}",
    r"[0-2](?:\.[0-9]+)?x|listen",
    r"(?:[0-9]\. )?(?:story|article) continues below",
    "a(?:b|c)?d{2,3}e*f",
    "(?:x+y?)*z",
]


@pytest.mark.parametrize(
    ("pattern", "need"),
    [
        pytest.param("Next In .*", Need(("Next In ",), (), ("Next In ",), False), id="literal-start"),
        pytest.param(".*(?:Getty|AFP)", Need((), ("AFP", "Getty"), ("AFP", "Getty"), False), id="literal-end"),
        pytest.param(".+ said .+", Need((), (), (" said ",), False), id="literal-within"),
        pytest.param("(?i)share(?: this)?", Need(("share",), ("share", "share this"), ("share",), True), id="any-case"),
        pytest.param(r"\d+ comments", Need((DIGIT,), (" comments",), (" comments",), False), id="digit"),
        pytest.param(r"[( -]*ads?[) -]*", Need(("ad",), (), ("ad",), False), id="leading-signs-are-skipped"),
        pytest.param(r"\p{Lu}.*", Need((), (), (), False), id="nothing-is-known"),
        pytest.param("a|.*", Need((), (), (), False), id="one-open-alternative-opens-all"),
        pytest.param("a very long beginning", Need(("a very lon",), (" beginning",), ("a very lon",), False), id="cut"),
    ],
)
def test_signs_of_a_pattern(pattern: str, need: Need) -> None:
    assert need_of(pattern) == need


@given(
    st.sampled_from(PATTERNS).flatmap(
        lambda pattern: st.tuples(st.just(pattern), st.from_regex(pattern, fullmatch=True))
    )
)
def test_every_text_that_a_pattern_matches_has_its_signs(example: tuple[str, str]) -> None:
    pattern, text = example
    need = need_of(pattern)
    text = _as_signs(text)
    heads, tails, needles = ([_as_signs(sign) for sign in signs] for signs in need[:3])
    bare = text.lstrip("".join(LEADING))
    assert not heads or text.startswith(tuple(heads)) or bare.startswith(tuple(heads))
    assert not tails or text.endswith(tuple(tails))
    assert not needles or any(needle in text for needle in needles)


def _as_signs(text: str) -> str:
    return "".join(DIGIT if sign.isdecimal() else sign for sign in text.casefold())
