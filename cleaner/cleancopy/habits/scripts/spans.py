"""Scripts amid the text of a line, as `textContent` of a page without line breaks has them: where each begins and ends.

No grammar of a language is needed: brackets are counted, quoted words are stepped over, and a script is at an end where
a statement or a part is closed, and what follows does not go on as code does, or is a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleancopy import late

FEW = 4
"""Semicolons and brackets of a line that speaks of code, and is none."""

_NAMES = "window|document|googletag|dataLayer|jQuery|localStorage|performance|navigator|location|self|top|parent"
_TAG = (
    "a|abbr|article|aside|b|body|button|div|dd|dl|dt|em|figure|footer|form|h[1-6]|header|html|i|iframe|img|input"
    "|label|li|main|nav|ol|p|section|select|small|span|strong|svg|table|t[bdhr]|tbody|textarea|thead|ul|video"
)
_CLASS = r"[.#][A-Za-z_][\w-]*"
_SIMPLE = rf"(?:{_CLASS}|::?[\w-]+(?:\([^()]{{0,80}}\))?|\[[^\[\]]{{0,80}}\]|\*|(?:{_TAG})(?=[\s,.#:{{>+~\[]))"
_SELECTOR = (
    rf"(?:{_CLASS}|:root|\*|\[[\w-]+[*^$~|]?=[^\[\]]{{0,80}}\]|body|html)"
    rf"(?:\s*+[,>+~]?\s*+{_SIMPLE}){{0,40}}+\s*+\{{"
)
"""What a rule of a style sheet is for."""
_START = late.regex(
    r"\[?\{ ?['\"]@?[\w-]+['\"] ?:|[({!;]?\(?function ?\w* ?\([^()]{0,200}\) ?\{|\(\(\w?\) ?=> ?[{(]"
    r"|(?:var|let|const) [\w$]+ ?=(?!=)|(?:if|for|while) ?\([^\n]{0,200}?\) ?\{|try ?\{"
    rf"|(?<!javascript:)(?:{_NAMES})(?:\.[\w$]{{1,60}}+){{1,6}}+ ?(?:=|\(|\[|\|\|)|(?:{_NAMES})\[['\"]"
    r"|(?<![A-Za-z])(?:gtag|ga|fbq|\$|jQuery|require|define)\( ?['\"\[\w]"
    r"|@(?:media|font-face|supports|import|keyframes)\b[^{}]{0,300}[{;]"
    rf"|{_SELECTOR}|/\*[^*]{{0,400}}\*/"
)
_REST = late.regex(r"\s*\}[\s)}\];,]*")
"""What a script ends with that began in a line above."""
_QUOTED = "|".join([rf"(?<!\\){quote}[^{quote}\\]*+(?:\\.[^{quote}\\]*+)*+{quote}" for quote in "\"'`"])
_TOKEN = late.regex(
    rf"{_QUOTED}|(?P<opened>[({{\[])|(?P<closed>[)}}\]])|(?P<ended>;|/\*.{{0,2000}}?\*/)"
    r"|(?<=[;,{}\s])//.{0,400}?(?=\s{2}|$)"
)
"""What is read at once: quoted words, brackets, ends of statements and comments."""
_GOES_ON = late.regex(
    r"\s*+(?:$|[.,;:)\]}=?&|+*/<>({\[!`-]|(?:else|catch|finally|return|while|new|typeof|void|delete)\b"
    r"|[\w$]++(?:\.[\w$]++|\[[^\[\]]{0,80}+\])*+(?:[({;\[]|\s*+(?:=|\{|\+\+|\|\||&&|\?))"
    r"|[.#@*:]?[\w-]++[ ,>+~.#:\[\]()=\"'*\w-]{0,300}+\{)"
)
_CLOSED = late.regex(r"[;{}]")
_SIX_WORDS = r"[^\W_][^\s{}();=|&<>\"]*+(?: [^\s{}();=|&<>]++){5}"
_SIX_SIGNS = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}"
"""Words without a sign of code, or as many signs of a script that sets no spaces between them."""
_WORDS = late.regex(rf"(?<![\"'\w]){_SIX_WORDS}|{_SIX_SIGNS}")
_SENTENCE = late.regex(rf"\s*+[\"“„«'‘¿¡(]?{_SIX_WORDS}|\s*+{_SIX_SIGNS}")


def without_scripts(line: str) -> str:
    """The line without the scripts in it; wide spaces stand where one was between two texts."""
    texts: list[str] = []
    place = 0
    for start, end in _spans(line):
        texts.append(line[place:start])
        place = end
    if not place:
        return line
    texts.append(line[place:])
    return "    ".join([text for text in texts if text.strip()])


def _spans(line: str) -> Iterator[tuple[int, int]]:
    """Start and end of each script."""
    place = 0
    if _REST.match(line) and (place := _end(line, 0, 0)):
        yield 0, place
    while found := _START.search(line, place):
        end = _end(line, found.start(), found.end())
        if end:
            yield found.start(), end
        place = end or found.end()


def _end(line: str, start: int, surely: int) -> int:
    """Where the script that starts there ends, not before `surely`; 0 where it is a sentence that speaks of code."""
    depth = 0
    for token in _TOKEN.finditer(line, start):
        if token["opened"]:
            depth += 1
            continue
        if token["closed"]:
            depth -= 1
        elif not token["ended"]:
            continue
        if token.end() < surely:
            continue
        if _SENTENCE.match(line, token.end()) or (depth <= 0 and not _GOES_ON.match(line, token.end())):
            return token.end()
    is_text = _WORDS.search(line, surely) and len(_CLOSED.findall(line, surely)) < FEW
    return 0 if is_text else len(line)
