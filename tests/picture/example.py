"""A page of an invented paper that shows every verdict, and its picture."""

from __future__ import annotations

from cleancopy.model import DROPPED, Article, Block, Capture, Decision, Dump, Origin, Problem, Recognition, Trace

HEADLINE = Origin("harbour-ledger/headline", "rules/harbour-ledger.yaml", 12, "The first block after the share bar.")
BAR = Origin("harbour-ledger/share-bar", "rules/harbour-ledger.yaml", 4, "Chrome ends at the share bar.")
PICTURE = Origin("captions/photo", "rules/packs/captions.yaml", 6, "Captions name who took the picture.")
PLUG = Origin("harbour-ledger/plug", "rules/harbour-ledger.yaml", 24, "House plug between paragraphs.")
SECOND = Origin("furniture/newsletter", "rules/packs/furniture.yaml", 31, "Newsletters are advertised everywhere.")
DATELINE = Origin("wire/dateline", "rules/packs/wire.yaml", 24, "The dateline opens the article.")
TAB = Origin("harbour-ledger/opens-tab", "rules/harbour-ledger.yaml", 40, "What a link does is read out.")
ECHO = Origin("page/second-story", "rules/packs/page.yaml", 8, "Another dateline begins another story.")
CROSSHEAD = Origin("harbour-ledger/crosshead", "rules/harbour-ledger.yaml", 44, "A short line in capitals.")
MODEL = Origin("strangers/model", "", 0, "Judged by its shape.")
OTHERWISE = Origin("harbour-ledger/otherwise", "rules/harbour-ledger.yaml", 1, "No rule names this block.")


def block(line: int, text: str, last: int = 0, bullet: str = "") -> Block:
    return Block(line, last or line, text, bullet, 0, 1)


def decisions() -> tuple[Decision, ...]:
    """One of each kind."""
    opening = "PORT MERROW - The quay reopened on Friday, read on paper."
    return (
        Decision(block(1, "News", bullet="•"), "head", "cut", BAR),
        Decision(block(2, "Share this story"), "head", "cut", BAR),
        Decision(block(4, "Quay reopens"), "body", "capture", HEADLINE, "", (_whole("headline", "Quay reopens"),)),
        Decision(
            block(6, "The quay. A Quill"), "body", "caption", PICTURE, "", (_whole("captions", "The quay. A Quill"),)
        ),
        Decision(
            block(8, opening, last=9),
            "body",
            "keep",
            OTHERWISE,
            "The quay reopened on Friday",
            (
                Capture("dateline", ("PORT MERROW",), 0, 14, DATELINE),
                Capture("places", ("Port Merrow",), 0, 14, DATELINE),
                Capture(DROPPED, (), 41, len(opening), TAB),
                Capture("problems", ("second-story",), 14, 14, ECHO),
            ),
        ),
        Decision(block(11, "Sign up for our newsletter"), "body", "drop", PLUG, runner_up=SECOND),
        Decision(block(13, "A LOST WINTER"), "body", "subhead", CROSSHEAD, "A LOST WINTER"),
        Decision(
            block(15, "We lost a winter's fish, said Omar Reeve."),
            "body",
            "keep",
            MODEL,
            "We lost a winter's fish, said Omar Reeve.",
            score=0.934,
            reasons=("it ends like a sentence", "paragraphs around it"),
        ),
        Decision(block(17, "Ice house asks for help"), "tail", "cut", BAR),
    )


def trace(*found: Decision, source: str = "dumps/quay.txt") -> Trace:
    """The trace of a page with these decisions, or with one of each kind."""
    found = found or decisions()
    article = Article(
        source=source,
        site="harbour-ledger",
        headline="Quay reopens",
        dateline="PORT MERROW",
        outlet="The Harbour Ledger",
        body="\n\n".join(decision.kept for decision in found if decision.kept),
        language="en",
        places=("Port Merrow",),
        status="suspect",
        problems=(Problem("second-story", "another story begins (line 8)"),),
    )
    return Trace(Dump(source, ""), (Recognition("harbour-ledger", 2, 3, 2),), tuple(found), article)


def _whole(field: str, text: str) -> Capture:
    return Capture(field, (text,), 0, len(text), HEADLINE if field == "headline" else PICTURE)
