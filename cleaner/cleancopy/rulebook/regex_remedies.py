"""What to do about the parts of other pattern languages that RE2, or a rule file, has no use for."""

from __future__ import annotations

NO_ANCHOR = "no anchors (regex covers the whole block, prefix its start, suffix its end)"
NO_BACKREFERENCE = "RE2 has no backreferences: write the text out again, or use 'same_as'"

UNEXPECTED = {
    "^": rf"{NO_ANCHOR}: take the ^ out, or write \^ for the sign itself",
    "$": rf"{NO_ANCHOR}: take the $ out, or write \$ for the sign itself",
    ")": r"no ( belongs to this ): take it out, or write \) for the sign itself",
}
NO_LEAST = "RE2 takes {,n} for plain text: write {0,n}"
POSSESSIVE = "RE2 has no possessive repetitions and needs none, as it never backtracks: take the + out"
TWICE = "a repetition of a repetition: take one out, or put (?:...) around the first"
REPEATED_PLACE = r"a word boundary can't be repeated: take the repetition out"
NO_TIMES = "repeats nothing: write {least,most}, from the smaller number to the larger, which is 1 or more"
NO_SUCH_GROUP = "RE2 knows no such group: write (?:...), (?P<name>...) or (?i:...)"
OTHER_FLAGS = "of all flags only i (ignore case) has a use here: take the others out"
POSIX = r"[:...:] knows ASCII only: write \p{L}, \p{Lu}, \d, \s, ... instead"
NO_RANGE = r"no range of characters: put the lower end first, or write \- for the sign itself"
WORDS_WITHOUT = r"RE2 can't take this out of \w: write the characters you want, such as [\p{L}]"

OPENERS = {
    "(?=": "RE2 can't look ahead: match that text too, behind the named group, or add a condition",
    "(?!": "RE2 can't look ahead: put what must not follow under 'unless'",
    "(?<=": "RE2 can't look behind: match that text too, before the named group",
    "(?<!": "RE2 can't look behind: put what must not stand before under 'unless'",
    "(?>": "RE2 has no atomic groups and needs none, as it never backtracks: write (?:...)",
    "(?P=": NO_BACKREFERENCE,
    "(?#": "RE2 has no comments: write it under 'why'",
    "(?(": "RE2 has no conditions in patterns: write both alternatives, (?:...|...)",
}
ESCAPES = {
    **dict.fromkeys("123456789", NO_BACKREFERENCE),
    **dict.fromkeys("AzZG", f"{NO_ANCHOR}: take it out"),
    **dict.fromkeys("uUN", r"RE2 writes a character's number as \x{e9}: write that, or the character itself"),
    **dict.fromkeys("QE", r"no quoting with \Q and \E: put a backslash before each sign"),
    **dict.fromkeys("hHR", r"RE2 doesn't know it: write \s for white space"),
    **dict.fromkeys("xpP", r"RE2 doesn't know it: write \x{e9} for a character's number, \p{Lu} for a property"),
    "0": r"no octal numbers: write \x{7} for \07",
    "C": r"half a character: write . for a whole one",
    "": r"ends in the middle: write \\ for the sign itself",
}

NEVER = {
    True: r"can never match: \b needs a word character on one side only, which can't be; write \B, or nothing",
    False: r"can never match: \B needs a word character on both sides or on none, which can't be; write \b, or nothing",
}
NEVER_BESIDE = "one of the alternatives beside this can never match: take that out, or write this into the others"
TOO_MANY = "too many word boundaries: give a list of patterns"
UNCLEAR = (
    "RE2 can't look around, and on neither side of this word boundary it is certain whether a word character stands "
    r"there: write what stands there, such as a space or [^\w], or give a list of patterns, one for each case"
)

TOO_BIG = "too big for RE2: make the counted repetitions smaller, or give a list of patterns"
NO_PROPERTY = r"RE2 knows no such property: write \p{L}, \p{Lu}, \p{Nd}, \p{Han}, ..."
RE2_SAYS = {
    "pattern too large": TOO_BIG,
    "invalid repetition size": "counted repetitions come to more than 1000 in all: make them smaller, or use * or +",
}


def nothing_to_repeat(sign: str) -> str:
    """For a quantifier that has nothing before it."""
    return rf"nothing to repeat before {sign}: take it out, or write \{sign} for the sign itself"


def unknown_escape(sign: str) -> str:
    """For a backslash before a sign that has no meaning with it."""
    unknown = "RE2 doesn't know it: take the backslash out, or write two for the sign itself"
    return rf"\{sign}: {ESCAPES.get(sign, unknown)}"


def re2_says(message: str) -> str:
    """For what only RE2 itself finds."""
    return next((text for start, text in RE2_SAYS.items() if message.startswith(start)), f"RE2 says: {message}")
