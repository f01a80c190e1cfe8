from __future__ import annotations

from cleancopy import clean_text

TITLE = "Ferry to Brant Island stops after engine failure"
ARTICLE = (
    "The ferry between Ostervale and Brant Island has stopped after its engine failed on Monday at sea, it said.",
    "The council hired two fishing boats to carry food and mail to the island until the ferry is mended in the spring.",
    "Islanders said that the council had been warned about the old engine of the ferry for at least three winters.",
)
CREDIT = "(Reporting by Ana Quill and Jon Pell; Writing by Sara Lund; Editing by Pia Hart)"


def test_a_credit_names_contributors_beside_a_byline() -> None:
    article = clean_text("\n\n".join([TITLE, "By Ana Quill", *ARTICLE, CREDIT]))
    assert article.byline == "Ana Quill"
    assert article.contributors == ("Jon Pell", "Sara Lund")
    assert article.editors == ("Pia Hart",)


def test_a_credit_names_the_authors_where_there_is_no_byline() -> None:
    article = clean_text("\n\n".join([TITLE, *ARTICLE, CREDIT]))
    assert article.authors == ("Ana Quill", "Jon Pell", "Sara Lund")
    assert article.contributors == ()
