"""Patterns and literals of rule files: RE2 with Unicode's meaning against Python's `re`, faults, and folding."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.rulebook.literals import fold, literal_regex
from cleancopy.rulebook.need import plain_part
from cleancopy.rulebook.patterns import compiled, line_regex
from cleancopy.rulebook.re2_options import line_options, options
from cleancopy.rulebook.translate import PatternFault, group_names, pattern_faults, whole_block_regex

Span = tuple[int, int, dict[str, str]]

TEXTS = st.text("abAéßя漢1٣ ,.-_s’\u00a0", max_size=9)
ATOMS = st.sampled_from(
    r"a b é ß я 漢 1 s _ , - . \. \w \W \d \D \s \S [ab] [^a] [^,] [\w’-] [^\w] [\W_] [^\W\d_] [\s,] [^\s] [\d.] [a-é]"
    r" [é漢] [\D] [\S] [^\D,] [^\w\s]".split()
)
QUANTIFIERS = st.sampled_from(["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}"])
BOUNDARIES = st.sampled_from([r"\b", r"\b", r"\b", r"\B"])
ITEMS = st.one_of(
    st.builds(str.__add__, ATOMS, QUANTIFIERS), st.sampled_from([".*", ".*?", " ", "s", "漢"]), BOUNDARIES
)


def sequence(item: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(item, min_size=1, max_size=4).map("".join)


def grouped(item: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(sequence(item), min_size=1, max_size=3).map("|".join)
    # A turn that can be empty is not repeated: there RE2 and Python divide a text between groups differently.
    repeated = body.map(lambda text: f"(?:{text},)+")
    return st.one_of(item, body.map(lambda text: f"(?P<NAME>{text})"), body.map(lambda text: f"(?:{text})?"), repeated)


def number_names(pattern: str) -> str:
    parts = pattern.split("NAME")
    return parts[0] + "".join(f"g{number}{part}" for number, part in enumerate(parts[1:]))


PATTERNS = sequence(grouped(grouped(ITEMS))).map(number_names)


def seen_by_python(pattern: str, place: str, text: str) -> Span | None:
    ask: dict[str, Callable[[], re.Match[str] | None]] = {
        "regex": lambda: re.fullmatch(pattern, text, re.DOTALL),
        "prefix": lambda: re.match(pattern, text, re.DOTALL),
        "suffix": lambda: re.search(rf"(?:{pattern})\Z", text, re.DOTALL),
    }
    match = ask[place]()
    return match and (*match.span(), {name: value for name, value in match.groupdict().items() if value is not None})


def seen_by_us(pattern: str, place: str, text: str) -> Span | None:
    found = compiled(pattern, place).find(text)
    return found and (found.start, found.end, dict(found.groups))


class TestMeaning:
    @pytest.mark.parametrize("place", ["regex", "prefix", "suffix"])
    @settings(max_examples=400, deadline=None)
    @given(pattern=PATTERNS, texts=st.lists(TEXTS, min_size=5, max_size=10))
    def test_same_span_and_groups_as_python(self, place: str, pattern: str, texts: list[str]) -> None:
        if not pattern_faults(pattern, place):
            assert [seen_by_us(pattern, place, text) for text in texts] == [
                seen_by_python(pattern, place, text) for text in texts
            ]

    @pytest.mark.parametrize(
        ("place", "pattern"),
        [
            pytest.param("regex", r".*\bsaid\b.*", id="between-any"),
            pytest.param("regex", r"said\b.+", id="before-some"),
            pytest.param("regex", r".*?\bsaid.*?", id="lazy"),
            pytest.param("regex", r".{2,4}\bsaid", id="counted"),
            pytest.param("regex", r".*\bsaid\b.*\bso\b.*", id="any-between-two"),
            pytest.param("regex", r"[^,]*\bsaid[^,]*", id="all-but-one-sign"),
            pytest.param("regex", r"\b.*\b", id="words-at-both-edges"),
            pytest.param("regex", r"[\w’-]+\b,.*", id="mixed-class"),
            pytest.param("regex", r"\S+\bsaid|\D\Bsaid", id="opposite-classes"),
            pytest.param("regex", r".*\B,.*", id="no-boundary"),
            pytest.param("regex", r"(?P<a>.*)\b(?P<b>said)\b(?P<c>.*)", id="any-in-groups"),
            pytest.param("regex", r"(?P<a>.*\bs|é.*?)\b, (?P<b>\bsaid\b).*", id="inside-groups"),
            pytest.param("regex", r"(?:said\b|漢\b)(?P<rest>.*)", id="out-of-alternatives"),
            pytest.param("regex", r"(?:é.)?\bsaid", id="optional-group"),
            pytest.param("regex", r"(?: ?\bsaid\b,)+", id="in-a-repetition"),
            pytest.param("regex", r"(?i).*\bSAID\b.*", id="flag"),
            pytest.param("prefix", r"said\b", id="open-end"),
            pytest.param("prefix", r"(?P<a>\w+)\b", id="open-end-greedy"),
            pytest.param("prefix", r".*?\bsaid\b", id="open-end-lazy"),
            pytest.param("suffix", r"\bsaid", id="open-start"),
            pytest.param("suffix", r"\b(?P<a>\w+)", id="open-start-greedy"),
            pytest.param("suffix", r"(?:\bsaid|\bé).*", id="open-start-alternatives"),
        ],
    )
    def test_boundary_is_resolved(self, place: str, pattern: str) -> None:
        assert pattern_faults(pattern, place) == ()
        words = ["said", "é", "漢", ",", " ", "", "said ", "é,", "so"]
        texts = [a + b + c for a in words for b in words for c in words]
        wanted = [seen_by_python(pattern, place, text) for text in texts]
        assert any(wanted)
        assert [seen_by_us(pattern, place, text) for text in texts] == wanted

    @pytest.mark.parametrize("name", "wWdDsS")
    @pytest.mark.parametrize("form", [r"\{}", r"[\{}]", r"[^\{}]", r"[\{},]", r"[^\{},]"])
    def test_class_holds_what_it_holds_in_python(self, form: str, name: str) -> None:
        pattern = form.format(name)
        ours = re2.compile(whole_block_regex(pattern, "regex"), options())
        # Marks are words to us and not to Python; of unassigned characters RE2 may know more.
        signs = [sign for sign in map(chr, range(0x3100)) if unicodedata.category(sign)[0] != "M"]
        signs = [sign for sign in signs if unicodedata.category(sign) != "Cn"]
        theirs = re.compile(pattern)
        assert [s for s in signs if ours.fullmatch(s)] == [s for s in signs if theirs.fullmatch(s)]

    def test_marks_belong_to_words(self) -> None:
        assert compiled(r"\w+", "regex").find("हिन्दी")
        assert compiled(r"e\B.", "regex").find("e\u0301")

    def test_dot_is_every_character(self) -> None:
        assert compiled("a.b", "regex").find("a\nb")

    @pytest.mark.parametrize("text", ["s", "a", "é", "b sé", "a, é", "aé", "bs", "a,"])
    def test_one_set_serves_all_places(self, text: str) -> None:
        asked = [(r".*\bsé?", "regex"), (r"a\b", "prefix"), (r"\b\w+", "suffix")]
        pool = re2.Set.FullMatchSet(options())
        for pattern, place in asked:
            pool.Add(whole_block_regex(pattern, place))
        pool.Compile()
        hits = [number for number, (pattern, place) in enumerate(asked) if seen_by_python(pattern, place, text)]
        assert sorted(pool.Match(text) or []) == hits

    def test_half_characters_in_a_text_are_no_trouble(self) -> None:
        found = compiled(r"é(?P<byline>b)", "suffix").find("\ud800é\udffféb")
        assert found == (3, 5, {"byline": "b"})


FAULTS = [
    pytest.param("", 0, "empty pattern", id="empty"),
    pytest.param("a*|b", 0, "matches the empty text", id="matches-nothing"),
    pytest.param("a" * 2001, 2000, "2000 at most", id="long"),
    pytest.param("é\ud800", 1, "surrogate", id="surrogate"),
    pytest.param("^a", 0, "no anchors", id="caret"),
    pytest.param("a$", 1, "no anchors", id="dollar"),
    pytest.param(r"\Aa", 0, "no anchors", id="text-start"),
    pytest.param(r"a\Z", 1, "no anchors", id="text-end"),
    pytest.param("a(?=b)", 1, "look ahead", id="lookahead"),
    pytest.param("a(?!b)", 1, "unless", id="negative-lookahead"),
    pytest.param("(?<=a)b", 0, "look behind", id="lookbehind"),
    pytest.param("(?<!a)b", 0, "unless", id="negative-lookbehind"),
    pytest.param("(?>a)", 0, "atomic", id="atomic-group"),
    pytest.param("(?#a)b", 0, "why", id="comment"),
    pytest.param("(?P<a>b)(?P=a)", 8, "backreferences", id="named-backreference"),
    pytest.param(r"(a)\1", 3, "backreferences", id="backreference"),
    pytest.param("a*+", 1, "possessive", id="possessive"),
    pytest.param("ba**", 3, "repetition of a repetition", id="twice-repeated"),
    pytest.param("a{,3}", 1, "{0,n}", id="no-least"),
    pytest.param("a{3,2}", 1, "repeats nothing", id="backward-count"),
    pytest.param("|*a", 1, "nothing to repeat", id="nothing-to-repeat"),
    pytest.param(r"a\b+", 3, "can't be repeated", id="repeated-boundary"),
    pytest.param("ab{1001}", 2, "1000", id="big-count"),
    pytest.param("ab{10000000}", 2, "1000", id="huge-count"),
    pytest.param("(?:a{100}b){100}", 4, "1000", id="nested-counts"),
    pytest.param(r"\w{200}", 0, "too big", id="big-program"),
    pytest.param("(?x)a", 0, "only i", id="other-flag"),
    pytest.param("(?P<a>b)|(?P<a>c)", 9, "a second group 'a'", id="name-twice"),
    pytest.param("(?P<a-b>c)", 0, "no such group", id="bad-name"),
    pytest.param("a(b", 1, "no )", id="open-group"),
    pytest.param("a)b", 1, r"write \)", id="closed-group"),
    pytest.param("a[b", 1, "no ]", id="open-class"),
    pytest.param("[z-a]", 1, "lower end first", id="backward-range"),
    pytest.param("[[:alpha:]]", 1, r"\p{L}", id="posix-class"),
    pytest.param(r"[\b]", 1, "no character", id="boundary-in-class"),
    pytest.param(r"[^\Wa]", 0, r"[\p{L}]", id="words-without-a-letter"),
    pytest.param(r"a\u00e9", 1, r"\x{e9}", id="python-escape"),
    pytest.param(r"a\x{d800}", 1, r"\x{e9}", id="half-a-character-by-number"),
    pytest.param(r"a\y", 1, "backslash", id="unknown-escape"),
    pytest.param("a\\", 1, r"\\", id="trailing-backslash"),
    pytest.param(r"a\p{Letter}", 4, "no such property", id="unknown-property"),
    pytest.param(r"a\Q.\E", 1, "backslash before each", id="quoting"),
    pytest.param(r"\C", 0, "half a character", id="byte"),
    pytest.param("(" * 50 + "a" + ")" * 50, 40, "inside each other", id="deep"),
    pytest.param(r"said\bso", 4, r"\b needs", id="never-a-boundary"),
    pytest.param(r"said\B,", 4, r"\B needs", id="always-a-boundary"),
    pytest.param(r"(?:said|”)\b .*", 10, "one of the alternatives", id="dead-alternative"),
    pytest.param(r".*\b.*", 2, "give a list", id="unclear"),
    pytest.param(r"(?:said\b|“).*", 7, "give a list", id="boundary-in-one-alternative"),
]


class TestFaults:
    @pytest.mark.parametrize(("pattern", "offset", "words"), FAULTS)
    def test_fault_has_its_place_and_remedy(self, pattern: str, offset: int, words: str) -> None:
        first = pattern_faults(pattern, "regex")[0]
        assert (first.offset, words in str(first)) == (offset, True), first

    def test_all_at_once(self) -> None:
        faults = pattern_faults(r"^a(?=b)[z-a]\1$", "regex")
        assert [fault.offset for fault in faults] == [0, 2, 8, 12, 14]

    def test_boundaries_are_not_worked_on_for_ever(self) -> None:
        assert "too many" in str(pattern_faults(r"a\b.*" * 60, "regex")[-1])

    def test_first_fault_is_raised(self) -> None:
        with pytest.raises(PatternFault, match="take the \\^ out") as raised:
            whole_block_regex("^a$", "prefix")
        assert raised.value.offset == 0

    @pytest.mark.parametrize("pattern", [r"[^x]a", r"\$5", r"a{b", r"[]a]", r"[a-]", "(?s)a", r"\x{e9}\xe9\t", r"\pLa"])
    def test_lookalikes_are_fine(self, pattern: str) -> None:
        assert pattern_faults(pattern, "regex") == ()

    @settings(max_examples=500, deadline=None)
    @given(st.text(r"ab\wdpPL{}[]()|?*+.^$-:P<>=!,1é", max_size=14), st.sampled_from(["regex", "prefix", "suffix"]))
    def test_what_passes_is_accepted_by_re2(self, pattern: str, place: str) -> None:
        faults = pattern_faults(pattern, place)
        if faults:
            assert all(0 <= fault.offset <= len(pattern) and fault.message for fault in faults)
        else:
            assert re2.compile(whole_block_regex(pattern, place), options()).groups > 0

    def test_names_of_groups(self) -> None:
        assert group_names(r"(?P<byline>a)(?:b)(c)(?<outlet>d)") == ("byline", "outlet")
        assert group_names(r"(?P<byline>a") == ("byline",)


def matches(literal: str, place: str, block: str) -> bool:
    return re2.search(literal_regex(literal, place), block, options()) is not None


LITERALS = st.text("aAsSſkKiIİıßẞéÉσςΣﬁﬅﬆ漢'’‘`\"“»-–—―.…  \u00a0\u0345ιµμ", max_size=6)

PAIRS = "'=´ ‘=` \"=„ -=— --=– …=... ....=…. s=ſ É=é ẞ=ß Σ=ς µ=μ ﬅ=ﬆ ..=.. İ=I\u0307".split()
TWINS = st.one_of(st.sampled_from([tuple(pair.split("=")) for pair in PAIRS]), st.just((" ", "\u2003 ")))


class TestLiterals:
    @settings(max_examples=1000, deadline=None)
    @given(LITERALS, LITERALS)
    def test_pattern_and_fold_agree(self, literal: str, text: str) -> None:
        block = " ".join(text.split())
        one, other = fold(literal), fold(block)
        said = {
            "equals": one == other,
            "starts": other.startswith(one),
            "ends": other.endswith(one),
            "contains": one in other,
        }
        assert {place: matches(literal, place, block) for place in said} == said

    @settings(max_examples=1000, deadline=None)
    @given(LITERALS, st.sampled_from(["equals", "starts", "ends", "contains"]), LITERALS)
    def test_its_plain_part_stands_wherever_it_is_found(self, literal: str, place: str, text: str) -> None:
        block = " ".join(f"{text}{literal.swapcase()}{text}".split())
        if matches(literal, place, block):
            assert plain_part(literal) in block.casefold()

    @settings(deadline=None)
    @given(st.lists(TWINS, max_size=5), st.text("x, …-'"))
    def test_literal_is_found_in_its_other_shapes(self, twins: list[tuple[str, ...]], more: str) -> None:
        literal = f"x{''.join(one for one, _ in twins)}x"
        block = " ".join(f"x{''.join(other for _, other in twins)}x".split())
        around = {"equals": block, "starts": block + more, "ends": more + block, "contains": more + block + more}
        assert all(matches(literal, place, text) for place, text in around.items())

    @pytest.mark.parametrize(
        ("place", "literal", "text", "matched"),
        [
            pytest.param("starts", "By ", "by Ana Quill", True, id="space-belongs-to-it"),
            pytest.param("starts", "By ", "Bystanders", False, id="so-no-part-of-a-word"),
            pytest.param("contains", " said", "It rained, she SAID.", True, id="contains"),
            pytest.param("contains", " said", "Said she.", False, id="contains-its-space"),
            pytest.param("ends", "ago", "3 hours ago now", False, id="ends"),
            pytest.param("equals", "Don't miss -- it", "DON’T MISS — IT", True, id="shapes"),
            pytest.param("equals", "Read more...", "Read more…", True, id="ellipsis"),
            pytest.param("equals", "a.b", "axb", False, id="signs-stand-for-themselves"),
        ],
    )
    def test_example(self, place: str, literal: str, text: str, matched: bool) -> None:
        assert matches(literal, place, text) is matched

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            pytest.param("straße", "STRASSE", False, id="sharp-s-is-not-ss"),
            pytest.param("straße", "STRAẞE", True, id="capital-sharp-s"),
            pytest.param("ﬁ", "fi", False, id="ligature"),
            pytest.param("ΟΔΟΣ", "οδος", True, id="final-sigma"),
            pytest.param("ΟΔΟΣ", "οδοσ", True, id="sigma"),
            pytest.param("5 \u212a", "5 k", True, id="kelvin"),
            pytest.param("ſaid", "said", True, id="long-s"),
            pytest.param("\u00b5", "\u03bc", True, id="micro-sign"),
            pytest.param("İ", "i", False, id="dotted-capital-i"),
            pytest.param("İ", "I\u0307", True, id="dotted-capital-i-in-two"),
            pytest.param("ı", "I", False, id="dotless-i"),
            pytest.param("a \t\u00a0\n b", "A B", True, id="white-space"),
            pytest.param("‘a’ `b´ ʼ", "'a' 'b' '", True, id="single-quotes"),
            pytest.param("“a” „b“ «c»", '"a" "b" "c"', True, id="double-quotes"),
            pytest.param("‐‑‒–—―− --", "- -", True, id="dashes"),
            pytest.param("a…. b....... c..", "a... b... c..", True, id="dots"),
            pytest.param("a..", "a...", False, id="two-dots"),
        ],
    )
    def test_fold(self, one: str, other: str, same: bool) -> None:
        assert (fold(one) == fold(other)) is same

    def test_every_letter_folds_as_re2_folds_it(self) -> None:
        signs = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]
        cased = [sign for sign in signs if len({sign, sign.lower(), sign.upper(), sign.casefold()}) > 1]
        classes: dict[str, str] = {}
        for sign in cased:
            classes[fold(sign)] = classes.get(fold(sign), "") + sign
        text = "".join(cased)
        for folded, same in classes.items():
            found = re2.findall(f"(?i){re2.escape(same[0])}", text, options())
            assert sorted(found) == sorted(same), folded

    @given(st.text())
    def test_folding_twice_changes_nothing(self, text: str) -> None:
        assert fold(fold(text)) == fold(text)


class TestLines:
    DUMP = "Home\nThe Harbour Ledger\nTop, news\nBy Ana"

    @pytest.mark.parametrize(
        ("place", "text", "matches"),
        [
            pytest.param("equals", "the harbour ledger", True, id="equals"),
            pytest.param("equals", "harbour ledger", False, id="equals-no-part"),
            pytest.param("starts", "The Harbour", True, id="starts"),
            pytest.param("starts", "Harbour", False, id="starts-only"),
            pytest.param("ends", "LEDGER", True, id="ends"),
            pytest.param("contains", "harbour", True, id="contains"),
            pytest.param("contains", "ledger top", False, id="contains-in-one-line"),
            pytest.param("regex", r"By \w+", True, id="regex"),
            pytest.param("regex", r"Top\b.*", True, id="regex-boundary"),
            pytest.param("regex", r"Top[^x]+Ana", False, id="regex-in-one-line"),
            pytest.param("regex", r"Top.+Ana", False, id="regex-dot-in-one-line"),
            pytest.param("regex", r"news", False, id="regex-whole-line"),
        ],
    )
    def test_line(self, place: str, text: str, matches: bool) -> None:
        pool = re2.Set.SearchSet(line_options())
        pool.Add(line_regex(text, place))
        pool.Compile()
        assert bool(pool.Match(self.DUMP)) is matches
