"""Bytes become the text that somebody wrote, in whatever encoding, and what was guessed is told."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import split
from cleancopy.sources import Input, Reading, decode, load
from cleancopy.sources.legacy import codec_of, guess

RUSSIAN = "Причал в порту Северный открылся в пятницу, через две недели после шторма."
JAPANESE = "港の桟橋は金曜日に再び開いた。嵐から二週間後のことだ。"
CZECH = "Přístav v Horním Lužišti se v pátek znovu otevřel, řekl starosta Ondřej Šťastný."
GREEK = "Το λιμάνι άνοιξε ξανά την Παρασκευή, δύο εβδομάδες μετά την καταιγίδα."
EAST = [
    "港口重新开放\n\n新华社北京电 市议会星期一决定,港口将于星期五重新开放。市长说,船只将会回来。\n",
    "港口的码头在星期五重新开放，两个星期之前风暴把木板吹走了。渔民说他们失去了一个冬天的收入。",
    "港の桟橋は金曜日に再開した。二週間前の嵐で板が流されていた。漁師たちは冬の収入を失ったと話している。",
    "항구의부두가금요일에다시열렸다.두주전폭풍이널빤지를쓸어갔다.어부들은겨울의수입을잃었다고말했다。",
]
EAST_WITH_ASCII = (
    "港口重新开放\n\n新华社北京电 市议会星期一决定,港口将于星期五重新开放。市长说,船只将会回来,居民表示欢迎。\n"
)
TURKISH = "Liman cuma günü yeniden açıldı, dedi belediye başkanı Şükrü Işıldağ."

WRITTEN = {
    "cp1252": [
        "Der Kai von Nordhöft wurde am Freitag nach zwei Wochen wieder geöffnet, sagte Änne Größl.",
        "Le marché de Saint-Brévault a rouvert vendredi, « enfin », a déclaré le maire.",
        "The quay doesn’t open before Friday — “never,” said Omar Reeve.",
        "La niña del puerto volvió a la escuela el lunes, según el señor Ibáñez.",
        "Fergen går ikke på søndag, sier kaptein Øystein Bråten på Ålvøy.",
        "O porto de São Tomé não abre até sexta-feira, disse João Conceição.",
        "café",
        "don’t",
    ],
    "cp932": [JAPANESE, "フェリーは冬の間運休する、と会社は発表した。", "小さな町の市場で火事があった。", "東京"],
    "euc_jp": [JAPANESE, "小さな町の市場で火事があった。"],
    "cp949": ["항구의 부두가 폭풍 이후 2주 만에 금요일 다시 문을 열었다.", '시장은 "겨울 물고기를 잃었다"고 말했다.'],
    "gb18030": ["港口的码头在暴风雨两周后于星期五重新开放，市长说。", "小镇的市场发生火灾，无人受伤。"],
    "big5": ["港口的碼頭在暴風雨兩週後於星期五重新開放，市長說。", "小鎮的市場發生火災，無人受傷。"],
    "koi8-r": [RUSSIAN, "Мы потеряли рыбу, сказал рыбак.", "Пожар на рынке"],
    "cp1251": [RUSSIAN, "Мы потеряли рыбу, сказал рыбак.", "Пожар на рынке"],
    "iso8859-5": [RUSSIAN],
    "cp866": [RUSSIAN],
    "cp1250": [CZECH, "Łódź wróciła do portu w piątek, powiedział kapitan Józef Wiśniewski."],
    "iso8859-2": [CZECH],
    "cp1253": [GREEK],
    "iso8859-7": [GREEK],
    "cp1254": [TURKISH],
    "cp1255": ["הרציף בנמל נפתח מחדש ביום שישי, שבועיים אחרי הסערה"],
    "cp1256": ["أعيد فتح رصيف الميناء يوم الجمعة بعد أسبوعين من العاصفة"],
    "cp874": ["ท่าเรือเปิดอีกครั้งในวันศุกร์ สองสัปดาห์หลังพายุ"],
    "cp1257": ["Uostas vėl atidarytas penktadienį, praėjus dviem savaitėms po audros, sakė žvejys."],
    "utf-16-le": [
        f"{JAPANESE}\nQuay\n",
        "Größe der Häfen\n",
        f"{RUSSIAN}\n",
        *EAST,
        EAST_WITH_ASCII,
        f"{EAST[1] * 5}\n{EAST[2] * 5}",
    ],
    "utf-16-be": [f"{JAPANESE}\nQuay\n", "Größe der Häfen\n", *EAST],
}
CASES = [
    pytest.param(codec, text, id=f"{codec}: {text[:12].strip()}") for codec, texts in WRITTEN.items() for text in texts
]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", " "])
def test_what_tells_the_encoding_may_come_late(end: str) -> None:
    text = f"Home | News | Sport | Login{end}" * 1000 + RUSSIAN
    assert decode("a.txt", text.encode("koi8-r")).text == text


@pytest.mark.parametrize(("codec", "text"), CASES)
def test_a_page_in_an_old_encoding_is_read_in_it(codec: str, text: str) -> None:
    dump = decode("quay.txt", text.encode(codec))
    assert dump.text == text
    assert [problem.code for problem in dump.problems] == ["encoding"]
    assert "not UTF-8: read as " in dump.problems[0].message


@pytest.mark.parametrize(
    ("codec", "bad"),
    [("cp1252", b"\x81"), ("cp932", b"\x81"), ("cp949", b"\xff"), ("gb18030", b"\xff"), ("big5", b"\xff")],
    ids=["cp1252", "cp932", "cp949", "gb18030", "big5"],
)
def test_a_bad_byte_in_an_old_encoding_costs_a_character(codec: str, bad: bytes) -> None:
    text = WRITTEN[codec][0]
    assert decode("quay.txt", text.encode(codec) + b"\n" + bad).text == f"{text}\n\ufffd"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("Größe, Höhe".encode() + b" \xe9", "Größe, Höhe \ufffd", id="one bad byte among good ones"),
        pytest.param("Größe".encode() + "”".encode()[:2], "Größe\ufffd\ufffd", id="cut in a character"),
        pytest.param("항구의 부두".encode()[:-1] + b" ok", "항구의 부\ufffd\ufffd ok", id="Korean with a cut"),
        pytest.param(b"\xef\xbb\xbfQ\xffay", "Q\ufffday", id="with a mark"),
    ],
)
def test_damaged_utf8_stays_utf8(data: bytes, text: str) -> None:
    dump = decode("quay.txt", data)
    assert dump.text == text
    assert "not UTF-8: replaced" in dump.problems[0].message


@given(st.binary(max_size=400))
def test_a_guess_is_an_encoding_or_none_and_always_the_same(data: bytes) -> None:
    found = guess(data)
    assert found == guess(data)
    assert found is None or data.decode(found, "replace") is not None


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"x" * 3_000_000 + b"\n\xe9", id="long line of ASCII"),
        pytest.param(b"\xe9" * 1_000_000, id="long line of others"),
        pytest.param(b"\xe9\n" * 200_000, id="many lines"),
        pytest.param(b"<!---->" * 400 + b"x", id="comments without end"),
        pytest.param(b"<!--" * 500_000, id="comments that begin"),
        pytest.param("\u200b".encode() * 500_000 + "ខ".encode(), id="zero-width spaces"),
        pytest.param("â€™".encode() * 200_000, id="mojibake"),
    ],
)
def test_reading_takes_no_longer_than_the_page(data: bytes) -> None:
    dump = load(Input("quay", data=data), Reading(fix_text=True))
    assert getattr(dump, "text", "")
    assert len(split(getattr(dump, "text", ""))) <= 1_000_000


def test_what_no_language_fits_is_asked_of_charset_normalizer() -> None:
    # Capitals alone: none of our alphabets is sure of them.
    data = "ПРИЧАЛ В ПОРТУ СЕВЕРНЫЙ ОТКРЫЛСЯ В ПЯТНИЦУ".encode("cp1251")
    assert guess(data) in {"cp1251", "koi8-r"}


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        pytest.param("utf-8", "utf-8", id="utf-8"),
        pytest.param("ISO-8859-1", "cp1252", id="Latin-1 as browsers read it"),
        pytest.param("gb2312", "gb18030", id="gb2312 as browsers read it"),
        pytest.param("Shift_JIS", "cp932", id="Shift-JIS as browsers read it"),
        pytest.param("none-such", None, id="unknown"),
        pytest.param("zip", None, id="no encoding of text"),
        pytest.param("idna", None, id="none of pages"),
        pytest.param("a\0b", None, id="NUL"),
        pytest.param("", None, id="empty"),
    ],
)
def test_what_servers_call_encodings(charset: str, codec: str | None) -> None:
    assert codec_of(charset) == codec


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        pytest.param("부산".encode("cp949"), "euc-kr", "부산", id="short text that nobody could guess"),
        pytest.param("Größe".encode(), "iso-8859-1", "Größe", id="the bytes know better"),
        pytest.param("東京".encode("iso2022_jp"), "iso-2022-jp", "東京", id="ASCII that is none"),
        pytest.param("Größe".encode("cp1252"), "none-such", "Größe", id="unknown: guessed"),
        pytest.param("Größe".encode("cp1252"), "utf-8", "Gr\ufffd\ufffde", id="a lie"),
    ],
)
def test_a_charset_that_is_told_is_taken(data: bytes, charset: str, text: str) -> None:
    assert decode("quay.txt", data, charset).text == text


@pytest.mark.parametrize(
    ("line", "repaired"),
    [
        pytest.param("donâ€™t", "don’t", id="quote"),
        pytest.param("GrÃ¶ÃŸe", "Größe", id="umlauts"),
        pytest.param("donÃ¢â‚¬â„¢t", "don’t", id="twice over"),
        pytest.param("ﬁsh “quoted” ｗｉｄｅ &amp;", "ﬁsh “quoted” ｗｉｄｅ &amp;", id="nothing else is touched"),
    ],
)
def test_mojibake_is_repaired_if_asked(line: str, repaired: str) -> None:
    page = Input("quay.txt", data=f"Quay\n{line}\nQuay\n".encode())
    plain, fixed = load(page, Reading()), load(page, Reading(fix_text=True))
    assert plain == decode("quay.txt", page.data or b"")
    assert getattr(fixed, "text", None) == f"Quay\n{repaired}\nQuay\n"
    told = [problem.message for problem in getattr(fixed, "problems", ())]
    assert all("1 line repaired by ftfy: " in message for message in told)
    assert bool(told) == (line != repaired)


def test_a_long_line_is_repaired_too() -> None:
    page = Input("quay.txt", data=("GrÃ¶ÃŸe der HÃ¤fen. " * 20_000).encode())
    fixed = load(page, Reading(fix_text=True))
    assert getattr(fixed, "text", "").count("Größe der Häfen. ") > 19_990


def test_a_page_in_utf8_imports_no_guesswork() -> None:
    script = """
import sys
from cleancopy.blocks import split
from cleancopy.sources import Input, Reading, load
load(Input("a.txt", data="Größe".encode()), Reading())
late = {"charset_normalizer", "ftfy", "fastwarc", "zstandard", "pyarrow", "bz2", "lzma", "tarfile", "zipfile"}
print(*sorted(late & {*sys.modules}))
"""
    command = [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}; {script}"]
    assert subprocess.run(command, capture_output=True, check=True, text=True).stdout.split() == []
