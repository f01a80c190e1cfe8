"""Chinese and Japanese writers whose names stand alone, before a date or before their house.

`山田太郎`, `王小明2024-05-03 10:22`, `[山田太郎，Quaymedia]`, `文●ヤマダ／港湾編集部`, `author 山田たろう`.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.name_words import CHINESE_SURNAMES, HAN_NO_NAMES
from cleancopy.strangers.fields.han_press import is_house, is_section

LONGEST = 60
"""Characters of such a line."""
_HAN = "㐀-鿿々"
_KANA = "぀-ヿ"
_NAME = rf"[{_HAN}{_KANA}]{{2,10}}"
_GIVEN_ENDS = (
    "郎子美介也彦雄一樹太輔平人男夫司史江代香恵奈里紀希地吾悟健誠剛隆浩博之幸弘宏茂豊実勝進修亮翔大輝貴志仁義明昭孝光和哉朗央"
    "斗基規則徳正直男生武哲敏聡智晃徹学寛洋祐佑裕優雅秀英晴昌範典教道広二三花菜佳華織緒穂帆歩"
)
"""With these end most Japanese given names."""
_JAPANESE = late.regex(
    rf"(?!関連|写真|動画|速報|特集|独自|会員|有料|広告|連載|解説|編集|記者|社説|外国)"
    rf"(?:[{_HAN}]{{2,4}}|[{_HAN}]{{1,3}}[ 　][{_HAN}]{{1,2}})[{_GIVEN_ENDS}]"
)
_CHINESE = late.regex(rf"[{CHINESE_SURNAMES}][㐀-鿿]{{2}}")
_DATED = late.regex(
    rf"(?P<name>[{_HAN}]{{3,5}})[ 　|｜]{{0,3}}(?:19|20)\d\d ?[-./年] ?\d{{1,2}} ?[-./月] ?\d{{1,2}}日?"
    r"[ 　]?[\d:時分秒]{0,8}"
)
_SIGNED = late.regex(
    rf"(?:author|writer|Author|Writer|ライター) (?P<labelled>{_NAME})"
    rf"|文[●○◎■◆▼](?P<marked>{_NAME})(?:[／/][^／/\s]{{1,20}}[部社局])?"
    rf"|[\[［](?P<housed>{_NAME}(?:[，、,] ?{_NAME}){{0,3}})[，、,] ?[A-Za-z][A-Za-z0-9 .]{{1,20}}[\]］]"
)
_LISTED = late.regex("[，、,] ?")


def eastern_signed(text: str) -> tuple[str, ...]:
    """The writers of a line that shows by its signs that it is a byline."""
    found = _SIGNED.fullmatch(text) if len(text) <= LONGEST and not text.isascii() else None
    if found is None:
        return ()
    named = found["labelled"] or found["marked"] or found["housed"]
    return tuple(_LISTED.split(named))


def eastern_name(text: str) -> str | None:
    """The name of a line that holds nothing else but perhaps a date; sections and houses have other shapes."""
    if len(text) > LONGEST or text.isascii():
        return None
    dated = _DATED.fullmatch(text)
    name = dated["name"] if dated else text
    if name in HAN_NO_NAMES or is_house(name) or is_section(name):
        return None
    return name if _JAPANESE.fullmatch(name) or _CHINESE.fullmatch(name) else None
