"""The outlet whose text a Chinese page says it prints: `来源：港口时报`, or a newspaper's name alone beside the date.

Portals and the customers of agencies print so whose copy it is; a paper's own page names the paper itself there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.han_press import HOUSE, is_house
from cleancopy.strangers.fields.press import key_of, press
from cleancopy.strangers.fields.sheet import Sheet

LONGEST = 120
"""Characters of a line that names a source."""
ABOVE, BEHIND = 3, 10
"""Blocks above the headline and below the article in which the source may stand."""
BESIDE = 2
"""Blocks between a date and a newspaper's name alone."""

_LABEL = late.regex(
    r"(?:^[（(【\[]?|[\s|｜·\d])(?:本文|文章|新闻|新聞|信息|稿件|消息)?(?:来源|來源|稿源|出处|出處)"
    r"(?: ?[:：|丨｜/／] ?| ?(?=[A-Z㐀-鿿]))"
    r"(?P<name>[^\s:：|｜/／,，、;；。!！?？()（）\[\]【】]{2,20})(?P<more>[、/／]?)"
)
"""A label and the one name behind it; `more` shows that others follow."""
_NEXT = late.regex(
    r"(?<=.)(?:作者|编辑|編輯|责编|責編|责任编辑|責任編輯|记者|記者|发布|發布|发表|时间|時間|日期|浏览|点击|字号|我要|阅读|人气)"
)
"""Labels that stand glued to the name before them."""
_CHANNEL = late.regex(r"·.*|[-—－–].*(?:频道|頻道|综合|綜合|专栏|原创|版)$")
"""What a name's part, channel or column adds to it."""
_NOBODY = frozenset(
    "网络 網絡 網路 互联网 互聯網 本站 本网 本網 本站原创 本站整理 原创 转载 轉載 综合 綜合 整理 未知 其他 其它 不详"
    " 佚名 投稿 网友投稿 作者投稿 用户投稿 网络整理 网络综合 网络转载 转自网络 自媒体 网上 微信 微博 公众号"
    " 微信公众号 小编 于网络 自网络 于互联网 自互联网".split()
)
_STAMP = late.regex(
    r"[(（]?\d[\d年月日时時分秒:：/.\-–—,，()（）]*|(?:星期|周|週)[一二三四五六日天]|原创|上午|下午|发布于|发布"
)
_PARTS = late.regex(r"[\s|｜·\[\]【】]+")
_SIGNED = late.regex(rf"[㐀-鿿]{{2,4}}(?:[ 、][㐀-鿿]{{2,4}}){{0,3}} ?[/／] ?(?P<name>{HOUSE})")

Place = tuple[int, int, str]
"""Block, place and text of a name."""


def find_source(sheet: Sheet, headline: int | None) -> Found | None:
    """The outlet that the lines round the headline, or those below the article, name as the source of the text."""
    start = headline if headline is not None else sheet.first
    below = range(start, min(sheet.top + 1, len(sheet.texts)))
    head = _lines(sheet, [*below, *range(start - 1, max(-1, start - 1 - ABOVE), -1)])
    behind = _lines(sheet, range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.texts))))
    for places in (_labelled(sheet, head), _beside_date(sheet, head, start), _labelled(sheet, behind)):
        for index, place, name in places:
            why = "The page names it as the source of the text."
            return Found("outlet", (name,), index, place, place + len(name), why)
    return None


def _lines(sheet: Sheet, indices: Sequence[int]) -> list[int]:
    """The lines that are no paragraphs, nor as long as one."""
    return [index for index in indices if index not in sheet.members and len(sheet.texts[index]) <= LONGEST]


def _labelled(sheet: Sheet, lines: Sequence[int]) -> Iterator[Place]:
    """The names behind a label."""
    for index in lines:
        text = sheet.texts[index]
        for label in _LABEL.finditer(text) if "。" not in text else ():
            name = _bare(label["name"])
            if not label["more"] and _may_be_source(name):
                yield index, label.start("name"), name


def _bare(name: str) -> str:
    following = _NEXT.search(name)
    return _CHANNEL.sub("", name[: following.start()] if following else name)


def _may_be_source(name: str) -> bool:
    return len(name) > 1 and name not in _NOBODY and "http" not in name and any(map(str.isalpha, name))


def _beside_date(sheet: Sheet, lines: Sequence[int], headline: int) -> Iterator[Place]:
    """A newspaper's name that is the first in a line with a date, or alone or behind a writer in a line near one."""
    dates = [index for index in lines if sheet.is_dated(index)]
    for index in dates:
        if name := _first(sheet.texts[index]):
            yield index, sheet.texts[index].find(name), name
    for index in lines:
        text = sheet.texts[index]
        if index == headline or not any(abs(index - date) <= BESIDE for date in dates):
            continue
        if signed := _SIGNED.fullmatch(text):
            yield index, signed.start("name"), signed["name"]
        elif text[-1] in "报報社网網" and is_house(text):
            yield index, 0, text


def _first(text: str) -> str | None:
    """The first part of a dated line that is no date, if it is a newspaper's name."""
    parts = [part for part in _PARTS.split(text) if part and not _STAMP.fullmatch(part)]
    if not parts:
        return None
    stamp = _STAMP.match(parts[0])
    name = _CHANNEL.sub("", parts[0][stamp.end() :] if stamp else parts[0])
    return name if is_house(name) or (not name.isascii() and key_of(name) in press()) else None
