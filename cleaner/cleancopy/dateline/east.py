"""Datelines of East Asian wires: place, agency and writer in one bracket, or in one phrase that ends in `电`.

Brackets around the whole dateline belong to the printed string, the writers behind them do not:
`(한빛=연합뉴스) 김가람 기자 = …` -> `(한빛=연합뉴스)` and `김가람`;
`新华社明川5月19日电（记者李某某）…` -> `新华社明川5月19日电` and `李某某`;
`港口晚报讯（记者 王某）…` -> `港口晚报讯` and `王某`. Places stay in their own script.
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline.parts import Dateline

_HAN = "[一-鿿]"
_HANGUL = "[가-힣]"
_DIGIT = "[0-9０-９]"
_DAY = rf"(?:{_DIGIT}{{4}}年)?(?:{_DIGIT}{{1,2}}月)?{_DIGIT}{{1,2}}日"


def read_eastern(text: str) -> Dateline | None:
    """Read a Korean, Chinese or Japanese dateline at the start of `text`."""
    return _korean(text) or _chinese(text) or _reported(text) or _taiwanese(text) or _japanese(text)


# Korean: (한빛=연합뉴스) 김가람 기자 = ...

_KOREAN = late.regex(
    rf"[(\[（［](?P<place>{_HANGUL}[가-힣·/ ]{{0,28}})[=＝](?P<source>[^()\[\]（）［］]{{2,20}})[)\]）］] ?"
    rf"(?:(?P<names>{_HANGUL}{{2,5}}(?:[ ·,]{{1,2}}{_HANGUL}{{2,5}}){{0,6}}) ?(?:통신원|특파원|기자|PD) ?[=＝-] ?"
    r"|[=＝] ?)?"
)
_PARTED = late.regex("[ ·,/]+")
_NO_PLACE = frozenset({"전국", "전국종합", "종합"})
_KOREAN_ROLES = frozenset({"기자", "특파원", "통신원"})


def _korean(text: str) -> Dateline | None:
    found = _KOREAN.match(text) if text[1:2] >= "가" else None
    if not found or not (agency := agency_of(found["source"])):
        return None
    places = tuple(place for place in _PARTED.split(found["place"]) if place and place not in _NO_PLACE)
    names = tuple(name for name in _PARTED.split(found["names"] or "") if name and name not in _KOREAN_ROLES)
    return Dateline(text[: found.end("source") + 1], found.end(), agency, places, None, names)


# Chinese: 新华社明川5月19日电（记者李某某）... and （中央社記者林某某台北5日電）...

_WIRED = "(?:[专專]?[电電讯訊]|[综綜]合|外[电電]|[报報][导導道])+"
_CHINESE_STARTS = ("新", "中", "人", "财", "本")
_SOURCE = "(?P<source>新[华華][社网網]|中新[社网網]|人民[网網]|人民日报|财联社|中央社|本[报報网網台])"
_WRITERS = rf"[（(]{_HAN}{{0,4}}?(?:[记記]者|通[讯訊][员員])[:： ]?(?P<names>[^（）()。]{{2,40}})[）)]"
_CHINESE = late.regex(
    rf"(?P<phrase>{_SOURCE}(?P<place>{_HAN}{{0,10}})(?P<date>{_DAY}){_WIRED})(?: ?{_WRITERS})? ?(?:[—-]{{1,2}} ?)?"
)
_NAMED = (
    "(?P<source>(?![据據])[一-鿿A-Za-z0-9·-]{1,16}?"
    "(?:[报報网網社台站刊]|客户端|新闻|新聞|财经|財經|科技|体育|體育|娱乐|娛樂))"
)
_REPORTED = late.regex(
    rf"(?P<phrase>{_NAMED}(?:(?P<place>{_HAN}{{0,6}})(?P<date>{_DAY}))?(?:(?:快|[专專]|[综綜]合)?[讯訊]|消息)"
    r"(?: ?[（(][^（）()记記員员0-9]{2,10}[）)](?= ?[：:（(]))?)(?=[ （(：:—0-9-]|$)"
    rf"(?: ?{_WRITERS})?(?: ?[—：:-]{{1,2}})? ?"
)
"""What a newsroom that is no agency prints there; in a sentence no space, bracket or colon would stand behind it."""
_TAIWANESE = late.regex(
    rf"[（(]中央社(?:記者(?P<both>{_HAN}{{2,10}}(?:、{_HAN}{{2,10}}){{0,3}})|(?P<place>{_HAN}{{2,6}}))"
    rf"(?P<date>{_DAY}){_WIRED}[）)] ?"
)
_BETWEEN_WRITERS = late.regex(r"[、，,;； ]+|通[讯訊][员員]|[记記]者")
_TASKS = frozenset(
    ("整合", "整理", "编译", "編譯", "综合", "綜合", "摄影", "攝影", "报道", "報道", "報導", "文", "图", "圖")
)
"""What a writer did with the text, where the name is followed by it."""


def _chinese(text: str) -> Dateline | None:
    return _phrased(_CHINESE.match(text) if text.startswith(_CHINESE_STARTS) else None)


def _reported(text: str) -> Dateline | None:
    return _phrased(_REPORTED.match(text) if "一" <= text[:1] <= "鿿" else None)


def _phrased(found: re.Match[str] | None) -> Dateline | None:
    if not found:
        return None
    places = (found["place"],) if found["place"] else ()
    agency, writers = agency_of(found["source"]), _chinese_names(found["names"] or "")
    return Dateline(found["phrase"], found.end(), agency, places, found["date"], writers)


def _chinese_names(names: str) -> tuple[str, ...]:
    """The writers; a name of two characters may be printed with a space between them (`王 某`)."""
    joined: list[str] = []
    for part in filter(None, _BETWEEN_WRITERS.split(names)):
        if part in _TASKS:
            continue
        if joined and len(joined[-1]) == 1 == len(part):
            joined[-1] += part
        else:
            joined.append(part)
    return tuple(joined)


def _taiwanese(text: str) -> Dateline | None:
    """Read CNA's bracket; name and place stand unparted in it, and nearly every name has three characters."""
    found = _TAIWANESE.match(text) if text[1:4] == "中央社" else None
    if not found:
        return None
    *writers, place = (found["both"] or found["place"]).split("、")
    if found["both"]:
        length = 3 if len(place) > 4 else 2
        writers.append(place[:length])
        place = place[length:]
    raw = text[: found.end()].rstrip()
    return Dateline(raw, found.end(), "CNA", (place,) if place else (), found["date"], tuple(writers))


