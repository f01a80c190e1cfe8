"""Drafts of rule files: from dumps of an invented site to articles that are right, and no file that lint refuses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleancopy.draft import Draft, NothingToDraft, Order, dates, draft
from cleancopy.draft.evidence import matches, patterns_of
from cleancopy.draft.write import quoted
from cleancopy.model import Article, Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy.rulebook.book import shipped_rules
from cleancopy.rulebook.faults import Fault
from cleancopy.rulebook.load import RuleFile, RuleText, linted, read, resolve, rule_texts

SITE = "tideline-courier"
TODAY = date(2026, 11, 21)


class Story(NamedTuple):
    section: str
    headline: str
    deck: str
    writer: str
    day: str
    paragraphs: Sequence[str]
    others: Sequence[str]


STORIES = [
    Story(
        "Harbour",
        "Ferry to Grey Island stops until the new pier is built",
        "Islanders will have to row or wait for the mail boat",
        "Ana Quill",
        "3 March 2026",
        """\
The ferry to Grey Island made its last crossing on Sunday, and none will follow before the new pier is built.
Divers had found that eleven of the forty oak piles under the old pier were hollow, the harbour board said.
“You could put an arm into them,” said Omar Reeve, who led the dive. “We did not wait for the arm to get stuck.”
The mail boat will carry passengers on Tuesdays and Fridays, though never more than six of them at a time.
The board expects the pier to cost four million crowns and to be ready before the winter after next.""".splitlines(),
        ["Mussel prices fall again", "Lighthouse gets a keeper"],
    ),
    Story(
        "Town",
        "Clock tower will strike again after nineteen silent years",
        "A watchmaker found the missing wheel in a flower pot",
        "Jon Pell",
        "17 March 2026",
        """\
The clock on the corn market will strike again on Easter morning, after nineteen years without a sound.
Watchmaker Lena Orde found the wheel that had been missing in a flower pot behind the town hall, she said.
“Somebody used it to keep the cat out of the tulips,” Orde told the council on Monday evening.
The council voted nine to two to pay for the repair, and to buy the caretaker another flower pot.
Neighbours asked that the clock be quiet from ten at night until seven in the morning.""".splitlines(),
        ["Bakery opens on the quay", "Two goats found in library"],
    ),
    Story(
        "Sport",
        "Rowers of Port Merrow beat the university by a length",
        "It was the first win of the town in thirty-one races",
        "Mina Albright",
        "28 April 2026",
        """\
The eight of Port Merrow beat the university by a length on Saturday, its first win in thirty-one races.
The crew lay behind at the sugar mill but drew level where the river bends under the railway bridge.
“They looked at us, and we did not look at them,” said stroke Tomas Hale, who is a roofer by trade.
The university had won every race since the crews took to fibreglass boats, and its cox was not amused.
The cup will stand in the window of the chemist until somebody finds the key of the town hall.""".splitlines(),
        ["Chess club moves upstairs", "Pool stays cold this summer"],
    ),
    Story(
        "Harbour",
        "Seals move into the empty fish hall at the north quay",
        "The harbour master has given up and bought a hose",
        "Ana Quill",
        "9 May 2026",
        """\
