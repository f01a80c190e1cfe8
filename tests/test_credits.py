"""The credits and bylines of invented stories: who is named, in which field, in how much of the block."""

from __future__ import annotations

import time
from typing import Any

import pytest
import re2
from hypothesis import example, given
from hypothesis import strategies as st

from cleancopy.credits import BYLINE_GATE, CREDIT_GATE, Credits, read_byline, read_credit

MINA, TOMAS = "Mina Albright", "Tomas Reyle"
LEAD = "The council of Port Ellis voted on Friday to close the old fish market, the mayor said. "

FIELDS = ("authors", "contributors", "editors", "agency", "outlet")


def fields(found: Credits | None) -> dict[str, Any] | None:
    if found is None:
        return None
    values = {name: getattr(found, name) for name in FIELDS}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value}


CREDITS = [
    # Clauses of the wires
    pytest.param(
        "(Reporting by Ju-ha Ward in Seoul; Additional reporting by Ken Oda in Tokyo; Writing by Mark Orde; "
        "Editing by Susan Lund, Paul Hart and Kate Orr)",
        {
            "authors": ["Ju-ha Ward", "Mark Orde"],
            "contributors": ["Ken Oda"],
            "editors": ["Susan Lund", "Paul Hart", "Kate Orr"],
        },
        id="wire-four-clauses",
    ),
    pytest.param(
        "(Reporting by Mina Albright; Editing by Tomas Reyle)", {"authors": [MINA], "editors": [TOMAS]}, id="wire-two"
    ),
    pytest.param(
        "Reporting by Mina Albright; Editing by Tomas Reyle",
        {"authors": [MINA], "editors": [TOMAS]},
        id="wire-without-brackets",
    ),
    pytest.param(
        "Reporting by Mina Albright, Tomas Reyle, and Jo Pell",
        {"authors": [MINA, TOMAS, "Jo Pell"]},
        id="wire-oxford-comma",
    ),
    pytest.param(
        "Reporting by Mina Albright, additional reporting by Jo Pell, writing by Tomas Reyle, Editing by Sue Lund",
        {"authors": [MINA, TOMAS], "contributors": ["Jo Pell"], "editors": ["Sue Lund"]},
        id="wire-commas-between-clauses",
    ),
    pytest.param(
        "(Reporting by Mina Albright, with reporting by Jo Pell and Ann Moss, editing by Sue Lund",
        {"authors": [MINA], "contributors": ["Jo Pell", "Ann Moss"], "editors": ["Sue Lund"]},
        id="wire-bracket-never-closed",
    ),
    pytest.param(
        "Reporting and writing by Mina Albright; Editing by Sue Lund",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-reporting-and-writing",
    ),
    pytest.param(
        "Reporting by Mina Albright and editing by Sue Lund",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-and-editing",
    ),
    pytest.param(
        "Writing by Mina Albright in Port Ellis, Ohio; Editing by Sue Lund.",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-place-with-state",
    ),
    pytest.param(
        "(Reporting by Port Ellis newsroom; Editing by Sue Lund)",
        {"editors": ["Sue Lund"]},
        id="wire-newsroom-is-nobody",
    ),
    pytest.param(
        "(Reporting by Reyle; Editing by Lund)", {"authors": ["Reyle"], "editors": ["Lund"]}, id="wire-surnames-only"
    ),
    pytest.param(
        "(Reporting by Mina Albright; ((mina@x.test; +1 555 0100)))", {"authors": [MINA]}, id="wire-telephone-inside"
    ),
    pytest.param(
        "(Reporting by Mina Albright; Editing by Sue Lund) ((mina@x.test; +1 555 0100))",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-telephone-line",
    ),
    pytest.param(
        "Reporting by Mina Albright; Photography by Jo Pell; Editing by Sue Lund",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-photographer-is-no-field",
    ),
    pytest.param(
        "Reporting by Mina Albright; Editing by Sue Lund Our Standards: The Harbour Wire Trust Principles.",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-standards-line-glued",
    ),
    pytest.param("Editing by Sue Lund and Paul Hart", {"editors": ["Sue Lund", "Paul Hart"]}, id="editing-alone"),
    pytest.param("(Edited by Sue Lund)", {"editors": ["Sue Lund"]}, id="edited-by-in-brackets"),
    pytest.param("Compiled by Sue Lund", {"editors": ["Sue Lund"]}, id="compiled-by"),
    pytest.param("This story was edited by Sue Lund.", {"editors": ["Sue Lund"]}, id="this-story-was-edited"),
    pytest.param("Edited by: Sue Lund", {"editors": ["Sue Lund"]}, id="edited-by-colon"),
    pytest.param(
        "– additional reporting by Jo Pell", {"contributors": ["Jo Pell"]}, id="additional-reporting-after-a-dash"
    ),
    pytest.param(
        "With files from Jo Pell and The Canadian Press",
        {"contributors": ["Jo Pell"], "agency": "Canadian Press"},
        id="with-files-from",
    ),
    pytest.param("With reporting by Jo Pell", {"contributors": ["Jo Pell"]}, id="with-reporting-by"),
    pytest.param(
        "— With assistance from Jo Pell and Ann Moss", {"contributors": ["Jo Pell", "Ann Moss"]}, id="with-assistance"
    ),
    pytest.param("--With assistance from Jo Pell.", {"contributors": ["Jo Pell"]}, id="with-assistance-glued"),
    pytest.param("(With inputs from PTI)", {"agency": "PTI"}, id="with-inputs-from-agency"),
    pytest.param(
        "Reporting: Mina Albright; Editing: Sue Lund", {"authors": [MINA], "editors": ["Sue Lund"]}, id="wire-colons"
    ),
    pytest.param(
        "(Reporting by Mina Albright Editing by Sue Lund)",
        {"authors": [MINA], "editors": ["Sue Lund"]},
        id="wire-no-sign-between",
    ),
    pytest.param(
        "(Editing by Sue Lund; sue@x.test; +1 555 0100)", {"editors": ["Sue Lund"]}, id="wire-mail-and-telephone"
    ),
    pytest.param("(With inputs from agencies)", {}, id="with-inputs-from-agencies"),
    pytest.param("(With PTI inputs)", {"agency": "PTI"}, id="with-agency-inputs"),
    pytest.param(
        "(Bericht von Lena Weiss, redigiert von Karl Horn. Bei Rückfragen ans Büro)",
        {"authors": ["Lena Weiss"], "editors": ["Karl Horn"]},
        id="de-bericht",
    ),
    pytest.param(
        "(Reportage Claire Dumas; version française Luc Morel, édité par Jean Roux)",
        {"authors": ["Claire Dumas"], "contributors": ["Luc Morel"], "editors": ["Jean Roux"]},
        id="fr-version",
    ),
    # Sentences
    pytest.param(
        "Ann Moss contributed to this report.", {"contributors": ["Ann Moss"]}, id="contributed-to-this-report"
    ),
    pytest.param(
        "A Albright contributed to this report.", {"contributors": ["A Albright"]}, id="contributed-initial-without-dot"
    ),
    pytest.param(
        "Ann Moss and Jo Pell in Port Ellis contributed reporting.",
        {"contributors": ["Ann Moss", "Jo Pell"]},
        id="contributed-reporting",
    ),
    pytest.param(
        "Harbour wire: Harbour Post writers Ann Moss in Lakemont, Ohio, and Jo Pell contributed.",
        None,
        id="contributed-to-nothing",
    ),
    pytest.param(
        "Associated Press writers Ann Moss in Lakemont, Ohio, and Jo Pell in Ostervale contributed to this report.",
        {"contributors": ["Ann Moss", "Jo Pell"]},
        id="contributed-agency-writers",
    ),
    pytest.param(
        "Harbour News' Ann Moss also contributed to this story.",
        {"contributors": ["Ann Moss"]},
        id="contributed-outlet-owner",
    ),
    pytest.param("The Associated Press contributed to this report.", {"agency": "AP"}, id="contributed-agency"),
    pytest.param("Reuters contributed to this report", {"agency": "Reuters"}, id="contributed-agency-without-stop"),
    pytest.param("In-Soo Ward edited this article.", {"editors": ["In-Soo Ward"]}, id="edited-this-article"),
    pytest.param(
        "Ann Moss hat zu diesem Bericht beigetragen.", {"contributors": ["Ann Moss"]}, id="contributed-german"
    ),
    pytest.param("Ann Moss a contribué à cet article.", {"contributors": ["Ann Moss"]}, id="contributed-french"),
    pytest.param(
        "Ana Quiroga contribuyó a este reportaje.", {"contributors": ["Ana Quiroga"]}, id="contributed-spanish"
    ),
    # Addresses
    pytest.param("Write to Jae-ha Ward at jward@ledger.test", {"authors": ["Jae-ha Ward"]}, id="write-to"),
    pytest.param(
        "Write to Mina Albright and Tomas Reyle at m.a@ledger.test", {"authors": [MINA, TOMAS]}, id="write-to-two"
    ),
    pytest.param(
        "Write to Mina Albright at a@x.test and Tomas Reyle at r@x.test",
        {"authors": [MINA, TOMAS]},
        id="write-to-two-mails",
    ),
    pytest.param(
        "To contact the reporter on this story: Mina Albright in Port Ellis at malbright@x.test",
        {"authors": [MINA]},
        id="contact-the-reporter",
    ),
    pytest.param(
        "To contact the reporters on this story: Mina Albright in Port Ellis at a@x.test; Tomas Reyle in "
        "Lakemont at r@x.test To contact the editors responsible for this story: Sue Lund at s@x.test, Paul Hart",
        {"authors": [MINA, TOMAS], "editors": ["Sue Lund", "Paul Hart"]},
        id="contact-reporters-and-editors",
    ),
    pytest.param(
        "To contact the editor responsible for this story: Sue Lund at s@x.test",
        {"editors": ["Sue Lund"]},
        id="contact-the-editor",
    ),
    pytest.param("Follow Mina Albright on Twitter @malbright", {}, id="follow-the-writer"),
    pytest.param("Reporter : mina@ledger.test", {}, id="reporter-mail"),
    # Persons with their station
    pytest.param(
        "Oh Soo-min, Arirang News.", {"authors": ["Oh Soo-min"], "outlet": "Arirang News"}, id="station-sign-off"
    ),
    pytest.param(
        "Mina Albright, Harbour Radio, Port Ellis.",
        {"authors": [MINA], "outlet": "Harbour Radio"},
        id="station-and-place",
    ),
    # Sign-offs, end marks, notes
    pytest.param("dpa/kme", {"agency": "dpa"}, id="sign-off-initials"),
    pytest.param("(APA/sda/dpa)", {"agency": "APA"}, id="sign-off-three-agencies"),
    pytest.param("- Bernama", {"agency": "Bernama"}, id="sign-off-hyphen"),
    pytest.param("Bernama", {"agency": "Bernama"}, id="sign-off-bare"),
    pytest.param("— AFP", {"agency": "AFP"}, id="sign-off-dash"),
    pytest.param("(Agencies)", {}, id="sign-off-agencies"),
    pytest.param("PTI ABC DE", {"agency": "PTI"}, id="sign-off-codes"),
    pytest.param("-ends-", {}, id="end-dashes"),
    pytest.param("– Reuters", {"agency": "Reuters"}, id="sign-off-en-dash"),
    pytest.param("(with AP, AFP)", {"agency": "AP"}, id="sign-off-with-agencies"),
    pytest.param("With agencies", {}, id="sign-off-unnamed-agencies"),
    pytest.param("Source: Xinhua", {"agency": "Xinhua"}, id="source-agency"),
    pytest.param("Quelle: harbour.test, ino/dpa", {"agency": "dpa"}, id="source-german"),
    pytest.param("(END)", {}, id="end-brackets"),
    pytest.param("Enditem", {}, id="enditem"),
    pytest.param("Enditem/abc", {}, id="enditem-initials"),
    pytest.param("-30-", {}, id="end-thirty"),
    pytest.param("###", {}, id="end-hashes"),
    pytest.param("（完）", {}, id="end-chinese"),
    pytest.param(
        "(This story has not been edited by Harbour Post staff and is auto-generated from a syndicated feed.)",
        {},
        id="note-syndicated-feed",
    ),
    pytest.param(
        "(Except for the headline, this story has not been edited by Harbour Post staff and comes from a feed.)",
        {},
        id="note-except-for-the-headline",
    ),
    pytest.param("This story originally appeared on The Harbour Post.", {}, id="note-originally-appeared"),
    pytest.param("(c) dpa-infocom, dpa:240101-99-123456/2", {"agency": "dpa"}, id="copyright-dpa"),
    pytest.param("© dpa-infocom, dpa:240101-99-123456/2 (dpa)", {"agency": "dpa"}, id="copyright-dpa-twice"),
    pytest.param("Copyright 2024 The Associated Press. All rights reserved.", {"agency": "AP"}, id="copyright-ap"),
    pytest.param("(Updates with council vote)", {}, id="editors-note-updates"),
    pytest.param("(Adds comment, para 3)", {}, id="editors-note-adds"),
    pytest.param("(Recasts)", {}, id="editors-note-recasts"),
    pytest.param("(ATTN: ADDS details in paras 4-5)", {}, id="editors-note-attn"),
    pytest.param("UPDATE 2-", {}, id="editors-note-update"),
    # Other languages
    pytest.param("Redaktion: Lena Weiss", {"editors": ["Lena Weiss"]}, id="de-redaktion"),
    pytest.param(
        "Übersetzung: Lena Weiss, Redaktion: Karl von Horn, Schlussredaktion: Ute Brand, Audioversion: Iris Holm",
        {"contributors": ["Lena Weiss"], "editors": ["Karl von Horn", "Ute Brand"]},
        id="de-production-line",
    ),
    pytest.param("Bearbeitet von Lena Weiss", {"editors": ["Lena Weiss"]}, id="de-bearbeitet"),
    pytest.param("Mitarbeit: Lena Weiss, Karl Horn", {"contributors": ["Lena Weiss", "Karl Horn"]}, id="de-mitarbeit"),
    pytest.param("(Édité par Claire Dumas)", {"editors": ["Claire Dumas"]}, id="fr-edite"),
    pytest.param(
        "(Reportage de Claire Dumas, rédigé par Luc Morel, édité par Jean Roux)",
        {"authors": ["Claire Dumas", "Luc Morel"], "editors": ["Jean Roux"]},
        id="fr-reuters",
    ),
    pytest.param(
        "(Reporte de Ana Quiroga; editado por Luis Peral)",
        {"authors": ["Ana Quiroga"], "editors": ["Luis Peral"]},
        id="es-reporte",
    ),
    pytest.param("Edición de Ana Quiroga y Luis Peral", {"editors": ["Ana Quiroga", "Luis Peral"]}, id="es-edicion"),
    pytest.param("Con información de EFE", {"agency": "EFE"}, id="es-con-informacion"),
    pytest.param(
        "(Reportagem de Ana Couto; Edição de Rui Prado)",
        {"authors": ["Ana Couto"], "editors": ["Rui Prado"]},
        id="pt-reportagem",
    ),
    pytest.param("With reports from Harbour News", {}, id="whose reports went into it"),
    pytest.param("Редактор: Анна Ольхова", {"editors": ["Анна Ольхова"]}, id="ru-redaktor"),
    pytest.param("责编：王某", {"editors": ["王某"]}, id="zh-editor"),
    pytest.param("责任编辑：王某_P712", {"editors": ["王某"]}, id="zh-editor-numbered"),
    pytest.param("[责任编辑：王某 PK155]", {"editors": ["王某"]}, id="zh-editor-numbered-in-brackets"),
    pytest.param("（責任編輯：林某某）", {"editors": ["林某某"]}, id="zh-editor-brackets"),
    pytest.param("Editor: Sari Dewanti", {"editors": ["Sari Dewanti"]}, id="id-editor"),
    pytest.param("Editör: Ayşe Yıldırım", {"editors": ["Ayşe Yıldırım"]}, id="tr-editor"),
]


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_a_block_that_is_a_credit(text: str, expected: dict[str, Any] | None) -> None:
    found = read_credit(text)
    assert fields(found) == expected
    assert found is None or (found.start, found.end) == (0, len(text))


