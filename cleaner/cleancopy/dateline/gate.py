"""The gate: what every dateline begins with, so that most texts need not be read at all.

Its classes are spelled out, since those of RE2 that have names are ASCII where Python's are Unicode.
"""

from __future__ import annotations

from cleancopy import late

_UPPER = "A-ZÀ-ÞĀ-ɏΆ-ΫЀ-ЯҊ-ԯḀ-ỿ"
_CASELESS = "\u0590-\u0e7f"
_CAPITALS = f"(?:Ma?c|D[ei]|L[ae])?[{_UPPER}]['’.]?[{_UPPER}]"
_BRACKETED_START = r"[(\[（［【]"
_BRACKET_SOON = rf"[{_UPPER}{_CASELESS}0-9'’][^(\n]{{1,80}}\([^)\n]{{2,60}}\)"
_SLASHES_SOON = rf"[{_UPPER}][^/\n]{{1,80}}/[^/\n]{{2,80}}/"
_DASH_SOON = rf"[{_UPPER}][^,.\n]{{1,50}}[,.] [^\n—–‒―−]{{1,60}}?(?:[—–‒―−:|]|--| -|- |\.-)"
_WESTERN = f"(?:{_CAPITALS}|{_BRACKETED_START}|{_BRACKET_SOON}|{_SLASHES_SOON}|{_DASH_SOON})"
_HAN = "一鿿"
_BEHIND_HAN = "(?:[^。\n]{2,30}日[^。\n]{0,6}[电電讯訊]|[^。，\n]{1,26}(?:[讯訊]|消息)[ （(：:—0-9-])"
GATE = f"(?:{_WESTERN}|[{'-'.join(_HAN)}]{_BEHIND_HAN})"
"""What every text that `read` accepts begins with, as a regular expression of both RE2 and Python."""

_WESTERN_GATE = late.regex(_WESTERN)
_CHINESE_GATE = late.regex(_BEHIND_HAN)


def passes_gate(text: str) -> bool:
    """Whether `text` begins as GATE says; Han letters are compared, since Python compiles their class one by one."""
    if _HAN[0] <= text[:1] <= _HAN[1] and _CHINESE_GATE.match(text, 1):
        return True
    return bool(_WESTERN_GATE.match(text))
