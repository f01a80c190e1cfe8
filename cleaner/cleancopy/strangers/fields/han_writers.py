"""Writers as Chinese pages name them: behind a label amid a line of dates and counts, or before their paper's name.

`2026-05-12 来源：港口时报 作者：王小明 编辑：李某`, `采写：港口时报记者 王小明`, `【文/海港网专栏作者 王小明】`,
`王小明/港口时报`.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy import late
from cleancopy.name_shape import is_person
from cleancopy.name_words import CHINESE_SURNAMES
from cleancopy.strangers.fields.han_press import HOUSE, is_house

LONGEST = 120
"""Characters of a line that names its writers."""
_SIGNS = (*"作撰执執", "采写", "採寫", "文/", "文／", "文:", "文：", "文|", "文丨", "/", "／")
"""One of these stands in each such line; without it a line need not be read."""

_NAMES = "[㐀-鿿]{2,4}(?:[ 、][㐀-鿿]{2,4}){0,3}"
_LABEL = late.regex(
    r"(?:作者|撰文|撰稿|执笔|執筆|采写|採寫|(?:^|(?<=[\s（(【\[|｜]))文(?:字)?) ?[:：/／丨｜|] ?"
    r"(?P<names>[^:：|｜。…!！?？《》（）()【】\[\]\d]{2,60})(?P<label>[:：]?)"
)
"""A label and what follows up to a sign that no list of names holds; a colon there shows that a label ends it."""
_BETWEEN_BARS = late.regex("作者 ?(?P<names>[㐀-鿿]{2,3})")
_OF_HOUSE = late.regex(
    r"[《「]?[^\s《》「」，。:：]{1,12}[》」]?(?:专栏|專欄|特约|特約)?(?:作者|撰稿人) (?P<names>[㐀-鿿]{2,4})"
)
_BEFORE_HOUSE = late.regex(rf"(?P<names>{_NAMES}) ?[/／] ?{HOUSE}")
_BARS = late.regex(" ?[|｜] ?")
_BETWEEN = late.regex(r"[\s、，,&＆/／]+")
_ROLE = late.regex(r".*(?:记者|記者|通讯员|通訊員|实习生|實習生|撰稿人|评论员|評論員|作者|特约|特約)")
_NO_NAME = late.regex(
    r".*(?:编辑|編輯|责编|責編|校对|校對|审核|审校|来源|來源|摄影|攝影|供图|供圖|图|圖|视频|发布|發布|发表|时间|時間|日期"
    r"|浏览|瀏覽|阅读|閱讀|点击|點擊|评论|評論|人气|人氣|字号|字體|字体|分享|打印|收藏|举报|关注|整理|本站|我要|投稿"
    r"|部|局|院|组|室|处|团|会|中心|支部|学校|大学)"
)
"""The end of labels, of what a page counts and offers, and of offices: no name's."""


def han_writers(text: str) -> tuple[str, ...]:
    """The writers whom a Chinese line names, in order; none where it names none."""
    if len(text) > LONGEST or text.isascii() or not any(sign in text for sign in _SIGNS):
        return ()
    for label in _LABEL.finditer(text):
        if names := _people(label["names"], is_cut=bool(label["label"])):
            return names
    return _between_bars(text) or _with_house(text)


def _between_bars(text: str) -> tuple[str, ...]:
    """The writer in the part of a line between bars, where a label is glued to a known surname."""
    for part in _BARS.split(text) if "作者" in text else ():
        found = _BETWEEN_BARS.fullmatch(part)
        if found and found["names"][0] in CHINESE_SURNAMES and (names := _people(found["names"])):
            return names
    return ()


def _with_house(text: str) -> tuple[str, ...]:
    """The writers of a line that holds nothing but them and their paper."""
    if found := _OF_HOUSE.fullmatch(text):
        return _people(found["names"])
    found = _BEFORE_HOUSE.fullmatch(text)
    names = _people(found["names"]) if found else ()
    return names if all(name[0] in CHINESE_SURNAMES for name in names) else ()


def _people(text: str, *, is_cut: bool = False) -> tuple[str, ...]:
    """The names of a list up to the first word that is none; `is_cut` tells that a label ends the text."""
    parts = [part for part in _BETWEEN.split(text) if part]
    names: list[str] = []
    for part in parts[:-1] if is_cut and len(parts) > 1 else parts:
        role = _ROLE.match(part)
        name = part[role.end() :] if role else part
        if name and not _may_be_name(name):
            break
        names.append(name)
    return _joined(names)


def _may_be_name(text: str) -> bool:
    """Whether a word may be a name, or one character of a name whose characters are parted by a space."""
    if not "㐀" <= text[0] <= "鿿":
        return False
    return len(text) == 1 or (is_person(text) and _NO_NAME.fullmatch(text) is None and not is_house(text))


def _joined(names: Sequence[str]) -> tuple[str, ...]:
    """The names, those of two characters that are printed with a space between them put together."""
    joined: list[str] = []
    for name in names:
        if joined and len(joined[-1]) == len(name) == 1:
            joined[-1] += name
        else:
            joined.append(name)
    return tuple([name for name in joined if len(name) > 1])
