from __future__ import annotations

import pytest

from cleancopy.strangers.fields.eastern_names import eastern_name, eastern_signed
from tests.strangers.test_byline import authors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("author 山田たろう", ("山田たろう",), id="an English label"),
        pytest.param("文●ヤマダ／港湾編集部", ("ヤマダ",), id="a mark behind the label, a desk behind the name"),
        pytest.param("[山田太郎，Quaymedia]", ("山田太郎",), id="in a bracket, with the house"),
        pytest.param("[山田太郎，中村健，Quaymedia]", ("山田太郎", "中村健"), id="two of them"),
        pytest.param("[Quaymedia]", (), id="the house alone"),
        pytest.param("author Ana Quill", (), id="no eastern name"),
        pytest.param("文●", (), id="nobody"),
    ],
)
def test_signed_lines(text: str, names: tuple[str, ...]) -> None:
    assert eastern_signed(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("山田太郎", "山田太郎", id="alone"),
        pytest.param("山田太郎2024年05月03日 09時00分", "山田太郎", id="glued to a date"),
        pytest.param("王小明2024-05-03 14:27:02", "王小明", id="a Chinese name glued to a date"),
        pytest.param("港湾新聞", None, id="a paper"),
        pytest.param("国际新闻2024-05-03", None, id="a section"),
        pytest.param("会員限定記事", None, id="a notice"),
        pytest.param("関連写真一", None, id="a heading"),
        pytest.param("山田太郎2024年05月03日にフェリーが止まった", None, id="a sentence"),
        pytest.param("Ana Quill", None, id="no eastern name"),
    ],
)
def test_names_alone(text: str, name: str | None) -> None:
    assert eastern_name(text) == name


@pytest.mark.parametrize(
    ("above", "names"),
    [
        pytest.param(["2024/05/03 17:23", "{}", "山田太郎", "関連キーワード："], ["山田太郎"], id="below the headline"),
        pytest.param(["{}", "港", "山田太郎2024年05月03日 09時00分"], ["山田太郎"], id="with the date"),
        pytest.param(["山田太郎", "ニュース", "{}", "山田太郎", "2024/05/03"], [], id="a link of the menu too"),
        pytest.param(["{}", "港", "灯台", "埠頭", "船", "山田太郎", "塔"], [], id="beside nothing"),
    ],
)
def test_eastern_names_near_the_headline(above: list[str], names: list[str]) -> None:
    title = "Ferry to Brant Island stops after engine failure"
    assert authors([line.format(title) for line in above]) == names
