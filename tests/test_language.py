"""Languages are told by common words or script, and none is better than a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.language import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ferry was late, and the captain said that it would be late again.", "en", id="english"),
        pytest.param("Die Fähre wurde nicht fertig, und das ist auch für die Insel ein Problem.", "de", id="german"),
        pytest.param("Le bac est en retard pour les habitants, qui sont dans une colère noire.", "fr", id="french"),
        pytest.param(
            "La mairie de la ville a confié la jetée, la rade et la plage à la société qui les répare pour la saison.",
            "fr",
            id="french with many articles",
        ),
        pytest.param("El barco fue reparado por una empresa, pero los vecinos piden más.", "es", id="spanish"),
        pytest.param("Il traghetto non è partito per una perdita della pompa, dicono gli altri.", "it", id="italian"),
        pytest.param("Prom nie wypłynął, bo jest za stary, a przez to także port nie działa.", "pl", id="polish"),
        pytest.param(
            "O presidente dixo que a entidade presentará unha nova lei para todos, que non foi lida.",
            "gl",
            id="galician",
        ),
        pytest.param(
            "Gobernuak iragarri du lege berria izan dela eta herritarrek ez dute laguntza zuen.", "eu", id="basque"
        ),
        pytest.param("Die boot was laat, sê hulle, en hierdie week sal dit nie weer vaar nie.", "af", id="afrikaans"),
        pytest.param("Dywedodd y gweinidog y bydd y cwch yn hwyr ac mae hefyd wedi bod ar goll.", "cy", id="welsh"),
        pytest.param("Dúirt an captaen go raibh an bád mall agus go mbeidh sé mall arís.", "ga", id="irish"),
        pytest.param(
            "Presiden berkata bahawa kapal itu lewat kerana ribut, dan beliau boleh menunggu.", "ms", id="malay"
        ),
        pytest.param("Sinabi ng kapitan na ang barko ay mahuhuli at ang mga tao ay maghihintay.", "tl", id="tagalog"),
        pytest.param(
            "Ukapteni uthe umkhumbi uzofika ebusuku ngoba bekuneziphepho, futhi abantu balindile.", "zu", id="zulu"
        ),
        pytest.param(
            "Ukapteni uthe inqanawa iza kufika ebusuku, kodwa abantu kufuneka ukuba balinde.", "xh", id="xhosa"
        ),
        pytest.param("Kabtanku ayaa sheegay in markabku uu ka soo daahay oo ay dadku ku sugayaan.", "so", id="somali"),
        pytest.param("フェリーは月曜日に運航を再開した。", "ja", id="japanese"),
        pytest.param("여객선은 월요일부터 다시 운항한다.", "ko", id="korean"),
        pytest.param("渡轮将于周一恢复运行。", "zh", id="chinese"),
        pytest.param("Паром вышел в море, и жители были рады этому событию.", "ru", id="russian"),
        pytest.param("Паром вийшов у море, і мешканці зраділи цій події у своєму місті.", "uk", id="ukrainian"),
        pytest.param("Паром выйшаў у мора, і жыхары ўзрадаваліся гэтай падзеі.", "be", id="belarusian"),
        pytest.param("Фериботът тръгна от пристанището и това беше съобщено на жителите.", "bg", id="bulgarian"),
        pytest.param(
            "Трајектот тргна од пристаништето и тоа беше соопштено на жителите во градот.", "mk", id="macedonian"
        ),
        pytest.param(
            "Трајект је кренуо из луке, али капетан није рекао да су путници били у њему.", "sr", id="serbian"
        ),
        pytest.param(
            "Trajekt je isplovio nakon što su radnici popravili motor, ali nije bio pun.", "hr", id="croatian"
        ),
        pytest.param("Brod je u luci, ali su putnici već otišli kući, kao što je rekao kapetan.", "hr", id="either"),
        pytest.param("Trajekt sa opravil, ale podľa kapitána nebude plávať skôr ako na jar.", "sk", id="slovak"),
        pytest.param("A komp nem indult el, és a kapitány szerint csak tavasszal lesz új hajó.", "hu", id="hungarian"),
        pytest.param(
            "Feribotul nu a plecat din port, dar locuitorii sunt mulțumiți că se repară.", "ro", id="romanian"
        ),
        pytest.param(
            "Lautta ei lähtenyt, sillä moottori oli rikki, mutta kapteenin mukaan se on jo korjattu.",
            "fi",
            id="finnish",
        ),
        pytest.param("Chiếc phà đã không rời bến vì động cơ của tàu được sửa trong một tuần.", "vi", id="vietnamese"),
        pytest.param("العبارة عادت إلى الميناء بعد إصلاح المحرك يوم الاثنين.", "ar", id="arabic"),
        pytest.param("کشتی پس از تعمیر موتور به بندر بازگشت و گروهی از مردم شاد شدند.", "fa", id="persian"),
        pytest.param("کشتی مرمت کے بعد بندرگاہ پر لوٹ آئی اور لوگ خوش ہوئے۔", "ur", id="urdu"),
        pytest.param("KOSPI 2855.77 +43.72", None, id="no-words"),
        pytest.param("", None, id="empty"),
    ],
)
def test_language(text: str, expected: str | None) -> None:
    assert language_of(text) == expected


@given(st.text())
def test_any_text_gives_a_tag_or_none(text: str) -> None:
    tag = language_of(text)
    assert tag is None or (tag.isascii() and len(tag) == 2)


NAMES = "Ada Reyle Jon Pell Otto Amdal Kai Nyland Ida Holm Tove Maes Finn Rode Nina Berg Liv Strand "
FEW = "Der Hafen und das Dorf. Die Stadt ist nicht weit. Auch der Wald wurde grün. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(FEW + 8 * NAMES, "de", id="few words of one language"),
        pytest.param("Der Hafen. " + 8 * NAMES, None, id="one word"),
        pytest.param(8 * (NAMES + "Ole Krag "), None, id="a name that is a word elsewhere"),
    ],
)
def test_few_common_words_are_enough_where_no_other_language_has_any(text: str, expected: str | None) -> None:
    assert language_of(text) == expected
