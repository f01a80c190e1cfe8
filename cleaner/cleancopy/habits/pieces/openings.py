"""How pieces of sentences begin and end: signs that open and close, and small words after which a sentence goes on."""

from __future__ import annotations

from cleancopy import late

SIGNS = frozenset(
    ",.;!?)]»”'’、。，；！？）］」』】〉》،؛؟।はがをにでとのもへやかまよなさ氏은는이가을를의에도로으와과만"
)
"""What a line begins with that goes on with the one above, at first sight: closing signs, particles."""
CLOSES = late.regex(
    r"(?!\.\.\.|…)(?:[,.;:!?%)\]»”]+|['’](?:s|S|t|re|ve|ll|d)\b)(?=\W|$)|['’](?:s|t|re|ve|ll|d)\b"
    r"|[\"“'‘’](?=[\s,.;:!?)]|$)|«(?=[,.;:!?)]|$)|[、。，；：！？）］」』】〉》・،؛؟।]"
)
BETRAYS = late.regex(r"[,.;!?)\]»”،؛؟।]+(?:\s|$)|['’]s\b|[、。，；！？）］」』】〉》]")
"""What a line of no other page begins with."""
OPENS = late.regex(
    r"(?:[(\[„¿¡（［「『【〈《]|(?:^|[\s(\[])[\"'“‘«»‹›”]|(?:^|\W)(?:[cdjlmnst]|qu|\w*qu|\w*ll|un)['’])$"
)
"""How a line ends after which the next stands without a space: signs that open, and words cut short before a vowel."""
ENDS = tuple(".!?…\"'”’»)]。！？」』।|؟۔")
"""What a paragraph ends with."""
STOPS = (*ENDS, ":", ";")
"""What a sentence or a part of one ends with."""
DASHES = tuple("-–—")
BY = frozenset({"by", "von", "par", "por", "di", "da", "av", "af", "door", "av:", "by:", "von:", "par:", "por:"})
LINKS = frozenset(
    "a an and as at but by for from in into of on or that the their this to with his her its who "  # English
    "am an auf aus bei das dem den der des die ein eine einem einen einer für im in mit und vom von zu zum zur "
    "au aux avec dans de des du en et la le les ou par pour que qui sur un une "
    "al con del el las los para por que se su una y "
    "ai alla che da dal della di e gli i il lo nel per "
    "aan bij een het met naar op te uit van voor "
    "ao as da das do dos em na no o os com um uma "
    "av den det en ett för från i med och om på som till til af at og for på".split()
)
"""Small words after which a sentence goes on, in the languages of most dumps."""

CLINGS = late.regex(
    r"(?:は|が|を|に|で|と|の|も|へ|や|から|まで|より|など|さん|氏)(?!っ)"
    r"|(?:은|는|이|가|을|를|의|에|에서|도|로|으로|와|과|만)(?=\s|$)"
)
"""Words of Japanese and Korean that follow a noun, and begin no line."""
_SENTENCE = late.regex(r"[、。，]|.{20}| ")


def clings(above: str, below: str) -> bool:
    """Whether a line begins with a word that follows a noun, and so the line above has one paragraph with it."""
    if below[0] not in SIGNS or len(below) == 1 or above.endswith(STOPS) or CLINGS.match(below) is None:
        return False
    return _SENTENCE.search(above + below) is not None
