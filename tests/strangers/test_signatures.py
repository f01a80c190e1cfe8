from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.bylines import read_byline
from cleancopy.strangers.fields.bare_names import bare_names
from cleancopy.strangers.fields.houses import desk, house, labelled_house, paper
from cleancopy.strangers.fields.printed_names import is_house
from cleancopy.strangers.fields.signatures import is_label, signed_by


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("By Ana Quill and Jon Pell", ("Ana Quill", "Jon Pell"), id="labelled"),
        pytest.param("Harbour | 3 hours ago | Written by Ana Quill", ("Ana Quill",), id="between bars"),
        pytest.param("Von Lena Weiss, TIDELINE NORD", ("Lena Weiss",), id="an outlet in capitals"),
        pytest.param("Von Autor/in Lena Weiss", ("Lena Weiss",), id="a role for both"),
        pytest.param("By Ana Quill, J.R. Pell and Jon Orde", ("Ana Quill", "J.R. Pell", "Jon Orde"), id="initials"),
        pytest.param("Ana Quill By Ana Quill", ("Ana Quill",), id="behind the text of the writer's picture"),
        pytest.param("Quill By Ana Quill", ("Ana Quill",), id="behind the surname"),
        pytest.param("Side By Side Harbours", (), id="a title"),
        pytest.param("By Ana QuillAtlantic Reporter", ("Ana Quill",), id="a glued place and role"),
        pytest.param("By Ana Quill with AP", ("Ana Quill",), id="beside an agency"),
        pytest.param("Par Ana Quill avec AFP, Reuters", ("Ana Quill",), id="beside two agencies"),
        pytest.param("By Ana Quill with friends", (), id="beside no agency"),
        pytest.param(
            "By Ana Quill Published in Tideline May 3, 2024 2:24 pm", ("Ana Quill",), id="where it was published"
        ),
        pytest.param("Par Ana Quill Publié aujourd’hui à 13h59, mis à jour à 15h25", ("Ana Quill",), id="today"),
        pytest.param("By Ana Quill Published Works", (), id="the title of a book"),
        pytest.param("By Ana Quill Last updated May 3, 2024 Share:", ("Ana Quill",), id="when it was updated"),
        pytest.param("Author: Ana Quill. Ana Quill Science", ("Ana Quill",), id="said again before a section"),
        pytest.param("By Ana Quill. Storm over Lakemont", (), id="another sentence behind"),
        pytest.param("Post author By Ana Quill", ("Ana Quill",), id="the name of a field"),
        pytest.param(
            "Ana Quill | Tideline Media for Quay.test By Ana Quill | Tideline Media for Quay.test The Ledger",
            ("Ana Quill",),
            id="with the house, twice",
        ),
        pytest.param("Ana Quill | TLN | Updated: May 3, 2024, 11:05 IST", ("Ana Quill",), id="before initials"),
        pytest.param("👤by Ana Quill", ("Ana Quill",), id="behind a picture of a head"),
        pytest.param("by Ana QuillAna Quill", ("Ana Quill",), id="once more, without a space"),
        pytest.param("APBy ANA QUILL and JON PELL - AP Writers | AP", ("ANA QUILL", "JON PELL"), id="glued"),
        pytest.param("0a3f.6d63By Ana Quill2024-05-03 22:33:06 UTC", ("Ana Quill",), id="glued at both ends"),
        pytest.param("StandBy Me", (), id="a word with a capital inside"),
        pytest.param("Daily Quay Daily Quay 5/3/2024 Ana Quill", ("Ana Quill",), id="behind house and date"),
        pytest.param("Daily Quay Daily Quay 5/3/2024 The ferry", (), id="no name behind a house and a date"),
        pytest.param("Ana Quill / Tideline Times", (), id="who took a picture for the paper"),
        pytest.param("The harbour was shut.", (), id="a sentence"),
        pytest.param("By Ana QuillAna Quill, QBC meteorologist", ("Ana Quill",), id="twice, glued, before a role"),
        pytest.param("(By Ana Quill) Enditem/", ("Ana Quill",), id="before a wire's last word"),
        pytest.param("(By Ana Quill) ENDITEM/JP", ("Ana Quill",), id="before a wire's last word and initials"),
        pytest.param("Ana Quill Firmado por Ana Quill", ("Ana Quill",), id="signed, behind the name"),
        pytest.param("Posted By: Ana Quillon: May 3, 2024In: Boats", ("Ana Quill",), id="glued to what a theme prints"),
        pytest.param("By Ana Quill on اپریل 8, 2024", ("Ana Quill",), id="a month in Urdu"),
        pytest.param("12 jan 24 | 5h27 Por Ana Quill", ("Ana Quill",), id="behind a year of two digits"),
        pytest.param(
            "All QuaysReported by Ana Quill, Edited by Jon Pell (With inputs from ANI)Updated: May 3, 2024 7:22 am",
            ("Ana Quill",),
            id="behind a section, glued",
        ),
        pytest.param("By अना वर्माEdited By: मीनल गुप्ता", ("अना वर्मा",), id="before a glued editor"),
        pytest.param(
            "Ana Quill-Pell · QBC News · Posted: May 3, 2024 4:00 AM ET | Last Updated: May 4, 2024, 5:00 AM ET",
            ("Ana Quill-Pell",),
            id="a long row that ends in dates",
        ),
        pytest.param("BY ANA QUILL ON 5/3/24 AT 5:12 PM EST", ("ANA QUILL",), id="the words of a date in capitals"),
        pytest.param("BY ANA QUILLSTAFF WRITER", ("ANA QUILL",), id="a role glued in capitals"),
        pytest.param("By Ana Quill Globe Staff", ("Ana Quill",), id="of the staff of a paper"),
        pytest.param("By Ana Quill -May 3, 2024 0 123", ("Ana Quill",), id="a dash glued to the date"),
        pytest.param("Por Ana Quill Atualizado em 3 maio 2024, 18h01", ("Ana Quill",), id="before a change"),
        pytest.param("Von Ana Quill (Text) und Jon Pell (Fotos)", ("Ana Quill",), id="beside who took the pictures"),
        pytest.param("de Ana Quill Quaynews.ro", ("Ana Quill",), id="a domain behind"),
        pytest.param("Redaktur & Reporter : Ana", ("Ana",), id="who has one name"),
        pytest.param("Reporter: Staff", (), id="a desk behind such a label"),
        pytest.param("2024-05-03 17:12 聯合報 / 記者林佳蓉／台北即時報導", ("林佳蓉",), id="behind a date and a paper"),
        pytest.param("榎本 拓也 : 港湾経済 記者", ("榎本 拓也",), id="before a paper and a role"),
        pytest.param("文｜财新 陆文涛", ("陆文涛",), id="behind a paper"),
    ],
)
def test_bylines(text: str, names: tuple[str, ...]) -> None:
    assert signed_by(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Published by: Ana Quill", "Ana Quill"),
        ("Story: Ana Quill", "Ana Quill"),
        ("Aus Berlin berichtet Ana Quill", "Ana Quill"),
        ("Interview: Ana Quill", "Ana Quill"),
        ("Geschrieben von Ana Quill", "Ana Quill"),
        ("Gepostet von Ana Quill | Wohnen", "Ana Quill"),
        ("Publié par Ana Quill", "Ana Quill"),
        ("Article rédigé par Ana Quill", "Ana Quill"),
        ("Publicado por Ana Quill", "Ana Quill"),
        ("A cura di Ana Quill", "Ana Quill"),
        ("dal nostro inviato Ana Quill", "Ana Quill"),
        ("Geschreven door Ana Quill", "Ana Quill"),
        ("Tekst Ana Quill", "Ana Quill"),
        ("Skrevet af Ana Quill", "Ana Quill"),
        ("Kirjoittaja: Ana Quill", "Ana Quill"),
        ("Oprac. Ana Quill", "Ana Quill"),
        ("Opracowała: Ana Quill", "Ana Quill"),
        ("Napsala Ana Quill", "Ana Quill"),
        ("Piše: Ana Quill", "Ana Quill"),
        ("Scris de Ana Quill", "Ana Quill"),
        ("De Ana Quill", "Ana Quill"),
        ("Na ANA QUILL", "ANA QUILL"),
        ("Deur Ana Quill", "Ana Quill"),
        ("Γράφει ο Νίκος Παπάς", "Νίκος Παπάς"),
        ("Της Μαρίας Παππά", "Μαρίας Παππά"),
        ("Penulis Budi Santoso | Editor Siti Aminah", "Budi Santoso"),
        ("Bài và ảnh: Nguyễn Văn An", "Nguyễn Văn An"),
        ("Автор Анна Иванова", "Анна Иванова"),
        ("كتب أحمد علي", "أحمد علي"),
        ("Curated By: Ana Quill", "Ana Quill"),
        ("Updated by Ana Quill", "Ana Quill"),
        ("Exclusive by Ana Quill", "Ana Quill"),
        ("Recueilli par Ana Quill", "Ana Quill"),
        ("Van onze verslaggever Ana Quill", "Ana Quill"),
        ("Text Ana Quill", "Ana Quill"),
        ("Teksti Ana Quill", "Ana Quill"),
        ("Autorius: Ana Quill", "Ana Quill"),
        ("Autorka/Autor: Ana Quill/tok", "Ana Quill"),
        ("writer: Ana Quill", "Ana Quill"),
        ("News by Ana Quill, Senior Staff Writer", "Ana Quill"),
        ("Texte par :Ana Quill", "Ana Quill"),
        ("03 de Mayo de 2024 | 17:12 | Redactado por Ana Quill, Emol.", "Ana Quill"),
        ("Rep: Ana Quill/ Red: Jon Pell", "Ana Quill"),
    ],
)
def test_labels_that_only_count_near_a_headline(text: str, name: str) -> None:
    assert signed_by(text) == (name,)
    assert read_byline(text) is None or "Ana Quill" not in read_byline(text).authors  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quill NYT 12.5.2026",
        "Ana Quill 12-05-26, 14:07 Laatste update: 16:30",
        "Ana Quill 12 gegužės 2026",
        "Ana Quill, 12.05.2026",
        "Ana Quill 12-05-26, 14:07 Laatste update: 16:30 Bron: Belga",
        "Ana Quill in London MAY 3 2026",
        "Ana Quill — Středa, 3 Května 2026, 17:12",
        "Ana QuillUpdated: Jul 21, 2026, 19:28 IST",
        "Ana Quill, DHNS, Lakemont, MAY 03 2026, 07:22 ISTUPDATED: MAY 03 2026, 08:12 IST",
        "3. 5. 2026, 17:12 – Lakemont – Ana Quill, Novinky",
        "Published:Wednesday | May 3, 2026 | 12:12 AMAna Quill/Staff Reporter",
        "Ouest-France Ana Quill. Publié le 03/05/2026 à 17h12",
    ],
)
def test_a_date_may_stand_behind_a_name(text: str) -> None:
    assert bare_names(text) == ("Ana Quill",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Zur Startseite", id="a link"),
        pytest.param("Noticia Relacionada", id="a heading"),
        pytest.param("Foto Ada Reyle", id="whose picture it is"),
        pytest.param("Dziennikarz Onet Wiadomości", id="an outlet behind a role"),
        pytest.param("France Télévisions", id="a broadcaster"),
        pytest.param("Minuti di Lettura", id="a reading time"),
        pytest.param("Associated PressApril 28, 2023", id="a month glued to it"),
        pytest.param("Ana Quill / AP", id="who took a picture"),
        pytest.param("Ana Quill/AP/Tidestock", id="who took a picture, and who sells it"),
        pytest.param("Site Mobile Navigation", id="a heading for those who hear the page"),
        pytest.param("Create Post", id="a button"),
        pytest.param("Reuters Videos", id="what an agency offers"),
        pytest.param("Ascolta Articolo", id="a button of the page's voice"),
        pytest.param("A A", id="the buttons for the size of the letters"),
        pytest.param("Reporter, Ostervale Age", id="a role and its paper"),
        pytest.param("Pubblicato Il", id="the words of a date"),
        pytest.param("Ada Reyle Opens New Harbour Shop", id="a title"),
        pytest.param("Profilbild von Ada Reyle", id="the text of a writer's picture"),
        pytest.param("Dark Mode", id="the light of the page"),
        pytest.param("Quay Japan 港の記事をまとめ読み", id="a site and a sentence in another script"),
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert bare_names(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "3 May 2024 by Ana Quill",
        "May 3, 2024, by Ana Quill",
        "03.05.2024, 10:30 Uhr Von Ana Quill",
        "Stand: 03.05.2024 10:30 Uhr Von Ana Quill",
        "Published 3 May 2024 By Ana Quill",
        "Harbour - By Ana Quill",
        "Politics | By Ana Quill",
    ],
)
def test_a_date_or_a_section_may_stand_before_the_label(text: str) -> None:
    assert signed_by(text) == ("Ana Quill",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("순천, 광양 김가람 기자", ("김가람",), id="places before the name"),
        pytest.param("입력 2024.05.03 김가람 기자", ("김가람",), id="a date before the name"),
        pytest.param(
            "김가람 기자 a@example.test 이나라 기자 b@example.test", ("김가람", "이나라"), id="each with a mail"
        ),
        pytest.param("山田太郎記者", ("山田太郎",), id="the role behind the name"),
        pytest.param("編集委員 山田太郎", ("山田太郎",), id="the role before the name"),
        pytest.param("【記者王小明台北報導】", ("王小明",), id="the place behind the name"),
        pytest.param("시민 참여 기자", (), id="no surname"),
        pytest.param("聯合報／ 記者 王小明／台北即時報導", ("王小明",), id="the paper before the role"),
        pytest.param("【山田太郎】", ("山田太郎",), id="in the bracket that closes a story"),
        pytest.param("【関連記事】", (), id="a heading in such a bracket"),
        pytest.param("An Nguyễn (Theo Reuters)", ("An Nguyễn",), id="the source behind the name"),
    ],
)
def test_eastern_reporters(text: str, names: tuple[str, ...]) -> None:
    assert signed_by(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Na dworcu stoją trzy pociągi",
        "De haven gaat morgen weer open",
        "Publié par la mairie en 2024",
        "Updated by the council on Monday",
        "Von Montag an gilt der neue Fahrplan",
        "3 May 2024 by the harbour",
        "Interview: How the harbour was saved",
    ],
)
def test_lines_that_only_begin_like_bylines(text: str) -> None:
    assert signed_by(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("By ANA QUILL Associated Press", ("ANA QUILL",), id="an agency in small letters behind"),
        pytest.param("By Ana Quill of the Harbour Ledger", ("Ana Quill",), id="of an outlet"),
        pytest.param("By Ana QuillQWXBusiness", ("Ana Quill",), id="a glued station"),
        pytest.param("Von Ana Quill, ARD-Studio Berlin", ("Ana Quill",), id="a studio"),
        pytest.param("Par Ana Quill Publié le 3 mai 2024", ("Ana Quill",), id="when it was published"),
        pytest.param("Por Ana Quill, q1 SC", ("Ana Quill",), id="a site with a digit"),
        pytest.param("Por Ana Quill, q1 — São Paulo", ("Ana Quill",), id="a site with a digit and a town"),
    ],
)
def test_a_writers_house_is_no_writer(text: str, names: tuple[str, ...]) -> None:
    assert signed_by(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Ana Quill", ("Ana Quill",), id="one"),
        pytest.param("Ana QuillJon Pell", ("Ana Quill", "Jon Pell"), id="two without anything between"),
        pytest.param("Ana McQuill", ("Ana McQuill",), id="a capital inside a name"),
        pytest.param("Actualizado Lunes", (), id="the words of a date"),
        pytest.param("FIRE ON BRANT ISLAND", (), id="capitals"),
        pytest.param("Learn More", (), id="a button"),
        pytest.param("Ana QuillView More Articles", ("Ana Quill",), id="a glued button"),
        pytest.param("About Ana", (), id="a link"),
        pytest.param("Lesen Hören", (), id="two buttons"),
        pytest.param("3 May 2024 | Ana Quill", ("Ana Quill",), id="behind a date"),
        pytest.param("│2024年05月03日 Ana Quill│", ("Ana Quill",), id="in a frame, behind a date"),
        pytest.param("May Quill", ("May Quill",), id="a name like a month"),
        pytest.param("Ana Quill, Harbour Ledger", ("Ana Quill",), id="with the outlet"),
        pytest.param("Ana Quill, Business Insider", ("Ana Quill",), id="with an outlet that is known as one"),
        pytest.param("Ana Quill Associated Press", ("Ana Quill",), id="before an agency"),
        pytest.param("Ana Quill 27/09/2018 Comente! Pontes, Barcos", ("Ana Quill",), id="an entry of a weblog"),
        pytest.param("Ana Quill 27/09/2018 3 comments Ferries", ("Ana Quill",), id="an entry with comments"),
        pytest.param("Ana Quill Ostervale Today", ("Ana Quill",), id="before a paper"),
        pytest.param("Laurens van der Post", ("Laurens van der Post",), id="a surname like a paper"),
        pytest.param("AddThis Sharing Buttons", (), id="a heading of buttons"),
        pytest.param("Keine Kommentare", (), id="a count"),
        pytest.param("Zurück zur Übersicht", (), id="a link back"),
        pytest.param("Mehr Brücken", (), id="the opening of a heading"),
        pytest.param("Quayside Thursday, May 30, 2019", (), id="a weekday"),
        pytest.param("Mein Treffen mit Ada und Jon", (), id="whom somebody met"),
        pytest.param("Shared Harbours – mehr Boote im Team", (), id="a title with a group"),
        pytest.param("Brückenwaage A31", (), id="a number of a road"),
        pytest.param("Whatsapp Facebook Pint Baixar", (), id="buttons"),
        pytest.param("Editor: Ana Quill", (), id="a label that is no writer's"),
        pytest.param("Budi Santoso - quayNews", ("Budi Santoso",), id="a site behind a dash"),
        pytest.param("Іван Петренко — 12 травня, 17:14", ("Іван Петренко",), id="a date behind a dash"),
        pytest.param("NGUYỄN VĂN AN", ("NGUYỄN VĂN AN",), id="a Vietnamese name in capitals"),
        pytest.param("Lihat Foto", (), id="a button of a picture"),
        pytest.param("QUAY-online-Redakteurin Ana Quill", ("Ana Quill",), id="a role with its house"),
    ],
)
def test_names_alone(text: str, names: tuple[str, ...]) -> None:
    assert bare_names(text) == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("von Landbote 30. Juni 2025", "Landbote", id="outlet and date"),
        pytest.param("Par Le Courrier et AFP", "Le Courrier et AFP", id="outlet and agency"),
        pytest.param("By THE HARBOUR LEDGER SEPT. 15, 2016", "THE HARBOUR LEDGER", id="outlet and short month"),
        pytest.param("11/28/2016 11:00 AM PST BY QUAY STAFF", "QUAY STAFF", id="behind a date"),
        pytest.param("👤by QWW News Desk", "QWW News Desk", id="behind a picture of a head"),
        pytest.param("By Friday the port had reopened", None, id="a sentence"),
        pytest.param("By Friday", None, id="a day"),
        pytest.param("Tideline", None, id="no label"),
        pytest.param("© by Tideline", None, id="whose it is"),
        pytest.param("Von der Redaktion", "Redaktion", id="an article before it"),
        pytest.param("By News Desk -May 3, 2024", "News Desk", id="a dash before the month"),
        pytest.param("Von Landbote Kategorien: Hafen 6. Mai 2024", None, id="another label behind"),
    ],
)
def test_who_stands_behind_a_label(text: str, named: str | None) -> None:
    assert labelled_house(text) == named


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param("Associated Press", "Associated Press", id="alone"),
        pytest.param("News - Anadolu Agency", "Anadolu Agency", id="behind a label"),
        pytest.param("Ana Quill", None, id="a person"),
        pytest.param("ap/kam/bfi/an/eg", None, id="the initials of those who made it"),
        pytest.param("afp/dpa/rtr", "afp/dpa/rtr", id="agencies"),
        pytest.param("港の船（左）と灯台＝ロイター", None, id="behind what a picture shows"),
    ],
)
def test_agencies(text: str, agency: str | None) -> None:
    assert house(text) == agency


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("NH-Redaktion", "NH-Redaktion", id="hyphen"),
        pytest.param("Tideline Newsroom", "Tideline Newsroom", id="newsroom"),
        pytest.param("By Staff Reports -", "Staff Reports", id="behind a label"),
        pytest.param("Redacción Firmado por Redacción", "Redacción", id="twice"),
        pytest.param("Zurück zum Newsroom", None, id="a link back"),
        pytest.param("Achtung Redaktion:", None, id="a note for desks"),
        pytest.param("The staff of the ferry went home", None, id="a sentence"),
    ],
)
def test_desks(text: str, named: str | None) -> None:
    assert desk(text) == named