A colony of seals has moved into the empty fish hall at the north quay, and shows no wish to move out.
The harbour master counted twenty-three of them on Thursday, up from nine in the week before, he said.
“We tried music, and they sang along,” said harbour master Sten Roe, who has since bought a fire hose.
Biologists of the institute at Lakemont advise patience, as the animals leave when the herring come.
The hall was to become a market for furniture, whose dealers have asked for their deposits back.""".splitlines(),
        ["Fog horn sold to a band", "Crane painted yellow"],
    ),
]


def chrome(story: Story) -> str:
    """Menus, a bar above the headline, plugs in the text, other stories and a footer below."""
    body = [*story.paragraphs[:2], "Get the Tideline Courier by boat every morning", *story.paragraphs[2:]]
    return "\n\n".join(
        [
            "The Tideline Courier",
            "  • Harbour\n  • Town\n  • Sport\n  • Letters",
            "Tides today 04:12 and 16:40" if story.section == "Town" else "Tides today 05:31 and 17:58",
            "Share this page with a neighbour",
            story.section,
            story.headline,
            story.deck,
            f"By {story.writer}",
            f"Published {story.day}",
            f"{len(story.headline) - 45} minutes of your time",
            *body,
            "More from the harbour and the town",
            *story.others,
            "Write to the desk at desk@tidelinecourier.example",
            "© 2026 Tideline Courier Printers Ltd. All rights reserved",
        ]
    )


def bare(story: Story) -> str:
    """The headline first, the writer's bare name, a date with its weekday, and the next story's section below."""
    weekday = {"3 March": "Tuesday", "17 March": "Tuesday", "28 April": "Tuesday", "9 May": "Saturday"}
    day = story.day.removesuffix(" 2026")
    return "\n\n".join(
        [
            story.headline,
            story.writer,
            f"{weekday[day]}, {day} 2026",
            *story.paragraphs,
            "Tell us what you think of the Courier",
            f"Next in {story.section}",
            *story.others,
        ]
    )


def doubled(story: Story) -> str:
    """A picture with its caption twice, crossheads in capitals, and the headline once more above the text."""
    caption = f"The place of the story in {story.section} as a reader drew it"
    return "\n\n".join(
        [
            "Tideline Courier for telephones",
            story.headline,
            f"{story.day}, 09:15",
            story.headline,
            f"{caption}\n{caption}",
            *story.paragraphs[:3],
            CROSSHEADS.get(story.section, "WHO PAYS FOR IT"),
            *story.paragraphs[3:],
            "Comments of our readers",
            f"{len(story.paragraphs[0]) % 7} comments",
            "Ada: My aunt always said so.",
        ]
    )


CROSSHEADS = {"Harbour": "WHAT HAPPENS NEXT"}
LAYOUTS = {"chrome": chrome, "bare": bare, "doubled": doubled}


@pytest.fixture(scope="module")
def shipped() -> tuple[RuleFile, ...]:
    return tuple(read(text) for text in rule_texts(shipped_rules(), "rules"))


def drafted(dumps: Sequence[str], rulebook: Rulebook, others: Sequence[str] = (), site: str = SITE) -> Draft:
    named = [Dump(f"{number}.txt", text) for number, text in enumerate(dumps, 1)]
    return draft(Order(site, "rules", TODAY), named, rulebook, others)


def faults(text: str, site: str = SITE) -> list[Fault]:
    file = read(RuleText(f"rules/{site}.yaml", site, text, False))
    return [*file.faults, *linted(file)]


def article(dump: str, text: str, shipped: Sequence[RuleFile]) -> Article:
    file = read(RuleText(f"rules/{SITE}.yaml", SITE, text, False))
    return run(Dump("a.txt", dump), Rulebook(resolve([*shipped, file]))).article


@pytest.fixture(scope="module", params=LAYOUTS)
def page(request: pytest.FixtureRequest, rulebook: Rulebook) -> tuple[str, str]:
    """A layout, and the draft from three of its dumps."""
    make = LAYOUTS[request.param]
    return request.param, drafted([make(story) for story in STORIES[:3]], rulebook).text


@pytest.mark.parametrize("story", STORIES, ids=["first", "second", "third", "held out"])
def test_three_dumps_are_enough_for_articles_that_are_right(
    story: Story, page: tuple[str, str], shipped: Sequence[RuleFile]
) -> None:
    layout, text = page
    found = article(LAYOUTS[layout](story), text, shipped)
    crosshead = [CROSSHEADS.get(story.section, "WHO PAYS FOR IT")] if layout == "doubled" else []
    body = [*story.paragraphs[:3], *crosshead, *story.paragraphs[3:]]
    assert found.site == SITE
    assert found.headline == story.headline
    assert found.body.split("\n\n") == body
    assert found.byline == (None if layout == "doubled" else story.writer)
    assert (found.published or "")[:10] == date.fromisoformat(iso(story.day)).isoformat()
    assert list(found.subheads) == crosshead
    assert (found.status, found.language) == ("ok", "en")
    if layout == "chrome":
        assert (found.section, found.deck, found.outlet) == (story.section, story.deck, "The Tideline Courier")
    if layout == "doubled":
        assert found.captions == (f"The place of the story in {story.section} as a reader drew it",)


def iso(day: str) -> str:
    number, month, year = day.split(" ")
    return f"{year}-{ {'March': '03', 'April': '04', 'May': '05'}[month] }-{int(number):02}"


def test_a_draft_passes_lint_and_says_what_each_guess_rests_on(page: tuple[str, str]) -> None:
    _layout, text = page
    assert faults(text) == []
    assert text.startswith("# yaml-language-server: $schema=schema.json\n")
    assert "reviewed: 2026-11-21\n" in text
    assert f"cleancopy check --update samples/{SITE}" in text
    signs, rules = text.split("rules:\n", 1)
    assert all("in 3 of 3 dumps" in line for line in signs.splitlines() if line.startswith("    - "))
    for rule in rules.split("  - id: ")[1:]:
        assert "why: " in rule
    assert rules.count(" of 3 dumps") >= rules.count("  - id: ") - text.count("crosshead")


def test_a_draft_is_the_same_every_time(rulebook: Rulebook) -> None:
    dumps = [chrome(story) for story in STORIES[:3]]
    assert drafted(dumps, rulebook) == drafted(dumps, rulebook)


def test_the_marks_of_the_tool_that_printed_the_dumps_are_noted(rulebook: Rulebook) -> None:
    links = "\n\n".join(f"[Reader {number}](https://courier.test/{number})" for number in range(5))
    marked = drafted([f"{links}\n\n{chrome(story)}" for story in STORIES[:3]], rulebook).text
    assert "printed: [markdown]  # " in marked
    assert faults(marked) == []
    assert "printed:" not in drafted([chrome(story) for story in STORIES[:3]], rulebook).text


def test_numbers_that_change_become_patterns(rulebook: Rulebook) -> None:
    text = drafted([chrome(story) for story in STORIES[:3]], rulebook).text
    assert "- '\\d+ minutes of your time'  # in 3 of 3 dumps, lines 22, 22, 22\n" in text
    assert "minutes of your time, she said.'" in text


def test_what_dumps_of_other_sites_show_is_no_sign(rulebook: Rulebook) -> None:
    dumps = [chrome(story) for story in STORIES[:3]]
    plain, narrow = drafted(dumps, rulebook), drafted(dumps, rulebook, ["Some page\n\nThe Tideline Courier\n"])
    assert "    - equals: The Tideline Courier  #" in plain.text
    assert "    - equals: The Tideline Courier  #" not in narrow.text
    assert narrow.signs >= 2


def test_one_dump_gives_a_draft_that_says_so(rulebook: Rulebook, shipped: Sequence[RuleFile]) -> None:
    text = drafted([chrome(STORIES[1])], rulebook).text
    assert faults(text) == []
    assert "Guessed from one dump" in text
    assert "in the one dump, line 1\n" in text
    found = article(chrome(STORIES[1]), text, shipped)
    assert (found.site, found.headline) == (SITE, STORIES[1].headline)
    assert set(STORIES[1].paragraphs) <= set(found.body.split("\n\n"))


def test_a_dump_given_twice_proves_nothing(rulebook: Rulebook) -> None:
    long = STORIES[0]._replace(paragraphs=[" ".join([text] * 3) for text in STORIES[0].paragraphs])
    text = drafted([chrome(long), chrome(long)], rulebook).text
    assert "Guessed from one dump" in text
    assert "1 of the 2 dumps given" in text


@pytest.mark.parametrize("dumps", [[], [""], ["\n\n", " "]], ids=["none", "empty", "blank"])
def test_without_text_there_is_nothing_to_draft(dumps: list[str], rulebook: Rulebook) -> None:
    with pytest.raises(NothingToDraft):
        drafted(dumps, rulebook)


SIGNS = st.characters(codec="utf-8")
LINES = st.one_of(
    st.text(SIGNS, max_size=60),
    st.sampled_from(
        [
            "'quoted' and \"doubled\": # no comment",
            "{flow} [brackets], & * anchors",
            "yes",
            "- 12 of 30",
            "Published 2026-03-01 10:11",
            "By Ana Quill",
            "ALL CAPITALS HERE",
            r"back\slash (bracket",
            "A sentence that is long enough to be a paragraph of a story, and ends as sentences do.",
        ]
    ),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(LINES, max_size=12).map("\n\n".join), min_size=1, max_size=3), st.lists(LINES, max_size=4))
def test_whatever_the_dumps_the_draft_passes_lint(rulebook: Rulebook, dumps: list[str], common: list[str]) -> None:
    shared = "\n\n".join(common)
    try:
        made = drafted([f"{shared}\n\n{dump}\n\n{shared}" for dump in dumps], rulebook)
    except NothingToDraft:
        assert not any(dump.strip() for dump in (*dumps, shared))
        return
    assert faults(made.text) == []


@pytest.mark.parametrize(
    ("lines", "layout", "before"),
    [
        pytest.param(["Published on: 2025/06/10 10:00"], "%Y/%m/%d %H:%M", "Published on: ", id="numbers and a time"),
        pytest.param(["Monday, 09 Jun 2025", "Tuesday, 10 Jun 2025"], "%A, %d %b %Y", "", id="weekdays that change"),
        pytest.param(["May 3, 2026 at 9:41 PM"], "%B %d, %Y at %I:%M %p", "", id="hours of a half day"),
        pytest.param(["May 3, 2026, 9:41 p.m."], "%B %d, %Y", "", id="no layout for p.m."),
        pytest.param(["2026-03-04T10:11:12Z"], "%Y-%m-%dT%H:%M:%S", "", id="as machines write it"),
        pytest.param(["09:41, 3 March 2026"], "%H:%M, %d %B %Y", "", id="time first"),
        pytest.param(["25/12/2025", "03/04/2026"], "%d/%m/%Y", "", id="a day past the 12th tells"),
        pytest.param(["12/25/2025", "03/04/2026"], "%m/%d/%Y", "", id="or a month that is none"),
    ],
)
def test_a_date_is_read_in_the_layout_that_all_lines_share(lines: list[str], layout: str, before: str) -> None:
    common = set.intersection(*(set(dates.readings(line)) for line in lines))
    assert min(common, key=dates.fullest_first) == dates.Printed(layout, before)
    assert all(matches(f"{before}{dates.pattern(layout)}.*", line) for line in lines)


@pytest.mark.parametrize("text", ["the plan for 2026", "Story 12 of 2026", "31 February 2026", "32/13/2026"])
def test_what_is_no_date(text: str) -> None:
    assert not dates.has_date(text)


@pytest.mark.parametrize(
    ("texts", "pattern"),
    [
        pytest.param(["2 Min read", "13 Min read"], r"\d+ Min read", id="count"),
        pytest.param(["KOSPI 2,744.05 +0.17%"], r"KOSPI [+-]?[\d.,]+ [+-]?[\d.,]+%", id="prices"),
        pytest.param(["(3) replies?"], r"\(\d+\) replies\?", id="signs that patterns know"),
    ],
)
def test_a_pattern_from_what_was_seen(texts: list[str], pattern: str) -> None:
    assert patterns_of(texts) == (pattern,)
    assert all(matches(pattern, text) for text in texts)


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        pytest.param("Share this story", "Share this story", id="plain"),
        pytest.param("it's", "'it''s'", id="quote"),
        pytest.param("yes", "'yes'", id="a word that YAML reads otherwise"),
        pytest.param("0/300", "'0/300'", id="number"),
        pytest.param("a: b", "'a: b'", id="colon"),
        pytest.param("- a", "'- a'", id="dash"),
        pytest.param("Is it?", "'Is it?'", id="question"),
    ],
)
def test_scalars_are_quoted_where_yaml_would_misread_them(text: str, scalar: str) -> None:
    assert quoted(text) == scalar
    file = read(RuleText("a.yaml", "a", f"site: {scalar}\n", False))
    assert json.dumps(getattr(file.file, "site", None)) == json.dumps(text)
