"""Characters that nobody sees, and line ends that few programs know: taken out, or made ours.

| characters | what becomes of them |
|---|---|
| LF, CR LF, CR | end a line |
| NEL, U+2028, U+2029, VT, FF | end a line in a text that has no LF or CR; white space inside a line in others |
| other white space, such as NBSP | a space (`blocks.fold_spaces`) |
| soft hyphen, U+FEFF, word joiner | taken out |
| zero-width space | taken out, but between letters of Thai, Lao, Burmese and Khmer, where it parts words |
| ZWNJ, ZWJ | stay behind what they shape: letters of Arabic to Mongolian script, emoji; taken out elsewhere |
| marks, embeddings, overrides and isolates of direction | taken out: they carry no words, and can make a text lie |

Sources: Unicode Standard 23.2 (layout controls), UAX 9 (direction), UTS 51 (emoji sequences).
"""

from __future__ import annotations

from cleancopy import late

_SOUTH_EAST = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f"
_JOINING = (
    "\u0600-\u1cff\u2190-\u2bff\u3030\u303d\u3297\u3299\ua800-\uabff\ufb50-\ufdff\ufe0f\ufe70-\ufefe"
    "\U00010a00-\U00011fff\U0001f000-\U0001fbff"
)
_UNSEEN = "\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""What is always taken out."""
_SOME = late.regex(f"[{_UNSEEN}\u200b\u200c\u200d]")
_INVISIBLE = late.regex(
    f"[{_UNSEEN}]+"
    f"|(?<![{_SOUTH_EAST}\u200b])\u200b+|(?<=\u200b)\u200b|\u200b+(?![{_SOUTH_EAST}\u200b])"
    f"|(?<![{_JOINING}])[\u200c\u200d]"
)
_RARE_LINE_END = late.regex("[\x0b\x0c\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text without the characters that nobody sees and no script needs."""
    return _INVISIBLE.sub("", text) if not text.isascii() and _SOME.search(text) else text


def octets(text: str) -> int:
    """The bytes of a text in UTF-8, by which scripts with many and with few letters a word compare; never fails."""
    return len(text.encode("utf-8", "replace"))


def with_line_feeds(text: str) -> str:
    """The text with LF at the end of its lines, whatever ended them."""
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text if "\n" in text else _RARE_LINE_END.sub("\n", text)