TAILS = [
    pytest.param(
        "(Reporting by Mina Albright; Editing by Tomas Reyle) ((mina@x.test; +1 555 0100))",
        {"authors": [MINA], "editors": [TOMAS]},
        id="wire-telephone-line",
    ),
    pytest.param(
        "(Reporting by Mina Albright; Editing by Tomas Reyle)", {"authors": [MINA], "editors": [TOMAS]}, id="wire"
    ),
    pytest.param(
        "(Reporting by Mina Albright (Port Ellis); Editing by Tomas Reyle)",
        {"authors": [MINA], "editors": [TOMAS]},
        id="wire-inner-brackets",
    ),
    pytest.param(
        "Reporting by Mina Albright; Editing by Tomas Reyle",
        {"authors": [MINA], "editors": [TOMAS]},
        id="wire-without-brackets",
    ),
    pytest.param("Ann Moss contributed to this report.", {"contributors": ["Ann Moss"]}, id="contributed"),
    pytest.param(
        "J. B. Moss in Lakemont contributed to this report.",
        {"contributors": ["J. B. Moss"]},
        id="contributed-initials",
    ),
    pytest.param("Ann Moss edited this article.", {"editors": ["Ann Moss"]}, id="edited"),
    pytest.param("Write to Mina Albright at m@x.test", {"authors": [MINA]}, id="write-to"),
    pytest.param("— With assistance from Jo Pell", {"contributors": ["Jo Pell"]}, id="assistance"),
    pytest.param("— AFP", {"agency": "AFP"}, id="dash-agency"),
    pytest.param("– Reuters", {"agency": "Reuters"}, id="en-dash-agency"),
    pytest.param("(AFP)", {"agency": "AFP"}, id="agency-in-brackets"),
    pytest.param("dpa/kme", {"agency": "dpa"}, id="agency-initials"),
    pytest.param("Enditem", {}, id="enditem"),
    pytest.param("(END)", {}, id="end"),
    pytest.param("-30-", {}, id="thirty"),
    pytest.param("(Édité par Claire Dumas)", {"editors": ["Claire Dumas"]}, id="french"),
    pytest.param(
        "(This story has not been edited by Harbour staff and is published from a syndicated feed.)", {}, id="note"
    ),
]


