"""Datelines: every shape of the trade's, and the paragraphs that only look like one."""

from __future__ import annotations

import time
from typing import NamedTuple

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.agencies import AGENCIES, agency_of
from cleancopy.dateline import GATE, Dateline, read

LEAD = "The ferry to the outer islands stayed in port on Monday, and the mayor told the council why it had."
OPENING = re2.compile(GATE)


class Form(NamedTuple):
    name: str
    printed: str
    expected: Dateline


def form(name: str, marked: str, agency: str | None, *places: str, date: str | None = None, by: str = "") -> Form:
    """One row: `marked` is the start of a story with the expected raw string in `<>`."""
    raw = marked[marked.index("<") + 1 : marked.index(">")]
    printed = marked.replace("<", "").replace(">", "")
    reporters = tuple(by.split(", ")) if by else ()
    return Form(name, printed, Dateline(raw, len(printed), agency, places, date, reporters))


FORMS = [
    # A: places, region, date, (agency), dash
    form("dash-glued-to-text", "<SEOUL (Reuters)> -", "Reuters", "Seoul"),
    form("em-dash", "<LAKEMONT (AP)> — ", "AP", "Lakemont"),
    form("em-dash-glued-both-sides", "<LAKEMONT (AP)>—", "AP", "Lakemont"),
    form("en-dash", "<LAKEMONT (AP)> – ", "AP", "Lakemont"),
    form("two-hyphens", "<LAKEMONT (AP)> -- ", "AP", "Lakemont"),
    form("old-wire-underscore", "<LAKEMONT (AP)> _ ", "AP", "Lakemont"),
    form("horizontal-bar", "<LAKEMONT (AP)> ― ", "AP", "Lakemont"),
    form("minus-sign", "<LAKEMONT (AP)> − ", "AP", "Lakemont"),
    form("figure-dash", "<LAKEMONT (AP)> ‒ ", "AP", "Lakemont"),
    form("bar", "<LAKEMONT (AP)> | ", "AP", "Lakemont"),
    form("colon-after-agency", "<LAKEMONT (AP)>: ", "AP", "Lakemont"),
    form("semicolon-after-agency", "<LAKEMONT (AP)>; ", "AP", "Lakemont"),
    form("state", "<HAVENBROOK, Ohio (AP)> — ", "AP", "Havenbrook"),
    form("state-shortened", "<ST. ALDA, Mich. (AP)> — ", "AP", "St. Alda"),
    form("country", "<MIRABEL, Canada (AP)> -- ", "AP", "Mirabel"),
    form("town-that-is-a-word", "<HOPE, Ark. (AP)> — ", "AP", "Hope"),
    form("district", "<WASHINGTON, D.C. (AP)> — ", "AP", "Washington"),
    form("mixed-case-capitals", "<McADEN, Texas (AP)> — ", "AP", "McAden"),
    form("hyphens-and-particle", "<PORT-AU-MER (AFP)> - ", "AFP", "Port-au-Mer"),
    form("apostrophe", "<L'ALDARA (AFP)> - ", "AFP", "L'Aldara"),
    form("article", "<THE HAGUE (AP)> — ", "AP", "The Hague"),
    form("four-letters", "<OSLO (Reuters)> - ", "Reuters", "Oslo"),
    form("date", "<PORT ELLIS, Jan 27 (Reuters)> - ", "Reuters", "Port Ellis", date="Jan 27"),
    form("full-month", "<NAGASAWA, March 3 (Kyodo)> -- ", "Kyodo", "Nagasawa", date="March 3"),
    form("month-with-period", "<HANBIT, Aug. 14 (Yonhap)> -- ", "Yonhap", "Hanbit", date="Aug. 14"),
    form(
        "state-and-date",
        "<VELDA, Ohio, Jan. 5, 2024 (GLOBE NEWSWIRE)> -- ",
        "Globe Newswire",
        "Velda",
        date="Jan. 5, 2024",
    ),
    form("french-date", "<Belmare, 10 juil 2024 (AFP)> – ", "AFP", "Belmare", date="10 juil 2024"),
    form("spanish-month", "<LISBOA, 18 jun (Xinhua)> -- ", "Xinhua", "Lisboa", date="18 jun"),
    form("spanish-date", "<Tokio, 25 de mayo (Jiji Press)>—", "Jiji Press", "Tokio", date="25 de mayo"),
    form("title-case-glued", "<Hamada, Jan. 24 (Jiji Press)>--", "Jiji Press", "Hamada", date="Jan. 24"),
    form("ordinal-date", "<ABU SALMA, 5th January, 2024 (WAM)> -- ", "WAM", "Abu Salma", date="5th January, 2024"),
    form("day-month", "<MELORA, 13 Jan (Bernama)> -- ", "Bernama", "Melora", date="13 Jan"),
    form("german-date", "<Nordhafen, 1. Mai (dpa)> - ", "dpa", "Nordhafen", date="1. Mai"),
    form("month-period-spanish", "<MADRID, 5 Ene. (EUROPA PRESS)> - ", "Europa Press", "Madrid", date="5 Ene."),
    form("date-without-comma", "<BEIJING Sept 2 (Xinhua)> -- ", "Xinhua", "Beijing", date="Sept 2"),
    form("weekday", "<OSLO, Sunday (Reuters)> - ", "Reuters", "Oslo", date="Sunday"),
    form("turkish-date", "<ISTANVAR, 7 Şubat (AA)> - ", "Anadolu", "Istanvar", date="7 Şubat"),
    form("two-cities-slash", "<LUNDHAVEN/OSTRAVA CITY (Reuters)> - ", "Reuters", "Lundhaven", "Ostrava City"),
    form("two-cities-and", "<OSTERVALE and TOKARI (Reuters)> - ", "Reuters", "Ostervale", "Tokari"),
    form("two-cities-ampersand", "<OSTERVALE & TOKARI (Reuters)> - ", "Reuters", "Ostervale", "Tokari"),
    form("three-cities", "<OSTERVALE, TOKARI and ROME (AFP)> - ", "AFP", "Ostervale", "Tokari", "Rome"),
    form("cities-with-region", "<RIVOLA, Gaza Strip/CAIRO, May 3 (AFP)> - ", "AFP", "Rivola", "Cairo", date="May 3"),
    form("country-with-and", "<PORT OF MIRA, Trinidad and Tobago (AP)> — ", "AP", "Port of Mira"),
    form("title-case", "<Nordhafen (dpa)> - ", "dpa", "Nordhafen"),
    form("desk-behind-agency", "<Nordhafen/Suedtal (dpa/lno)> - ", "dpa", "Nordhafen", "Suedtal"),
    form("river-is-no-place", "<Frankfurt/Main (dpa)> - ", "dpa", "Frankfurt"),
    form("bracket-in-the-name", "<Frankfurt (Oder) (dpa)> - ", "dpa", "Frankfurt"),
    form("agency-in-capitals", "<Jakarta Baru (ANTARA)> - ", "Antara", "Jakarta Baru"),
    form("title-case-two-words", "<Port Lune (CNN)> — ", "CNN", "Port Lune"),
    form("joint-agencies", "<OSTERVALE (Reuters/AP)> - ", "Reuters", "Ostervale"),
    form("paper-and-network", "<BANGKOK (The Harbour Ledger/ANN)>: ", "ANN", "Bangkok"),
    form("paper-that-no-table-knows", "<LAKEMONT (Harbour News)> — ", None, "Lakemont"),
    form("television-station", "<LAKEMONT, Ohio (WLKM)> — ", None, "Lakemont"),
    form("near", "<NEAR LAKEMONT, Ohio (AP)> — ", "AP", "Lakemont"),
    form("aboard-a-ship", "<ABOARD THE FERRY ALDA (AP)> — ", "AP"),
    form("dashes-around-bracket", "<LAKEMONT, Ohio--(BUSINESS WIRE)>--", "Business Wire", "Lakemont"),
    form("cyrillic", "<СЕВЕРСК, 5 января (Интерфакс)> - ", "Interfax", "Северск", date="5 января"),
    form("en-route", "<EN ROUTE TO ALDA (AP)> — ", "AP"),
    form("on-a-river", "<ON THE ALDA RIVER (AP)> — ", "AP"),
    form("article-before-date", "<Belmare, le 5 mai 2024 (AFP)> - ", "AFP", "Belmare", date="le 5 mai 2024"),
    form("no-city", "<April 3 (Reuters)> - ", "Reuters", date="April 3"),
    form("no-city-with-period", "<Jan. 10 (Xinhua)> -- ", "Xinhua", date="Jan. 10"),
    # B: no dash, a colon, or a period and a dash
    form("no-dash", "<Mohanpur, Dec 9 (PTI)> ", "PTI", "Mohanpur", date="Dec 9"),
    form("no-dash-no-date", "<New Vihara (PTI)> ", "PTI", "New Vihara"),
    form("colon-before-agency", "<New Vihara: (PTI)> ", "PTI", "New Vihara"),
    form("agency-and-colon", "<New Vihara (ANI)>: ", "ANI", "New Vihara"),
    form("country-in-brackets", "<Sundarpur [India], June 9 (ANI)>: ", "ANI", "Sundarpur", date="June 9"),
    form("period-and-dash", "<Valmora, 4 ene (EFE)>.- ", "EFE", "Valmora", date="4 ene"),
    form("period-and-dash-glued", "<Montevale, 12 jul (EFE)>.-", "EFE", "Montevale", date="12 jul"),
    form("capitals-no-dash", "<LAKEMONT (AP)> ", "AP", "Lakemont"),
    form("text-glued-to-bracket", "<Port Lune (CNN)>", "CNN", "Port Lune"),
    form("period-after-agency", "<Aldheim (epd)>. ", "epd", "Aldheim"),
    form("no-dash-german", "<Aldheim (KNA)> ", "KNA", "Aldheim"),
    # C: slashes
    form("slashes", "<MOSKARA, January 21. /TASS/>. ", "TASS", "Moskara", date="January 21"),
    form("slashes-cyrillic", "<МОСКАРА, 21 января. /ТАСС/>. ", "TASS", "Москара", date="21 января"),
    form("slashes-and-dash", "<VELDA, Jan. 5, 2024 /PRNewswire/> -- ", "PR Newswire", "Velda", date="Jan. 5, 2024"),
    form(
        "slashes-of-both-kinds",
        "<VELDA/PORT ELLIS, Jan. 5, 2024 /PRNewswire/> -- ",
        "PR Newswire",
        "Velda",
        "Port Ellis",
        date="Jan. 5, 2024",
    ),
    form("slashes-date-behind", "<VELDA, NY / ACCESSWIRE / May 5, 2024 /> ", "ACCESSWIRE", "Velda", date="May 5, 2024"),
    # D: the agency first
    form("agency-first", "<(ANSA) - VALDORO, 29 GEN> - ", "ANSA", "Valdoro", date="29 GEN"),
    form("province-in-brackets", "<MONTEFORTE (BARI), 6 LUG (ANSA)> - ", "ANSA", "Monteforte", date="6 LUG"),
    # agencies without brackets
    form("agency-behind-comma", "<Accrava, Jan. 5, GNA> – ", "GNA", "Accrava", date="Jan. 5"),
    form("agency-behind-dash", "<СЕВЕРСК, 7 ноя - РИА Новости>. ", "RIA Novosti", "Северск", date="7 ноя"),
    form("periods-between", "<Северск. 5 января. INTERFAX.RU> - ", "Interfax", "Северск", date="5 января"),
    form("lower-case-agency-and-bar", "<BERLIN taz> | ", "taz", "Berlin"),
    # F: parts
    form("agency-alone", "<(CNN)> — ", "CNN"),
    form("agency-alone-two-hyphens", "<(CNN)> -- ", "CNN"),
    form("agency-alone-bloomberg", "<(Bloomberg)> -- ", "Bloomberg"),
    form("agency-alone-no-dash", "<(CNN)> ", "CNN"),
    form("colon", "<SEOUL>: ", None, "Seoul"),
    form("colon-two-words", "<KOTA KINABALU>: ", None, "Kota Kinabalu"),
    form("colon-invented-town", "<NORTHPORT>: ", None, "Northport"),
    form("colon-given-name-in-a-town", "<GEORGE TOWN>: ", None, "George Town"),
    form("colon-two-cities", "<KUALA LUMPUR/PORT ELLIS>: ", None, "Kuala Lumpur", "Port Ellis"),
    form("region-no-agency", "<BRAMFORD, Yorkshire> — ", None, "Bramford"),
    form("region-that-no-table-knows", "<BRAMFORD, Westmark> — ", None, "Bramford"),
    form("cities-no-agency", "<OSTERVALE/TOKARI> — ", None, "Ostervale", "Tokari"),
    form("press-release", "<FORT LANE, Texas> -- ", None, "Fort Lane"),
    form("short-city-rome", "<ROME> — ", None, "Rome"),
    form("short-city-lima", "<LIMA> - ", None, "Lima"),
    form("short-city-bonn", "<BONN> – ", None, "Bonn"),
    form("dash-glued-right", "<PARIS> —", None, "Paris"),
    form("dash-glued-both-sides", "<PARIS>—", None, "Paris"),
    form("dash-glued-left", "<MANILA>- ", None, "Manila"),
    form("hyphen-glued-right", "<MANILA> -", None, "Manila"),
    form("date-no-agency", "<LAKEMONT, Nov 22> — ", None, "Lakemont", date="Nov 22"),
    form("title-case-with-date", "<Nordhafen, 27.6.2024> – ", None, "Nordhafen", date="27.6.2024"),
    form("title-case-with-state", "<Dunmore, Ill.> — ", None, "Dunmore"),
    form("region-in-capitals", "<RIVOLA, GAZA> — ", None, "Rivola"),
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_reads_a_dateline_and_leaves_the_lead(form: Form) -> None:
    text = form.printed + LEAD
    assert read(text) == form.expected
    assert OPENING.match(text)


EASTERN = [
    form("yonhap", "<(한빛=연합뉴스)> 김가람 기자 = ", "Yonhap", "한빛", by="김가람"),
    form("yonhap-correspondent", "<(한빛=연합뉴스)> 김가람 특파원 = ", "Yonhap", "한빛", by="김가람"),
    form(
        "yonhap-three-writers-no-place", "<(전국종합=연합뉴스)> 김가 이나 박다 기자 = ", "Yonhap", by="김가, 이나, 박다"
    ),
    form("yonhap-two-places", "<(한빛·누리=연합뉴스)> ", "Yonhap", "한빛", "누리"),
    form("newsis", "<[한빛=뉴시스]> 박새로 기자 = ", "Newsis", "한빛", by="박새로"),
    form("news1", "<(한빛=뉴스1)> 박새로 기자 = ", "News1", "한빛", by="박새로"),
    form("xinhua", "<新华社明川5月19日电>（记者李某某）", "Xinhua", "明川", date="5月19日", by="李某某"),
    form("china-news-service", "<中新社临江4月2日电> (记者 王某) ", "CNS", "临江", date="4月2日", by="王某"),
    form(
        "two-writers",
        "<人民网北岭12月8日电>（记者赵某、钱某）",
        "People's Daily",
        "北岭",
        date="12月8日",
        by="赵某, 钱某",
    ),
    form("no-writer", "<新华社明川5月19日电> ", "Xinhua", "明川", date="5月19日"),
    form(
        "space-in-a-short-name",
        "<新华社明川5月19日电>（记者王 某、李某某）",
        "Xinhua",
        "明川",
        date="5月19日",
        by="王某, 李某某",
    ),
    form("newsroom", "<港口晚报讯>（记者 李某某）", None, by="李某某"),
    form("newsroom-reporters", "<港口晚报讯> （记者 李某某 通讯员 王某）", None, by="李某某, 王某"),
    form("newsroom-task", "<临江网5月19日讯>（记者李某某 整合） ", None, date="5月19日", by="李某某"),
    form("newsroom-place", "<临江网明川5月19日讯> ", None, "明川", date="5月19日"),
    form("newsroom-app", "<临江网-大桥客户端讯> ", None),
    form("own-paper", "<本报讯> ", None),
    form("message", "<临江台消息>：", None),
    form("message-of-a-programme", "<临江台消息（晚间新闻）>：", None),
    form("cna", "<（中央社記者林某某台北5日電）>", "CNA", "台北", date="5日", by="林某某"),
    form("cna-no-writer", "<(中央社東岸12日專電)>", "CNA", "東岸", date="12日"),
    form("cna-two-writers", "<（中央社記者林某某、陳某某東岸5日電）>", "CNA", "東岸", date="5日", by="林某某, 陳某某"),
    form("kyodo", "<【北浜共同】>", "Kyodo", "北浜"),
    form("jiji", "<【北浜時事】>", "Jiji Press", "北浜"),
    form("yonhap-japanese", "<【ソウル聯合ニュース】>", "Yonhap", "ソウル"),
    form("reuters-full-width-day", "<[北浜 １５日 ロイター]> - ", "Reuters", "北浜", date="１５日"),
    form("reuters-no-city", "<[３日 ロイター]> - ", "Reuters", date="３日"),
    form("full-width-agency", "<【１月３日 ＡＦＰ】>", "AFP", date="１月３日"),
    form("writer-in-the-bracket", "<【ソウル＝山田太郎】>", None, "ソウル", by="山田太郎"),
]


@pytest.mark.parametrize("form", EASTERN, ids=lambda form: form.name)
def test_reads_an_east_asian_dateline(form: Form) -> None:
    text = form.printed + "다리가 열렸다. 橋が開いた。 大桥重新开放。"
    assert read(text) == form.expected
    assert OPENING.match(text)


FALSE_FRIENDS = [
    # bodies and things known by their acronym
    pytest.param(f"NATO — {LEAD}", id="nato"),
    pytest.param("NATO — the alliance that met in March — said nothing.", id="nato-lower-case"),
    pytest.param(f"NATO (AP) — {LEAD}", id="nato-with-agency"),
    pytest.param(f"(WHO) - {LEAD}", id="who-in-brackets"),
    pytest.param(f"UNESCO: {LEAD}", id="unesco-colon"),
    pytest.param(f"COVID-19 — {LEAD}", id="covid"),
    pytest.param(f"US — {LEAD}", id="us"),
    pytest.param(f"U.S. — {LEAD}", id="us-with-periods"),
    pytest.param(f"US, China — {LEAD}", id="two-countries"),
    pytest.param(f"GOP: {LEAD}", id="gop"),
    pytest.param(f"CEO: {LEAD}", id="ceo"),
    pytest.param(f"HFKW — {LEAD}", id="no-vowel"),
    pytest.param(f"LARU — {LEAD}", id="four-letters-unknown"),
    pytest.param(f"LKPTV RFBD – {LEAD}", id="two-words-no-vowel"),
    pytest.param(f"PANHU (Port Alda National Harbour Union) — {LEAD}", id="acronym-spelled-out"),
    pytest.param(f"Associated Press (AP) — {LEAD}", id="agency-spelled-out"),
    pytest.param(f"Harbour Pilots (HP) — {LEAD}", id="not-an-agency"),
    pytest.param(f"Reuters — {LEAD}", id="agency-without-brackets"),
    # labels
    pytest.param(f"Update (AP) - {LEAD}", id="update-with-agency"),
    pytest.param(f"UPDATE (AP) - {LEAD}", id="update-in-capitals-with-agency"),
    pytest.param(f"UPDATE: {LEAD}", id="update"),
    pytest.param(f"WATCH: {LEAD}", id="watch"),
    pytest.param(f"EXCLUSIVE: {LEAD}", id="exclusive"),
    pytest.param(f"OPINION — {LEAD}", id="opinion"),
    pytest.param(f"BREAKING — {LEAD}", id="breaking"),
    pytest.param(f"BREAKING NEWS: {LEAD}", id="breaking-news"),
    pytest.param(f"NOTE: {LEAD}", id="note"),
    pytest.param(f"Editor's note: {LEAD}", id="editors-note"),
    pytest.param(f"MORE: {LEAD}", id="more"),
    pytest.param(f"READ MORE: {LEAD}", id="read-more"),
    pytest.param(f"FILE PHOTO: {LEAD}", id="file-photo"),
    pytest.param(f"THE FACTS: {LEAD}", id="the-facts"),
    pytest.param(f"DÉCRYPTAGE - {LEAD}", id="french-kicker"),
    pytest.param(f"REPORTAGE - {LEAD}", id="french-kicker-reportage"),
    pytest.param(f"AKTUALISIERT - {LEAD}", id="german-kicker"),
    pytest.param(f"TV-TIPP – {LEAD}", id="german-kicker-compound"),
    pytest.param(f"MIGRATION – {LEAD}", id="noun-by-its-ending"),
    pytest.param(f"ATENCIÓN: {LEAD}", id="spanish-label"),
    pytest.param(f"DEAR HANNAH: {LEAD}", id="letter"),
    pytest.param(f"NEW TARIFFS: {LEAD}", id="heading-with-new"),
    pytest.param(f"IN THE NEWS: {LEAD}", id="in-the-news"),
    pytest.param(f"ON THE CONTRARY — {LEAD}", id="on-the-contrary"),
    pytest.param(f"SLOW ROADS: {LEAD}", id="two-words-and-colon"),
    pytest.param(f"BLACK FRIDAY - {LEAD}", id="weekday-in-a-name"),
    pytest.param(f"Updated, Jan. 5 — {LEAD}", id="updated-with-date"),
    pytest.param(f"Sunday, March 3 – {LEAD}", id="date-alone"),
    pytest.param(f"April 3 — {LEAD}", id="date-alone-no-agency"),
    pytest.param(f"XVIII — {LEAD}", id="roman-numeral"),
    # speakers
    pytest.param("Q: When did the ferry stop and why was nobody told before it had?", id="question"),
    pytest.param("A: The ferry stopped on Monday, as the council had been told in June.", id="answer"),
    pytest.param("JOHN SMITH: I think the ferry should have stayed in port, and I told them so.", id="speaker"),
    pytest.param(f"JANE ROE: {LEAD}", id="speaker-who-does-not-say-i"),
    pytest.param("SORENA: I think the ferry should have stayed in port, and I told them.", id="speaker-one-name"),
    pytest.param(f"HANNAH: {LEAD}", id="speaker-given-name"),
    pytest.param(f"Orla Finch, 5 May 2024 – {LEAD}", id="writer-and-date"),
    pytest.param(f"MODERATOR: {LEAD}", id="role"),
    pytest.param(f"Jane Roe (AFP) - {LEAD}", id="person-before-agency"),
    pytest.param("Mayor Orla Finch (AP)", id="caption-in-its-own-line"),
    pytest.param(f"Roden Solgar (SPA): {LEAD}", id="writer-and-agency"),
    pytest.param(f"— {LEAD}", id="attribution-after-a-dash"),
    pytest.param("“We told them so” — Orla Finch, the mayor of the harbour town, on Monday", id="quote-and-name"),
    # bullets, scores, headlines, prose
    pytest.param(f"- {LEAD}", id="bullet"),
    pytest.param("A - B", id="score-letters"),
    pytest.param("LEEDS 2 - 1 YORK", id="score"),
    pytest.param("LEEDS - YORK 2-1", id="score-after-names"),
    pytest.param("COUNCIL VOTES - MAYOR RESIGNS AFTER LONG NIGHT AT THE HARBOUR", id="headline-in-capitals"),
    pytest.param("WASHINGTON — whose name the ferry bears — never saw the harbour.", id="aside-in-lower-case"),
    pytest.param("Paris – the city of light – is where the ferry was built.", id="title-case-aside"),
    pytest.param(f"Paris – {LEAD}", id="title-case-without-more"),
    pytest.param(f"Yes — {LEAD}", id="yes"),
    pytest.param(f"lakemont (AP) — {LEAD}", id="lower-case"),
    pytest.param("The mayor told the Associated Press (AP) — which asked twice — that she would go.", id="prose"),
    pytest.param("LAKEMONT and its harbour — the oldest on the coast — will be sold.", id="prose-in-capitals"),
    pytest.param("PARIS-based builders said on Monday that the ferry would be late again.", id="hyphenated-adjective"),
    pytest.param("SEOUL", id="place-alone"),
    pytest.param("(Reuters)", id="agency-alone-in-its-line"),
    pytest.param("(Foto: Harbour Pictures/dpa)", id="picture-credit"),
    pytest.param("SEOUL: why?", id="no-lead"),
    pytest.param("KYODO NEWS - Mar 3, 2024 - 18:20 | World", id="header-of-a-page"),
    pytest.param("【速報】橋が再び開いた。", id="japanese-label"),
    pytest.param("【写真＝山田太郎】橋が再び開いた。", id="japanese-picture"),
    pytest.param("[누리신문=김가람의 다리] 다리가 열렸다.", id="korean-column"),
    pytest.param("据新华社明川5月19日电，渡轮停航。", id="chinese-attribution"),
    pytest.param("据港口晚报讯，渡轮停航。", id="chinese-newsroom-attribution"),
    pytest.param("临江网站通讯录已经更新。", id="chinese-word-with-the-sign"),
    pytest.param("港口晚报消息灵通，记者很多。", id="chinese-sentence-about-news"),
    pytest.param("", id="empty"),
    pytest.param(" ", id="blank"),
]


@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_leaves_false_friends_alone(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param("REUTERS", "Reuters", id="case"),
        pytest.param("The  Associated Press", "AP", id="spaces"),
        pytest.param("ＡＦＰ", "AFP", id="full-width"),
        pytest.param("로이터", "Reuters", id="hangul"),
        pytest.param("ТАСС", "TASS", id="cyrillic"),
        pytest.param("新华社", "Xinhua", id="han"),
        pytest.param("dpa/lno", "dpa", id="desk"),
        pytest.param("Reuters/AP", "Reuters", id="joint"),
        pytest.param("AP and Reuters", "AP", id="joint-with-and"),
        pytest.param("The Harbour Ledger/ANN", "ANN", id="first-known"),
        pytest.param("The Harbour Ledger", None, id="unknown"),
        pytest.param("Reuterst", None, id="nearly"),
        pytest.param("", None, id="empty"),
        pytest.param("AP/" * 1000, None, id="long"),
    ],
)
def test_agency_of(text: str, agency: str | None) -> None:
    assert agency_of(text) == agency