@given(st.text(max_size=60))
def test_nothing_raises_on_any_line(text: str) -> None:
    line = " ".join(text.split()) or "x"
    assert all(signed_by(line))
    assert all(bare_names(line))
    assert (house(line) or desk(line) or labelled_house(line) or line) in line
    assert isinstance(is_label(line), bool)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("Harbour Ledger", True), ("QBC Far West", True), ("Jon Pell", False)],
)
def test_the_house_behind_a_writers_name(name: str, is_one: bool) -> None:
    assert is_house(name, "Ana Quill") is is_one


@pytest.mark.parametrize(
    ("text", "named"),
    [("港湾新聞", "港湾新聞"), ("港湾新聞オンライン", "港湾新聞オンライン"), ("港湾新聞を読む", None), ("港", None)],
)
def test_an_east_asian_paper_that_stands_alone(text: str, named: str | None) -> None:
    assert paper(text) == named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Von Ada am 03.05.2024, 11:51 | 0 Meinungen | Hafen", ("Ada",)),
        ("Autor: adar | Artikel veröffentlicht am 16.12.2024", ("adar",)),
        ("jeudi 3 mai 2024, par adar", ("adar",)),
        ("Posted on May 3, 2024 by adar", ("adar",)),
        ("Veröffentlicht am 10. Februar 20249. Februar 2024 von Ada", ("Ada",)),
        ("6. Dezember 2024 von Ada in Boote, Hafen", ("Ada",)),
        ("Posted by Ada at 10:52", ("Ada",)),
        ("Eingestellt von adar um 10:52", ("adar",)),
        ("Veröffentlicht von adar", ("adar",)),
        ("Eingestellt von Unknown um 10:52", ()),
        ("Published by Friday", ()),
        ("Veröffentlicht von der Gemeinde", ()),
        ("Posted on 2024年5月3日 by adar", ("adar",)),
        ("Published on May 3, 2024 by the council", ()),
        ("03.05.2024, 10:22 von adar Ein Kommentar", ("adar",)),
        ("Gespeichert von adar am 3. Mai 2024 - 18:55", ("adar",)),
        ("By Ada Reyle 27.06.2024 09:54 Kommentare", ("Ada Reyle",)),
        ("23.06.2024 um 16:14 Uhr - Ada Reyle - 91 Ergänzungen", ("Ada Reyle",)),
        ("Kovács János, 2024. május 3.", ("Kovács János",)),
        ("Oleh Budi Santoso - detikNews", ("Budi Santoso",)),
        ("Von der neuen Brücke am 3. Mai 2024", ()),
        ("Posted by admin on June 3, 2024", ()),
        ("von am 20.06.2024", ()),
        ("2018 Quill Harbour 350", ()),
        ("Published Tue, May 7 2024 6:00 AM ESTUpdated Tue, May 7 2024 9:05 AM Ada Reyle", ("Ada Reyle",)),
        ("Ein Beitrag geteilt von Ada Reyle (@adareyle) am Jun 17, 2024", ()),
    ],
)
def test_a_date_vouches_for_a_name(text: str, names: tuple[str, ...]) -> None:
    assert (signed_by(text) or bare_names(text)) == names