@pytest.mark.parametrize(("credit", "expected"), TAILS)
def test_a_credit_at_the_end_of_a_paragraph(credit: str, expected: dict[str, Any]) -> None:
    found = read_credit(LEAD + credit)
    assert found is not None
    assert fields(found) == expected
    assert (LEAD + credit)[found.start : found.end].strip() == credit


ASIAN_PARTS = [
    pytest.param(
        "〔記者王某某／台北報導〕市府昨日表示將關閉市場。",
        "〔記者王某某／台北報導〕",
        ["王某某"],
        id="taiwan-at-the-start",
    ),
    pytest.param("市府昨日表示將關閉市場。（记者 王某）", "（记者 王某）", ["王某"], id="chinese-at-the-end"),
    pytest.param(
        "시는 시장을 닫는다고 밝혔다. 김가람 기자 kim@x.test",
        "김가람 기자 kim@x.test",
        ["김가람"],
        id="korean-with-mail",
    ),
]


@pytest.mark.parametrize(("text", "credit", "authors"), ASIAN_PARTS)
def test_a_reporter_at_either_end(text: str, credit: str, authors: list[str]) -> None:
    found = read_credit(text)
    assert found is not None
    assert text[found.start : found.end] == credit
    assert list(found.authors) == authors


NO_CREDITS = [
    pytest.param("Reporting by the commission found that the market had lost money.", id="reporting-by-sentence"),
    pytest.param("Editing by hand is slow, she said.", id="editing-by-hand"),
    pytest.param("Edited by Design, a show of book covers, opens on Friday.", id="edited-by-a-title"),
    pytest.param("Comments on the plan are due by Friday.", id="comments"),
    pytest.param("Follow the money, he said", id="follow-the-money"),
    pytest.param("Follow us on Facebook", id="follow-us"),
    pytest.param("Follow The Harbour Post on Twitter", id="follow-an-outlet"),
    pytest.param("Jones, The Guardian reported, had left the building.", id="outlet-inside-a-sentence"),
    pytest.param("Heavy rain contributed to this report's delay.", id="contributed-sentence"),
    pytest.param("His work contributed to this story.", id="contributed-a-thing"),
    pytest.param("The storm contributed to the flooding of the market.", id="contributed-a-storm"),
    pytest.param("She edited this article of clothing twice.", id="edited-this-article-of-clothing"),
    pytest.param("Write to us at letters@ledger.test", id="write-to-us"),
    pytest.param("Write to the editor at letters@ledger.test", id="write-to-the-editor"),
    pytest.param("Write to Santa, the children were told.", id="write-to-santa"),
    pytest.param("Contact the council at council@port.test", id="contact-the-council"),
    pytest.param("(Reuters) - The council voted on Friday.", id="dateline"),
    pytest.param("LAKEMONT, Ohio (AP) — The river rose on Friday", id="dateline-with-place"),
    pytest.param("The talks, which AFP followed, ended without a deal.", id="agency-in-a-sentence"),
    pytest.param("Source: World Bank", id="source-no-agency"),
    pytest.param("Quelle: Statistisches Amt", id="source-german-no-agency"),
    pytest.param("Bloomberg", id="bare-channel"),
    pytest.param("The mayor at the fish market (AFP)", id="agency-below-a-picture"),
    pytest.param("© Reuters", id="copyright-of-a-picture"),
    pytest.param("Mina Albright, The Harbour Post", id="signature-of-a-letter"),
    pytest.param("Mina Albright, Head of Digital Media Sales", id="title-that-sounds-like-an-outlet"),
    pytest.param("E-Mail: office@harbour.test", id="address-of-an-office"),
    pytest.param("Mina Albright, AFP", id="picture-credit"),
    pytest.param("By Mina Albright, News Reporter", id="byline-with-a-role"),
    pytest.param("The play ends in Lakemont (end of the line)", id="end-of-the-line"),
    pytest.param("The road ends", id="ends-in-a-sentence"),
    pytest.param("© 2024 The Harbour Post. All rights reserved.", id="copyright-of-the-paper"),
    pytest.param("(Updated at noon on Friday, the page now says more.)", id="brackets-with-a-sentence"),
    pytest.param("(Changes are still possible, the mayor said.)", id="brackets-changes"),
    pytest.param("This story is not for children.", id="this-story-is-not"),
    pytest.param("Redaktion: Impressum", id="redaktion-menu"),
    pytest.param("Editors: how to reach us", id="editors-menu"),
    pytest.param("Mina Albright, mayor of Port Ellis, voted against it.", id="person-with-an-office"),
    pytest.param("Lakemont, Port Ellis and Ostervale", id="list-of-places"),
    pytest.param("记者会见了市长。", id="zh-press-meeting"),
    pytest.param("경찰은 사고 원인을 조사하고 있다.", id="ko-sentence"),
    pytest.param("", id="empty"),
    pytest.param(" ", id="space"),
    pytest.param("(", id="bracket"),
    pytest.param("()", id="empty-brackets"),
]


