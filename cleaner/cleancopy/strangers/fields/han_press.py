"""Names of newspapers, agencies, stations and sites in Han characters, told by what they end with."""

from __future__ import annotations

from cleancopy import late

HOUSE = (
    "[㐀-鿿A-Za-z0-9]{1,12}?(?:[报報网網社刊]|电视台|電視台|电台|電台|卫视|衛視|通讯|通訊|新闻|新聞|客户端|在线|在線"
    "|科技|财经|財經|体育|體育|娱乐|娛樂)"
)
"""What such a name looks like; the shortest text that may be one, so what follows has to tell where it ends."""
_SECTIONS = (
    "时政|時政|国内|國內|国际|國際|社会|社會|军事|軍事|财经|財經|娱乐|娛樂|体育|體育|科技|教育|文化|健康|旅游|旅遊|汽车|房产"
    "|地方|本地|图片|圖片|视频|視頻|影音|热点|熱點|最新|今日|头条|頭條|综合|綜合|民生|法治|焦点|焦點|即时|即時|滚动|行业|公司"
    "|要闻|相关|热门|更多|政治|生活|经济|經濟|产经|大陆|大陸|台湾|港澳|两岸|兩岸|互联|本站|首页"
)
_HOUSE = late.regex(HOUSE)
_SECTION = late.regex(rf"(?:{_SECTIONS}){{0,2}}(?:新闻|新聞|网|網|{_SECTIONS})")


def is_house(text: str) -> bool:
    """Whether a text has the shape of the name of a newspaper, agency, station or site, and is no section's."""
    return _HOUSE.fullmatch(text) is not None and not is_section(text)


def is_section(text: str) -> bool:
    """Whether a text is the name of a site's section, such as `国际新闻`."""
    return _SECTION.fullmatch(text) is not None
