"""Pages about which the model is misled until rules show it."""

from __future__ import annotations

import cleancopy
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules
from cleancopy.strangers import with_reasons
from cleancopy.strangers.verdicts import UNSEEN

POST = (
    "Every quarter we open this page to all who travel with the ferries of the sound, so that they can ask what the "
    "timetable does not tell. We read each question and answer most of them within a week."
)
COMMENTS = [
    "The late boat has been cancelled four times in March, and nobody on the quay could say why. I waited for an hour "
    "with two children and then drove around the sound, which takes longer than the crossing ever did.",
    "We are sorry for that. The ferry Brant had trouble with her bow door, and the spare boat was in the yard. From "
    "April on a bus will be called whenever the late boat does not sail, as the county has promised to pay for it.",
    "Has the company thought about a smaller boat for the winter? The Brant carries ninety cars, and I have never seen "
    "more than eleven on her in January. My neighbour, who was a mate on her, says that she burns as much when empty.",
    "It has. A smaller boat would have to be built, since none on the market fits the ramps at Lundhaven. The board "
    "will hear what that costs in May, and we will write here what it makes of it.",
]
HEADS = [
    "Jon Pell on March 3, 2024 at 5:23 pm said:",
    "Ada Reyle on March 4, 2024 at 9:10 am said:",
    "Mette Holm on March 9, 2024 at 11:02 pm said:",
    "Ada Reyle on March 11, 2024 at 8:47 am said:",
]
THREAD = [part for pair in zip(HEADS, COMMENTS, strict=True) for part in pair]
OPEN_PAGE = "\n\n".join(["• Home\n• About us\n• Blog", "The Sound Blog", "March open thread", POST, *THREAD])


def test_a_thread_of_comments_is_no_article_though_it_is_longer() -> None:
    trace = run(Dump("-", OPEN_PAGE), load_rules())
    assert trace.article.body == POST
    assert trace.decisions[-1].region == "tail"


def test_explain_says_of_the_thread_that_the_model_did_not_see_it() -> None:
    explained = with_reasons(run(Dump("-", OPEN_PAGE), load_rules()))
    reasons = {decision.block.text: decision.reasons for decision in explained.decisions}
    assert reasons[COMMENTS[1]] == (UNSEEN,)
    assert len(reasons[POST]) == 3


TEASERS = [
    "Two Held After Fire At The Cannery Two men from Holm Point were held on Monday after a fire at the old cannery.",
    "Diners Leave Quay Inn Without Paying A party of nine left the inn on the quay on Saturday without paying.",
    "County To Mail Ballots To All Islands The county will mail ballots to every house on the six outer isles in May.",
    "Seal Pup Found In Boat Shed At Tern Bay A seal pup was found asleep in a boat shed on Sunday and taken to sea.",
    "Harbour Master To Retire After 31 Years The harbour master of Lundhaven will hand over his keys in June.",
    "The Five Best Bakeries On The Sound From rye loaves to almond knots, five bakeries worth a crossing.",
    "Here Is When The Lighthouses Open The keepers of eleven lighthouses open their doors on the first Sunday of July.",
    "Old Ferry Sold To A Museum In The North The ferry that served the sound for fifty years will become a museum.",
]
STORY = [
    "LUNDHAVEN (AP) — County health officials reported a third case of fever linked to the marshes.",
    "The county said on Monday that a woman of 61 fell ill two weeks ago and has since gone home from hospital.",
    "Cases were first seen in August in the marshes west of the town, where the mosquitoes breed until the frost.",
    "The county’s doctor, Ada Reyle, said the danger will last until the first hard frost, and asked all to cover up.",
]
MENU_PAGE = "\n".join(["• Menu", "• News", *TEASERS, "• Weather", *TEASERS[::-1], "• Video"])


def test_teasers_of_an_opened_menu_are_no_article_above_a_dateline() -> None:
    page = "\n\n".join([MENU_PAGE, "Third Case Of Marsh Fever Reported", "October 7, 2024 at 9:45 am", *STORY])
    article = cleancopy.clean_text(page)
    assert article.dateline == "LUNDHAVEN (AP)"
    assert article.body == "\n\n".join([STORY[0].partition(" — ")[2], *STORY[1:]])