@pytest.mark.parametrize("text", NO_CREDITS)
def test_text_that_is_no_credit(text: str) -> None:
    assert read_credit(text) is None


@pytest.mark.parametrize("text", NO_CREDITS)
def test_text_that_is_no_credit_behind_a_sentence(text: str) -> None:
    assert read_credit(LEAD + text) is None


BYLINES = [
    # English
    pytest.param("By Mina Albright", {"authors": [MINA]}, id="by"),
    pytest.param("By: Mina Albright", {"authors": [MINA]}, id="by-colon"),
    pytest.param("by Mina Albright", {"authors": [MINA]}, id="by-small"),
    pytest.param("byMina Albright", {"authors": [MINA]}, id="by-glued"),
    pytest.param("By Mina Albright and Tomas Reyle", {"authors": [MINA, TOMAS]}, id="by-two"),
    pytest.param("By Mina Albright, Tomas Reyle and Jo Pell", {"authors": [MINA, TOMAS, "Jo Pell"]}, id="by-three"),
    pytest.param("By Mina Albright & Tomas Reyle", {"authors": [MINA, TOMAS]}, id="by-ampersand"),
    pytest.param("By MINA ALBRIGHT", {"authors": ["MINA ALBRIGHT"]}, id="by-capitals"),
    pytest.param(
        "BY MINA ALBRIGHT AND TOMAS REYLE", {"authors": ["MINA ALBRIGHT", "TOMAS REYLE"]}, id="by-all-capitals"
    ),
    pytest.param("By Mina Albright, Shipping editor", {"authors": [MINA]}, id="by-role"),
    pytest.param("By Mina Albright Shipping Editor", {"authors": [MINA]}, id="by-role-without-comma"),
    pytest.param("By Mina Albright and Tomas Reyle, Staff Writers", {"authors": [MINA, TOMAS]}, id="by-two-role"),
    pytest.param("By Mina Albright in Port Ellis", {"authors": [MINA]}, id="by-place"),
    pytest.param("By Mina Albright and Tomas Reyle, Port Ellis", {"authors": [MINA, TOMAS]}, id="by-two-place"),
    pytest.param("By Mina Albright, New York", {"authors": [MINA]}, id="by-known-place"),
    pytest.param(
        "By Mina Albright in Ostervale and Tomas Reyle in Lakemont", {"authors": [MINA, TOMAS]}, id="by-two-places"
    ),
    pytest.param("By Mina Albright | Harbour Ledger", {"authors": [MINA], "outlet": "Harbour Ledger"}, id="by-outlet"),
    pytest.param(
        "By Mina Albright for The Harbour Post", {"authors": [MINA], "outlet": "The Harbour Post"}, id="by-for-outlet"
    ),
    pytest.param(
        "By Mina Albright - Associated Press - Friday, April 5, 2024",
        {"authors": [MINA], "agency": "AP"},
        id="by-agency-date",
    ),
    pytest.param("By Mina Albright 30 August 2023 • 4:45pm", {"authors": [MINA]}, id="by-date"),
    pytest.param("By Mina Albright published 19 May 2024", {"authors": [MINA]}, id="by-published"),
    pytest.param("by Mina Albright Apr. 28, 2024 1:15 pm", {"authors": [MINA]}, id="by-american-date"),
    pytest.param("By Mina Albright Follow", {"authors": [MINA]}, id="by-button"),
    pytest.param("By Mina Albright on Monday, May 6th, 2024 at 11:04 a.m.", {"authors": [MINA]}, id="by-weekday-date"),
    pytest.param("By Mina Albright On 11/13/24 at 4:00 PM EST", {"authors": [MINA]}, id="by-capital-on"),
    pytest.param("By Mina Albright Mina Albright", {"authors": [MINA]}, id="by-printed-twice"),
    pytest.param(
        "By Mina Albright Harbour News", {"authors": [MINA], "outlet": "Harbour News"}, id="by-outlet-without-a-sign"
    ),
    pytest.param("By Port Agency", {}, id="by-an-agency-that-nobody-knows"),
    pytest.param("By Mina Albright, Editor-at-large", {"authors": [MINA]}, id="by-editor-at-large"),
    pytest.param("Von Lena Weiss Lesezeit: 4 Min.", {"authors": ["Lena Weiss"]}, id="de-reading-time"),
    pytest.param(
        "Autor: Lena Weiss, Datum: 15.06.24, Anzahl der Kommentare: 3", {"authors": ["Lena Weiss"]}, id="de-blog"
    ),
    pytest.param("Текст: Анна Ольхова·24 сентября 2024", {"authors": ["Анна Ольхова"]}, id="ru-date"),
    pytest.param("By Mina AlbrightTwitter", {"authors": [MINA]}, id="by-glued-button"),
    pytest.param("By Mina Albright (@malbright)", {"authors": [MINA]}, id="by-handle"),
    pytest.param("By Mina Albright m.albright@ledger.test", {"authors": [MINA]}, id="by-mail"),
    pytest.param("By Mina Albright with AFP", {"authors": [MINA], "agency": "AFP"}, id="by-with-agency"),
    pytest.param("By Mina Albright, Reuters", {"authors": [MINA], "agency": "Reuters"}, id="by-comma-agency"),
    pytest.param("By Associated Press", {"agency": "AP"}, id="by-agency"),
    pytest.param("By Reuters Staff", {"agency": "Reuters"}, id="by-agency-staff"),
    pytest.param("By AFP and Mina Albright", {"authors": [MINA], "agency": "AFP"}, id="by-agency-and-writer"),
    pytest.param("By Our Staff Reporter", {}, id="by-staff-reporter"),
    pytest.param("By Our Correspondent in Port Ellis", {}, id="by-correspondent-in-place"),
    pytest.param("By Agencies", {}, id="by-agencies"),
    pytest.param("By Staff", {}, id="by-staff"),
    pytest.param("By Web Desk", {}, id="by-web-desk"),
    pytest.param("Words by Mina Albright", {"authors": [MINA]}, id="words-by"),
    pytest.param("Written by Mina Albright", {"authors": [MINA]}, id="written-by"),
    pytest.param("Story by Mina Albright; Photos by Jo Pell", {"authors": [MINA]}, id="story-and-photos"),
    pytest.param("Posted by: Mina Albright", {"authors": [MINA]}, id="posted-by"),
    pytest.param("Analysis by Mina Albright", {"authors": [MINA]}, id="analysis-by"),
    pytest.param(
        "By Ana-Maria O’Dell and José de la Cruz",
        {"authors": ["Ana-Maria O’Dell", "José de la Cruz"]},
        id="by-signs-and-particles",
    ),
    pytest.param("By J. K. Orde Jr. and Wm. B. Pell", {"authors": ["J. K. Orde Jr.", "Wm. B. Pell"]}, id="by-initials"),
    pytest.param("By Ahmed al-Basri", {"authors": ["Ahmed al-Basri"]}, id="by-arabic-article"),
    pytest.param("Staff writer", {}, id="desk-staff-writer"),
    pytest.param("Our Correspondent", {}, id="desk-correspondent"),
    pytest.param("Chief Political Correspondent", {}, id="desk-role-alone"),
    pytest.param("Mina Albright, Staff Writer", {"authors": [MINA]}, id="bare-role"),
    pytest.param("Mina Albright Political Correspondent", {"authors": [MINA]}, id="bare-role-without-comma"),
    pytest.param("Mina AlbrightNews Reporter", {"authors": [MINA]}, id="bare-role-glued"),
    pytest.param("Mina Albright | Harbour News", {"authors": [MINA], "outlet": "Harbour News"}, id="bare-outlet"),
    pytest.param("Mina Albright and AFP", {"authors": [MINA], "agency": "AFP"}, id="bare-and-agency"),
    pytest.param(
        "Ana Quiroga, Luis Peral (Enviado especial)",
        {"authors": ["Ana Quiroga", "Luis Peral"]},
        id="bare-role-in-brackets",
    ),
    pytest.param("Mina Albright|Published 4 months ago", {"authors": [MINA]}, id="bare-published"),
    pytest.param("Mina Albright | HTN | Sep 2, 2024, 17:07 IST", {"authors": [MINA]}, id="bare-initials-of-the-house"),
    pytest.param("Howard MinaContact Reporter", {"authors": ["Howard Mina"]}, id="bare-button-glued"),
    pytest.param("By Mina Albright Last updated Sep 2, 2024", {"authors": [MINA]}, id="last-updated"),
    pytest.param("27. Januar 2024 • Mina Albright • 3 Minuten", {"authors": [MINA]}, id="bare-between-dates"),
    pytest.param(
        "Mina Albright / HARBOURTIMES.COM / Sep 2, 2024, 17:07 IST",
        {"authors": [MINA], "outlet": "HARBOURTIMES.COM"},
        id="bare-slashes",
    ),
    # Other languages
    pytest.param("Von Lena Weiss, Nordhafen", {"authors": ["Lena Weiss"]}, id="de-place"),
    pytest.param("Von: Lena Weiss", {"authors": ["Lena Weiss"]}, id="de-colon"),
    pytest.param(
        "Von Lena Weiss und Karl von Horn, dpa",
        {"authors": ["Lena Weiss", "Karl von Horn"], "agency": "dpa"},
        id="de-two-agency",
    ),
    pytest.param("Von Lena Weiss mit AP", {"authors": ["Lena Weiss"], "agency": "AP"}, id="de-mit-agency"),
    pytest.param("Von Lena Weiss 28.04.2024, 18:11 Uhr", {"authors": ["Lena Weiss"]}, id="de-date"),
    pytest.param("Von Lena Weiss Landespolitische Korrespondentin", {"authors": ["Lena Weiss"]}, id="de-role"),
    pytest.param("Text: Lena Weiss", {"authors": ["Lena Weiss"]}, id="de-text"),
    pytest.param(
        "Text: Lena Weiss, Foto: Karl Horn, Redaktion: Ute Brand",
        {"authors": ["Lena Weiss"], "editors": ["Ute Brand"]},
        id="de-text-foto-redaktion",
    ),
    pytest.param("Ein Kommentar von Lena Weiss", {"authors": ["Lena Weiss"]}, id="de-kommentar"),
    pytest.param("Par Claire Dumas", {"authors": ["Claire Dumas"]}, id="fr"),
    pytest.param(
        "Par Claire Dumas et Luc Morel, avec AFP",
        {"authors": ["Claire Dumas", "Luc Morel"], "agency": "AFP"},
        id="fr-avec-agency",
    ),
    pytest.param("Propos recueillis par Claire Dumas", {"authors": ["Claire Dumas"]}, id="fr-interview"),
    pytest.param("Por Ana Quiroga y Luis Peral", {"authors": ["Ana Quiroga", "Luis Peral"]}, id="es"),
    pytest.param("(di Chiara Monti)", {"authors": ["Chiara Monti"]}, id="it-brackets"),
    pytest.param("Di Chiara Monti", {"authors": ["Chiara Monti"]}, id="it"),
    pytest.param("Door Sanne van Dorp", {"authors": ["Sanne van Dorp"]}, id="nl"),
    pytest.param("Av Ingrid Solberg og Lars Dahl", {"authors": ["Ingrid Solberg", "Lars Dahl"]}, id="no"),
    pytest.param("Tekst: Ingrid Solberg", {"authors": ["Ingrid Solberg"]}, id="no-tekst"),
    pytest.param("Автор: Анна Ольхова", {"authors": ["Анна Ольхова"]}, id="ru"),
    pytest.param("記者王某某", {"authors": ["王某某"]}, id="zh-reporter"),
    pytest.param("（記者 林某）", {"authors": ["林某"]}, id="zh-reporter-brackets"),
    pytest.param("記者王某某、林某／台北報導", {"authors": ["王某某", "林某"]}, id="zh-reporters-and-place"),
    pytest.param("記者王某某報導", {"authors": ["王某某"]}, id="zh-reported"),
    pytest.param("文/王某某", {"authors": ["王某某"]}, id="zh-text-slash"),
    pytest.param("作者：王某某", {"authors": ["王某某"]}, id="zh-author"),
    pytest.param("取材・文：山田花子", {"authors": ["山田花子"]}, id="ja-text"),
    pytest.param("김가람 기자 kim@ledger.test", {"authors": ["김가람"]}, id="ko"),
    pytest.param("김가람·박새로 기자", {"authors": ["김가람", "박새로"]}, id="ko-two"),
    pytest.param("한빛, 새강 김가람 기자 kim@ledger.test", {"authors": ["김가람"]}, id="ko-places"),
    pytest.param("김가람 기자 외 1명", {"authors": ["김가람"]}, id="ko-and-one-more"),
    pytest.param("Oleh Sari Dewanti", {"authors": ["Sari Dewanti"]}, id="id"),
    pytest.param(
        "Pewarta: Sari Dewanti Editor: Budi Santara",
        {"authors": ["Sari Dewanti"], "editors": ["Budi Santara"]},
        id="id-pewarta",
    ),
    pytest.param("Bởi Nguyễn Văn Minh", {"authors": ["Nguyễn Văn Minh"]}, id="vi"),
    pytest.param("بقلم سلمى الحداد", {"authors": ["سلمى الحداد"]}, id="ar"),
    pytest.param("मे रवि वर्मा", {"authors": ["रवि वर्मा"]}, id="hi"),
    pytest.param("Haber: Ayşe Yıldırım", {"authors": ["Ayşe Yıldırım"]}, id="tr"),
    pytest.param("Muhabir: Ayşe Yıldırım", {"authors": ["Ayşe Yıldırım"]}, id="tr-muhabir"),
]


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_a_byline(text: str, expected: dict[str, Any]) -> None:
    found = read_byline(text)
    assert fields(found) == expected
    assert found is not None
    assert (found.start, found.end) == (0, len(text))