@pytest.mark.parametrize("text", ["", "\n", "\ud800 (AP) — x", "(AP) — ", "LAKEMONT (AP) —", "\x00(AP)"])
def test_odd_texts_give_a_dateline_within_bounds_or_none(text: str) -> None:
    found = read(text)
    assert found is None or (found.raw in text and 0 < found.end <= len(text))


HOSTILE = [
    "(",
    "A, ",
    "A/",
    "LAKEMONT ",
    "A-",
    "(AP) — ",
    "— ",
    ": ",
    "新华社",
    "(한",
    "[北 ",
    "1 May ",
    "A.",
    "【",
    "La",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_repeats_cost_no_more_than_their_start(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    began = time.perf_counter()
    read(text)
    assert time.perf_counter() - began < 0.1


PIECES = st.sampled_from(
    [
        *AGENCIES,
        *"()[]/-–—_|:;.,='’（）【】 １2",
        "LAKEMONT",
        "Port Lune",
        "Ohio",
        "Jan. 5",
        "5日",
        "电",
        "기자",
        "И",
        LEAD,
    ]
)


@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join)
    )
)
def test_any_text_gives_a_dateline_within_it_or_none(text: str) -> None:
    found = read(text)
    assert found is None or is_sound(found, text)


def is_sound(found: Dateline, text: str) -> bool:
    opened = OPENING.match(text) is not None
    return opened and text.startswith(found.raw) and len(found.raw) <= found.end <= len(text)
