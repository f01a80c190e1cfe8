"""Scripts and style sheets that were printed with the text are set aside, and text about code is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import read
from cleancopy.habits import scripts
from cleancopy.habits.scripts.spans import without_scripts
from cleancopy.habits.sheet import Sheet
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook

STORY = [
    "Ferry stops for the winter",
    "The older of the two ships needs a new shaft, the company said on Friday.",
    "Until March, mail will come by fishing boat: twice a week, if the weather allows.",
]
SCRIPT = """\
window.tides = window.tides || [];
(function () {
    var place = document.getElementById('tide-table');
    // draw the table when somebody looks at it
    if (place && place.offsetHeight > 0) {
        place.load({
            harbour: 'Ostervale',
            'columns': 4,
            wide
            : true,
        });
    }
})();"""
STYLE = """\
.tide-table,
.tide-table a:hover {
    color: #0a3;
    margin: 0 auto 2px;
}
@media print{.tide-table{display:none}}"""
LINKED_DATA = """\
{
    "@context": "https://schema.example",
    "@type": "NewsArticle",
    "headline": "Ferry stops for the winter",
    "articleBody": "The older of the two ships needs a new shaft, the company said on Friday.",
    "keywords": [
        "ferry",
        "winter"
    ]
}"""
MINIFIED = (
    'window.__TIDES__={"place":"Ostervale","rows":[{"high":"04:12","low":"10:31"},{"high":"16:40","low":"22:58"}]};'
    "!function(t,e){for(var n=0;n<e.length;n++)t.push(e[n].high);document.title=t.join()}([],window.__TIDES__.rows);"
) * 3


@pytest.mark.parametrize(
    "code",
    [
        pytest.param(SCRIPT, id="script"),
        pytest.param(STYLE, id="style-sheet"),
        pytest.param(LINKED_DATA, id="linked-data"),
        pytest.param(MINIFIED, id="minified"),
        pytest.param(f"{STYLE}\n\n{SCRIPT}\nAdvert\n{LINKED_DATA}", id="one-below-another"),
    ],
)
def test_code_between_paragraphs_goes(code: str) -> None:
    dump = "\n".join([*STORY[:2], code, STORY[2]])
    printed = read(dump)
    assert printed.habits == ("scripts",)
    assert [block.text for block in printed.blocks] == STORY
    assert [block.last for block in printed.blocks][-1] == len(dump.split("\n"))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param(f"{STORY[1]}{MINIFIED}{STORY[2]}", f"{STORY[1]}    {STORY[2]}", id="between-two-paragraphs"),
        pytest.param(f"{MINIFIED}{STORY[2]}", STORY[2], id="at-the-start"),
        pytest.param(f"{STORY[1]}{MINIFIED}", STORY[1], id="at-the-end"),
        pytest.param(
            f"Home.menu a:hover,.menu>li{{color:#0a3}}@media print{{.menu{{display:none}}}}{STORY[2]}",
            f"Home    {STORY[2]}",
            id="style-sheet",
        ),
        pytest.param(
            f"{STORY[1]}ads.push(function() {{ads.show(\"mid\");}});{STORY[2]}window.ads.load('end');",
            f"{STORY[1]}ads.push    {STORY[2]}",
            id="call-by-an-unknown-name",
        ),
        pytest.param("})();}, 500);/* ]]> */" + STORY[2], STORY[2], id="end-of-a-script-above"),
        pytest.param(f'{{"@type":"Article","text":"{STORY[1]} {{x}}; {STORY[1]}"}}{STORY[2]}', STORY[2], id="data"),
        pytest.param(f"{STORY[1]}if (a < b) {{ return '}}'; }} else {{ b(); }}", STORY[1], id="bracket-in-quotes"),
        pytest.param(
            "岛渡轮停航。var a=1;b(a);镇议会租用两艘渔船。", "岛渡轮停航。    镇议会租用两艘渔船。", id="chinese"
        ),
        pytest.param(f"{STORY[1]} {STORY[2]}", f"{STORY[1]} {STORY[2]}", id="no-script"),
        pytest.param(
            "Call window.open( once, and pages everywhere begin to misbehave for years to come.",
            "Call window.open( once, and pages everywhere begin to misbehave for years to come.",
            id="sentence-about-code",
        ),
    ],
)
def test_a_script_amid_a_line(line: str, text: str) -> None:
    assert without_scripts(line).strip() == text


def test_long_lines_are_cut_before_lines_are_judged() -> None:
    printed = read("\n".join([STORY[0], f"{STORY[1]}{MINIFIED}", STORY[2]]))
    assert printed.habits == ("scripts",)
    assert [block.text for block in printed.blocks] == STORY


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [
                "Every page calls window.open( twice before anybody has seen a word of what it is there to say.",
                "So does document.write( which browsers have warned about for longer than some of us are alive.",
                "With function (event) { the trouble begins, as anybody knows who has ever kept such a page alive.",
            ],
            id="sentences-about-code",
        ),
        pytest.param(
            ["She sat by the window. It rained;", "he said nothing;", "(so did we);", "It rained."], id="prose"
        ),
        pytest.param(["[Print](javascript:window.print())"] * 4, id="links-that-call"),
        pytest.param(["Ferries (2) Boats (4) Ships; window.", "Tides (7)", "Teams: Ana(6), Bo(7);"], id="counts"),
        pytest.param(["document.", "window.", "{ and }"], id="two-lines-of-brackets"),
    ],
)
def test_text_stays(lines: list[str]) -> None:
    printed = read("\n".join(lines))
    assert "scripts" not in printed.habits
    assert len(printed.blocks) == len(lines)


def test_the_trace_names_the_habit(rulebook: Rulebook) -> None:
    trace = run(Dump("-", "\n\n".join([STORY[0], STORY[1], SCRIPT, STORY[2]])), rulebook)
    code = [decision for decision in trace.decisions if decision.origin.id == "habits/scripts"]
    assert trace.habits == ("scripts",)
    assert {decision.verdict for decision in code} == {"drop"}
    assert [decision.block.first for decision in code] == list(range(5, 18))
    assert "tide" not in trace.article.body


CODE = [*SCRIPT.split("\n"), *STYLE.split("\n"), *LINKED_DATA.split("\n"), MINIFIED, ""]


@given(st.lists(st.sampled_from([*STORY, *CODE]), max_size=30))
def test_paragraphs_keep_their_places_among_code(lines: list[str]) -> None:
    sheet = scripts.read(Sheet(lines, lines, {}, ()))
    paragraphs = STORY[1:]
    assert len(sheet.lines) == len(sheet.measured) == len(lines)
    assert [line for line in sheet.lines if line in paragraphs] == [line for line in lines if line in paragraphs]
    assert all(after in (before, "") for before, after in zip(lines, sheet.lines, strict=True))


@pytest.mark.parametrize("piece", ["window.", "{/*", "function(", "'", ".a ", "[a=", "if ("])
def test_long_lines_of_one_sign_are_read(piece: str) -> None:
    line = f"{piece * 40_000}{{"
    assert all(text in line for text in without_scripts(line).split("    "))


@given(st.lists(st.sampled_from([*STORY, *CODE, "{", "}", '"', "'", "\\", "/*", "//", " "]), max_size=12).map("".join))
def test_what_is_cut_out_of_a_line_leaves_parts_of_it(line: str) -> None:
    place = 0
    for word in without_scripts(line).split():
        place = line.find(word, place)
        assert place >= 0


@given(st.text(alphabet=" ;{}()[]=:,.\"'/*<aé日", max_size=80).map(str.splitlines))
def test_any_text_is_read(lines: list[str]) -> None:
    sheet = scripts.read(Sheet(lines, lines, {}, ()))
    assert all(after in (before, "") for before, after in zip(lines, sheet.lines, strict=True))