NO_BYLINES = [
    pytest.param("By 3 HOURS AGO", id="by-hours-ago"),
    pytest.param("By Hours Ago", id="by-hours-ago-without-number"),
    pytest.param("By 2 min read", id="by-min-read"),
    pytest.param("By Friday the port had reopened.", id="by-friday-sentence"),
    pytest.param("By Friday", id="by-friday"),
    pytest.param("By May 5, 2024", id="by-date"),
    pytest.param("BY FRIDAY THE PORT HAD REOPENED", id="by-friday-capitals"),
    pytest.param("By then, the market was empty.", id="by-then"),
    pytest.param("By far the largest", id="by-far"),
    pytest.param("By comparison", id="by-comparison"),
    pytest.param("By Popular Demand", id="by-popular-demand"),
    pytest.param("By the Numbers", id="by-the-numbers"),
    pytest.param("By Election Results", id="by-election"),
    pytest.param("By Port Ellis standards, that is much.", id="by-standards"),
    pytest.param("By Mina Albright's own account, it was late.", id="by-account"),
    pytest.param("By Kim Jones 30 people had left the hall.", id="by-name-in-a-sentence"),
    pytest.param("By mail: letters@ledger.test", id="by-mail"),
    pytest.param("“By Mina Albright,” the cover says.", id="quote-by"),
    pytest.param('"By Friday," she said, "we were gone."', id="quote-by-friday"),
    pytest.param("Von der Leyen sagte das am Montag.", id="von-der-leyen-sentence"),
    pytest.param("Von der Leyen", id="von-der-leyen"),
    pytest.param("Von Montag an gilt der neue Fahrplan.", id="von-montag"),
    pytest.param("Von Nordhafen nach Südtal", id="von-nach"),
    pytest.param("Par exemple, le port", id="par-exemple"),
    pytest.param("Par Exemple", id="par-exemple-capitals"),
    pytest.param("Por favor, cierre la puerta.", id="por-favor"),
    pytest.param("Por Favor", id="por-favor-capitals"),
    pytest.param("Di lunedì il mercato è chiuso.", id="di-lunedi"),
    pytest.param("Door de storm viel het licht uit.", id="door-de-storm"),
    pytest.param("Av og til", id="av-og-til"),
    pytest.param("Text: ", id="text-nothing"),
    pytest.param("Text: hello there", id="text-words"),
    pytest.param("Text: Download", id="text-one-word"),
    pytest.param("Comments", id="comments"),
    pytest.param("Reporting by the commission found that nothing was wrong.", id="reporting-sentence"),
    pytest.param("Follow the money, he said", id="follow-the-money"),
    pytest.param("Jones, The Guardian reported, had left.", id="outlet-in-a-sentence"),
    pytest.param("Written by hand, the letter was hard to read.", id="written-by-hand"),
    pytest.param("New Delhi | 4 March 2024", id="place-and-date"),
    pytest.param("Breaking News | Harbour News", id="headline-and-outlet"),
    pytest.param("Mina Albright / AFP", id="picture-credit"),
    pytest.param("Mina Albright / Harbour Times", id="picture-credit-of-a-paper"),
    pytest.param("— Mina Albright (@malbright) March 5, 2024", id="embedded-post"),
    pytest.param("Von Mensch zu Mensch", id="von-mensch-zu-mensch"),
    pytest.param("Weitere Quellen • AP", id="sources"),
    pytest.param("Home | Sport | Culture", id="menu"),
    pytest.param("Lakemont Rovers | Port Ellis Town", id="two-clubs"),
    pytest.param("Mina Albright, writer", id="signature-of-a-writer"),
    pytest.param("Harbour Festival • 4 May 2024", id="event-and-date"),
    pytest.param("Machine Learning | Published 4 May 2024", id="section-and-date"),
    pytest.param("LOS ANGELES / SANTA MONICA", id="two-places"),
    pytest.param("Section 12 Repairs 63 / 91-92", id="row-of-a-table"),
    pytest.param("By Any Means Necessary", id="by-any-means"),
    pytest.param("By Cuisine:", id="by-cuisine"),
    pytest.param("Mina Albright, mayor", id="person-with-an-office"),
    pytest.param("记者会", id="zh-press-conference"),
    pytest.param("记者调查", id="zh-column-title"),
    pytest.param("취재 기자", id="ko-role-alone"),
    pytest.param("정치 전문기자", id="ko-beat-alone"),
    pytest.param("By", id="by-alone"),
    pytest.param("By ", id="by-space"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize("text", NO_BYLINES)
def test_text_that_is_no_byline(text: str) -> None:
    assert read_byline(text) is None


PIECES = st.sampled_from(
    [
        *"By|Von|Par|Reporting by|Editing by|contributed to this report.|edited this article.|Write to|at|in|and|;|,|."
        "|(|)|—|Mina Albright|TOMAS REYLE|dpa/kme|AFP|(Reuters)|Port Ellis|Staff writer|a@x.test|3 hours ago"
        "|Harbour News|said|기자|김가람|記者|王某|〔|〕|：|Text:|Enditem|(END)|©|Copyright 2024|Jr.|the".split("|")
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=8).map("".join)
)


@given(TEXTS)
@example("\ud800 By Mina Albright")
@example("Reporting by Mina Albright\n")
@example("K By Mina Albright")
def test_any_text_is_read_within_its_bounds_and_behind_its_gate(text: str) -> None:
    for read, gate in ((read_byline, BYLINE_GATE), (read_credit, CREDIT_GATE)):
        found = read(text)
        if found is None:
            continue
        assert 0 <= found.start < found.end <= len(text)
        assert re2.search(gate, text)
        for name in found.authors + found.contributors + found.editors:
            assert name
            assert name in text[found.start : found.end]
        assert found.outlet is None or found.outlet in text


HOSTILE = [
    pytest.param("(" * 1_000_000, id="brackets"),
    pytest.param("By " + "A" * 1_000_000, id="one-long-name"),
    pytest.param("By " + "Mina Albright, " * 70_000, id="many-names"),
    pytest.param("(Reporting by " + "Mina Albright in Port Ellis; " * 40_000 + ")", id="many-reporters"),
    pytest.param("a. " * 330_000 + "contributed to this report.", id="many-sentences"),
    pytest.param("@" * 1_000_000, id="mails"),
    pytest.param("- " * 500_000 + "AFP", id="dashes"),
    pytest.param("記者王某、" * 200_000, id="chinese"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_megabyte_takes_no_longer_than_a_megabyte_should(text: str) -> None:
    began = time.perf_counter()
    read_byline(text)
    read_credit(text)
    assert time.perf_counter() - began < 1.0
