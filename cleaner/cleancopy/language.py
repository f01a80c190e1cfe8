"""The language of a text, told by its commonest words or by its script. No model, no download; prefers none to a guess.

Weighed against it: packages of language identification bring models of megabytes, or a second of import, for a field
that few readers of an article ask for. The words below are function words that stand in any story of a language and
seldom in another's; languages that are not here give none.
"""

from __future__ import annotations

from functools import cache
from heapq import nlargest

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
    "fi": "ei se että oli hän myös kuin mutta ovat joka sen mukaan sekä jo voi tai ole vuoden",
    "hu": "az és hogy nem egy volt meg már csak mint vagy ez azt pedig lesz után szerint azonban",
    "ro": "și şi în că pe din cu care pentru mai nu este au sunt fost să se va dar după ca",
    "sk": "že sa je na to ako sú ktorý ktoré podľa ale aj bol bude alebo by pre pri však",
    "hr": "je su da od kako koji koja koje što nije će iz ali kao nakon prije gdje tijekom te",
    "sr": "je su da od kako koji koja koje što nije će iz ali kao sa posle gde је у су да од са што није ће",
    "sl": "je in da so od ki ni pa tudi kot bo po iz pri bi ter za bil",
    "ru": "и не на что как это его для из или был по но все также он",
    "uk": "і та на що не як це до або був для але з який він",
    "bg": "на и да се за от че са по като който която но до при това със беше",
    "mk": "на и да се за од дека со во ќе ги што го како но при беше",
    "lt": "ir kad yra bet su iš į ne apie buvo tai jau kaip po tik nuo už jis",
    "lv": "un ir ka uz kas bet arī lai tika pie tā bija gada šī",
    "et": "ei kui ka mis oma aga ning või selle kes pärast oli kuid nagu",
    "sq": "dhe në të për një që nga është nuk ka kanë por",
    "ca": "els les que una per amb del és més com però dels també ha van hi aquest",
    "vi": "và của là có được cho các trong với không những người đã một để này khi",
    "gl": "que non unha con para máis como dos das polo foi tamén pola ao",
    "eu": "eta da ez du dute izan dira zuen baina ere egin zen",
    "af": "die nie vir wat hulle hierdie baie sal hy sê ná moet",
    "cy": "yn mae ac wedi gan bod ei oedd eu bydd hefyd",
    "ga": "agus bhí tá go raibh sé chun leis atá freisin",
    "ms": "yang dan untuk dengan bahawa kerana ialah beliau boleh kepada itu ini pada oleh",
    "tl": "ang ng mga ay nang kung para hindi ito siya",
    "zu": "ukuthi futhi ngoba uthe kodwa uma lokhu kusho khona kanti lapho",
    "xh": "ukuba kwaye uthe kodwa xa apho oko kuba yaye ngelixa",
    "so": "ayaa iyo oo ee ku ka waxa uu waxaa isaga ayuu lagu",
    "sw": "ya na wa kwa katika ni za kuwa hiyo huo kama yake hilo alisema cha vya hii",
}
SCRIPTS = {
    "ja": late.regex("[\u3040-\u30ff]"),
    "ko": late.regex("[가-힣]"),
    "zh": late.regex("[\u4e00-\u9fff]"),
    "hi": late.regex("[\u0904-\u0939]"),
    "be": late.regex("[ўЎ]"),
    "kk": late.regex("[ғқұҒҚҰ]"),
    "ru": late.regex("[ыэЫЭ]"),
    "uk": late.regex("[їєґЇЄҐ]"),
    "ur": late.regex("[ٹڈڑںے]"),
    "fa": late.regex("[پچژگ]"),
    "ar": late.regex("[\u0620-\u064a]"),
    "el": late.regex("[α-ω]"),
    "he": late.regex("[א-ת]"),
    "th": late.regex("[\u0e01-\u0e2e]"),
    "bn": late.regex("[\u0985-\u09b9]"),
    "pa": late.regex("[\u0a05-\u0a39]"),
    "gu": late.regex("[\u0a85-\u0ab9]"),
    "ta": late.regex("[\u0b85-\u0bb9]"),
    "te": late.regex("[\u0c05-\u0c39]"),
    "kn": late.regex("[\u0c85-\u0cb9]"),
    "ml": late.regex("[\u0d05-\u0d39]"),
    "si": late.regex("[\u0d85-\u0dc6]"),
    "ka": late.regex("[\u10d0-\u10ff]"),
    "hy": late.regex("[\u0561-\u0587]"),
    "am": late.regex("[\u1200-\u135a]"),
    "my": late.regex("[\u1000-\u102a]"),
    "km": late.regex("[\u1780-\u17b3]"),
}
"""Letters that tell a language; what stands below in a script that others write too has its own letters above."""
FOREIGN_LETTER = late.regex("[\u0370-\u18ff\u3000-\ud7ff]")
"""One of these stands in every text in one of the scripts above."""
RARE_LETTERS = frozenset({"be", "kk", "ru", "uk", "ur", "fa"})
SHARE_OF_SCRIPT = 0.05
SHARE_OF_RARE_LETTERS = 0.004
SHARE_OF_WORDS = 0.06
LESS, TIMES, LEAST, DIFFERENT = 0.04, 2, 8, 4
"""The share that is enough where it is so many times that of every other language, and stands for so many words, of
which so many differ: a name that recurs may be a common word elsewhere."""
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
    best, second = nlargest(2, shares, key=lambda tag: shares[tag])
    count = shares[best]
    if count > SHARE_OF_WORDS * len(words):
        return best
    if count < max(LEAST, LESS * len(words), TIMES * shares[second]):
        return None
    return best if len({word for word in words if best in languages.get(word, ())}) >= DIFFERENT else None


@cache
def _languages() -> dict[str, list[str]]:
    """The languages in which a word is common."""
    found: dict[str, list[str]] = {}
    for tag, words in COMMON_WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(tag)
    return found