# Japanese: 【北浜共同】..., [北浜 １５日 ロイター] - ..., 【ソウル＝山田太郎】...

_BRACKET = late.regex(r"(?P<raw>[【\[［](?P<inside>[^【】\[\]［］]{2,30})[】\]］]) ?(?:[-－—―ー] ?)?")
_DATE = late.regex(_DAY)
_PLACE = late.regex(r"[一-鿿ァ-ヿ々]{1,12}")
_WRITER = late.regex(r"[一-鿿々ぁ-ヿ]{2,10}")
_LABELS = frozenset(
    {"写真", "動画", "映像", "編集部", "取材", "文", "速報", "独自", "解説", "社説", "聞き手", "構成", "図解"}
)


def _japanese(text: str) -> Dateline | None:
    found = _BRACKET.match(text) if text.startswith(("【", "[", "［")) else None
    if not found:
        return None
    inside = found["inside"].replace("\u3000", " ").replace("=", "＝")
    parsed = _signed(inside) if "＝" in inside and not agency_of(inside) else _spaced(inside)
    if parsed is None:
        return None
    place, date, agency, writers = parsed
    return Dateline(found["raw"], found.end(), agency, (place,) if place else (), date, writers)


_Parsed = tuple[str, str | None, str | None, tuple[str, ...]]


def _signed(inside: str) -> _Parsed | None:
    """`ソウル＝山田太郎`, `北浜＝共同`: a place and who writes from it."""
    place, _, writer = inside.partition("＝")
    if place in _LABELS or not _PLACE.fullmatch(place):
        return None
    if agency := agency_of(writer):
        return place, None, agency, ()
    names = tuple(writer.split("、"))
    return (place, None, None, names) if all(map(_WRITER.fullmatch, names)) else None


def _spaced(inside: str) -> _Parsed | None:
    """`北浜 １５日 ロイター`, `１月３日 AFP`, `北浜共同`, `時事`: the agency comes last."""
    *before, last = inside.split(" ")
    starts = range(len(last))
    at = next((at for at in starts if agency_of(last[at:])), None)
    if at is None:
        return None
    words = [word for word in (*before, last[:at]) if word]
    dates = [word for word in words if _DATE.fullmatch(word)]
    places = [word for word in words if word not in dates]
    if len(dates) > 1 or len(places) > 1 or not all(map(_PLACE.fullmatch, places)):
        return None
    return places[0] if places else "", dates[0] if dates else None, agency_of(last[at:]), ()
