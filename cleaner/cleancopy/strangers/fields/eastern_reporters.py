"""Reporters of East Asian lines: behind places, before their role, in brackets, each with a mail address."""

from __future__ import annotations

from cleancopy import late
from cleancopy.name_words import KOREAN_SURNAMES

LONGEST_EASTERN = 200
_EASTERN_SIGNS = (
    "기자",
    "칼럼니스트",
    "논설",
    "평론가",
    "소설가",
    "시인",
    "작가",
    "者",
    "编辑",
    "員",
    "ライター",
    "【",
    "〔",
    "theo",
    "tổng hợp",
)
"""What every line of reporters shows in one form or another, in small letters."""
_REPORTER = late.regex(r"([가-힣]{2,4}) ?기자")
_MAILED = late.regex(r"(?:[가-힣]{2,4} ?기자 ?[(<]?[^\s@]{1,40}@[^\s@]{4,40}[)>]?[ ,]*)+")
_NO_NAME = "(?!記事|関連|写真|動画|速報|特集|独自|会員|有料|広告|連載|解説|編集|記者|社説)"
LONGEST_BRACKETED, LONGEST_EASTERN_NAME = 30, 5
"""Characters of a bracket with names, and of one name."""
_HAN_NAME = rf"{_NO_NAME}[㐀-鿿々]{{3,5}}"
_BRACKETED = late.regex(rf"[（【(](?:文・|文＝)?(?P<names>{_HAN_NAME}(?:[、・]{_HAN_NAME})*)(?:記者)?[】）)]")
_LISTED = late.regex("[、・]")
_HOUSE_SIGNS = frozenset("部班社局者聞道系府省庁県市町村信送報館所会")
"""The last signs of desks, papers and places."""
_EASTERN = late.regex(
    r"(?:[가-힣]{2,5}[,·= ]+){1,3}(?P<korean>[가-힣]{3}) ?기자"
    r"|(?P<columnist>[가-힣]{3}) (?:[가-힣·]{1,12} ){0,3}(?:칼럼니스트|논설위원|논설고문|평론가|소설가|시인|작가)"
    r"|[【（(]?(?:記者|编辑)?(?P<japanese>[㐀-鿿々]{3,5}) ?(?:記者|編集委員|論説委員|特派員)[】）)]?"
    r"|(?:編集委員|論説委員|特派員|ライター)[ 　](?P<titled>[㐀-鿿々]{3,5})"
    r"|[【〔\[]記者(?P<chinese>[㐀-鿿]{3})[㐀-鿿]{2,4}(?:報導|报道)[】〕\]]"
    r"|(?P<parted>[㐀-鿿々]{1,3}[ 　][㐀-鿿々]{1,3}) ?[:：] ?[^:：、。]{2,20}"
    r"(?:記者|ライター|編集部|編集者|ジャーナリスト|コラムニスト)"
    r"|(?:[㐀-鿿]{2,6} ?[／/] ?)?(?:記者|记者) ?(?P<taiwanese>[㐀-鿿]{2,4}) ?[／/ ] ?[㐀-鿿]{2,6}"
    r"(?:報導|报道|電|电|攝影|摄影|採訪|采访)"
    r"|(?P<vietnamese>[^\W\d_]+(?: [^\W\d_]+){1,3}) \((?:[Tt]heo|[Tt]ổng hợp)\b[^()]*\)"
    rf"|【{_NO_NAME}(?P<signed>[㐀-鿿々]{{3,5}}|[ァ-ヶー]+(?:・[ァ-ヶー]+)+)】"
)


def bracketed_names(text: str) -> tuple[str, ...]:
    """The Japanese names of a bracket that fills a line: `（山内祐介、川瀬美帆）`; no desks, agencies or papers."""
    found = _BRACKETED.fullmatch(text) if len(text) <= LONGEST_BRACKETED else None
    names = tuple(_LISTED.split(found["names"])) if found else ()
    return () if any(name[-1] in _HOUSE_SIGNS or len(name) > LONGEST_EASTERN_NAME for name in names) else names


def _shows_reporter(text: str) -> bool:
    small = text.lower()
    return any(sign in small for sign in _EASTERN_SIGNS)


def eastern_reporters(text: str) -> tuple[str, ...]:
    """The reporters of an East Asian line: behind places, before their role, or each with a mail address."""
    if text.isascii() or len(text) > LONGEST_EASTERN or not _shows_reporter(text):
        return ()
    if _MAILED.fullmatch(text):
        return tuple(_REPORTER.findall(text))
    found = _EASTERN.fullmatch(text)
    names = tuple(filter(None, found.groups())) if found else ()
    korean = (found["korean"] or found["columnist"]) if found else None
    return () if korean and korean[0] not in KOREAN_SURNAMES else names
