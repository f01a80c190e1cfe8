"""Chinese pages: the source and the writers that their lines of dates and counts name."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.han_press import is_house, is_section
from cleancopy.strangers.fields.han_source import find_source
from cleancopy.strangers.fields.han_writers import han_writers
from tests.strangers.pages import MENU, sheet

TITLE = "布兰特岛渡轮机器故障停航"
ARTICLE = (
    "奥斯特韦尔与布兰特岛之间的渡轮周一在海上机器故障，目前已经停航，码头上的乘客改乘渔船回家。",
    "镇议会雇了两条渔船，向岛上运送食物和邮件，直到渡轮在春天修好为止，费用由镇里承担。",
    "岛民说，镇议会至少三个冬天以前就收到过警告，说这台旧机器撑不了多久，但没有人理会。",
)


def source(above: Sequence[str], below: Sequence[str] = ()) -> str | None:
    page = sheet([*MENU, TITLE, *above], below, ARTICLE)
    found = find_source(page, page.texts.index(TITLE))
    assert found is None or page.texts[found.index or 0][found.start : found.end] == found.values[0]
    return found.values[0] if found else None


@pytest.mark.parametrize(
    ("above", "name"),
    [
        pytest.param(["2026-05-12 16:19:28 来源: 港口时报 举报"], "港口时报", id="behind a date"),
        pytest.param(["2026-05-12 16:19来源：港口时报作者：王小明"], "港口时报", id="glued"),
        pytest.param(["2026年05月12日08:18", "来源：海港网-文化频道"], "海港网", id="a channel"),
        pytest.param(["来源：海港新闻·海港号·政务"], "海港新闻", id="a part of it"),
        pytest.param(["发表于2026-05-12 21:30| 1164次阅读| 来源Tideline| 0 条评论"], "Tideline", id="between bars"),
        pytest.param(["2026年05月12日 04:04 港口日报"], "港口日报", id="a paper beside the date"),
        pytest.param(["原创 海港都市报 2026-05-12 16:01:46"], "海港都市报", id="a paper before the date"),
        pytest.param(["王小明/港口日报", "2026-05-12 09:10"], "港口日报", id="behind the writer"),
        pytest.param(["港口通讯社", "2026-05-12 09:10"], "港口通讯社", id="alone beside the date"),
        pytest.param(["2026-05-12 来源：互联网"], None, id="nobody"),
        pytest.param(["2026-05-12 来源：港口时报、海港网"], None, id="several"),
        pytest.param(["2026-05-12 国际新闻"], None, id="a section"),
        pytest.param(["图片来源：港口时报"], None, id="a picture's"),
        pytest.param(["乘客在码头等待（来源：港口时报）"], None, id="a clip's"),
        pytest.param(["王小明 2026-05-12 09:10"], None, id="a person"),
    ],
)
def test_the_source_near_the_headline(above: Sequence[str], name: str | None) -> None:
    assert source(above) == name


def test_the_source_below_the_article_is_that_of_the_text() -> None:
    assert source([], ["杨某 本文来源：港口时报 责任编辑：杨某_P7"]) == "港口时报"
    assert source(["2026-05-12 来源：海港网"], ["来源：港口时报"]) == "海港网"
    assert source([], ["图片来源：港口时报"]) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("2026-05-12 来源：港口时报 作者：王小明 编辑：李某 浏览：33", ["王小明"], id="amid a line"),
        pytest.param("采写：港口时报记者 王小明 李晓华", ["王小明", "李晓华"], id="behind their role"),
        pytest.param("【文/海港网专栏作者 王小明】", ["王小明"], id="in a bracket"),
        pytest.param("执笔/海姐、王小明&李晓", ["海姐", "王小明", "李晓"], id="pen names"),
        pytest.param("发表于2026-05-12| 来源Tideline| 作者魏小明", ["魏小明"], id="between bars"),
        pytest.param("《海港》作者 王小明", ["王小明"], id="behind the paper"),
        pytest.param("王小明/港口时报", ["王小明"], id="before the paper"),
        pytest.param("作者：王 某 李晓华 摄影：张某", ["王某", "李晓华"], id="parted characters"),
        pytest.param("来源：本站原创 作者：港口管理党支部", [], id="an office"),
        pytest.param("2026-05-12 作者：网络整理 阅读：1644", [], id="nobody"),
        pytest.param("作者表示，他不同意。", [], id="a sentence"),
        pytest.param("港口/港口时报", [], id="no surname"),
    ],
)
def test_writers_of_a_line(line: str, names: list[str]) -> None:
    assert list(han_writers(line)) == names


def test_sections_are_no_newspapers() -> None:
    assert all(map(is_house, ("港口日报", "海港网", "海港卫视", "海港电视台", "国际港口网")))
    assert all(map(is_section, ("国际新闻", "时政要闻", "体育", "娱乐新闻")))
    assert not any(map(is_house, ("国际新闻", "王小明", "渡轮停航")))
