"""The language of a text, told by its commonest words or by its script. No model, no download; prefers none to a guess.

Weighed against it: packages of language identification bring models of megabytes, or a second of import, for a field
that few readers of an article ask for. The words below are function words that stand in any story of a language and
seldom in another's; languages that are not here give none.
"""

from __future__ import annotations

from functools import cache

from cleancopy import late

COMMON_WORDS = {
    "en": "the of and to that for was with said from has were which their would",
    "de": "der die und das nicht mit sich auf für ist dem eine auch werden wurde",
    "fr": "les des est dans une qui pour que sur pas avec plus cette sont aux",
    "es": "los las una por con para que del está más como pero sus fue también",
    "it": "che della per non con una sono del alla più anche come nel gli dei",
    "pt": "que não uma com para mais como dos das pelo foi também são pela ao",
    "nl": "het van een dat voor niet met zijn ook naar wordt worden maar bij deze",
    "sv": "och att det som för inte med den har till är ett kan också från",
    "nb": "og det som ikke med har til av på er den også fra skal etter",
    "da": "og det som ikke med har til af på er den også fra skal efter",
    "pl": "nie się jest oraz przez jak dla tym tego który było przed jego także może",
    "cs": "že se je na to jako jsou který podle ale také byl bude nebo by",
    "id": "yang dan untuk dengan dari tidak dalam akan pada juga telah oleh kata itu ini",
    "tr": "ve bu bir için olarak olan daha ile gibi kadar sonra çok değil oldu dedi ancak göre",
    "is": "og að sem er fyrir með við ekki það hann hefur verið þess um til",
    "sw": "ya na wa kwa katika ni za la kuwa hiyo huo kama yake hilo alisema",
}
SCRIPTS = {
    "ja": late.regex("[\u3040-\u30ff]"),
    "ko": late.regex("[가-힣]"),
    "zh": late.regex("[\u4e00-\u9fff]"),
    "hi": late.regex("[\u0904-\u0939]"),
    "ru": late.regex("[ыэъЫЭЪ]"),
    "uk": late.regex("[їєґЇЄҐ]"),
    "ar": late.regex("[\u0620-\u064a]"),
    "el": late.regex("[α-ω]"),
    "he": late.regex("[א-ת]"),
    "th": late.regex("[\u0e01-\u0e2e]"),
}
"""Letters that tell a language; Japanese stands before Chinese, whose signs it has too."""
FOREIGN_LETTER = late.regex("[\u0370-\u0fff\u3000-\ud7ff]")
"""One of these stands in every text in one of the scripts above."""
RARE_LETTERS = frozenset({"ru", "uk"})
SHARE_OF_SCRIPT = 0.05
SHARE_OF_RARE_LETTERS = 0.004
SHARE_OF_WORDS = 0.06
LONGEST = 3000
"""Characters of a text that are looked at."""
WORD = late.regex(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """The BCP 47 tag of the language that the text is written in, or None where nothing is clear."""
    text = text[:LONGEST].lower()
    if not text.isascii() and FOREIGN_LETTER.search(text):
        for tag, letters in SCRIPTS.items():
            share = SHARE_OF_RARE_LETTERS if tag in RARE_LETTERS else SHARE_OF_SCRIPT
            if len(letters.findall(text)) > share * len(text):
                return tag
    words = WORD.findall(text)
    shares = dict.fromkeys(COMMON_WORDS, 0)
    languages = _languages()
    for word in words:
        for tag in languages.get(word, ()):
            shares[tag] += 1
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] > SHARE_OF_WORDS * len(words) else None


@cache
def _languages() -> dict[str, list[str]]:
    """The languages in which a word is common."""
    found: dict[str, list[str]] = {}
    for tag, words in COMMON_WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(tag)
    return found
