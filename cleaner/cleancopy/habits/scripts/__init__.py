"""Scripts and style sheets that a tool printed with the text, as `text_content()` and `//text()` do.

A page whose scripts run in a browser shows it by the names that these call. Then the lines that look like code are set
aside, and with them those between that may be code: names, numbers, quoted words and comments.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "scripts"
SIGNS = ("document.", "window.", "function(", "function (", "@media", "{display:", '"@context"', "dataLayer")
"""Of these a page shows one that may have scripts."""
ENOUGH = 3
"""Lines that are surely code, which a page must show, or a single long one."""
AMID = ("{", "(", "/*")
"""Without one of these, a line has no script amid its text."""
BETWEEN = 4
"""Lines between two of code that may be code as well."""
EDGE = 400
"""Characters at a line's start and end that are looked at: scripts often stand in one line."""
LONG, CROWDED = 150, 0.06
"""Characters of a line, and the share that signs of code have of it, which texts never reach."""

MARKS = Aside(origin(HABIT, "The line is part of a script or a style sheet, which nobody sees."))

_CALLS = (
    r"\b(?:document|window|jQuery|googletag|dataLayer|localStorage|console|JSON|Math|navigator|location)"
    r"\.\w+\s*[.(=|;\[]|\$\(|\|\||&&|[\w)] ?[=!]==|\w\+\+[;)\s]"
    r"|\.(?:push|call|apply|bind|split|replace|indexOf|length|prototype|href|style|src|js|init|addEventListener)"
    r" ?[(=;\[]"
)
_OPENS = (
    r"(?:var|let|const) +[\w$]+ *(?:[=;,]|$)|function *\w* *\(|return\b[^.!?]*;|else *(?:\{|$)|try *\{|throw new"
    r"|(?:\} *)?(?:else +)?(?:if|while|switch|catch) *\(.*(?:[{;<>]|[=!&|]{2})"
    r"|for *\( *(?:var|let|const|;|\w+ *(?:=|in|of))|case +['\"\w]+ *:|['\"]@\w+['\"] *:"
    r"|(?:window|document|module|jQuery|googletag|self|this)(?:\.\w|\[)|(?:/\*|<!--|</?script|</?style)"
)
_HEAD = late.regex(
    r"[\[\](),.\s]*[{};][\[\]{}();,.\s]*$"  # nothing but brackets
    r"|\}|\[?\{ ?[\"&]"  # a bracket that closes or opens a part
    r"|[.#@\w*:\[][^{}]{0,200}\{[^{}]*[:;][^{}]*(?:\}|$)"  # a rule of a style sheet
    rf"|{_OPENS}"
)
_INSIDE = late.regex(rf"[\w)'\"\]>*:,=(&|] ?\{{$|{_CALLS}|function\s*\w*\s*\([^)]*\)\s*\{{|=>\s*[{{(]")
_TEXT = late.regex(r"(?:[^\W\d_]{1,20}[,;:]? ){9}|^<|\]\(|javascript:")
"""Words of a sentence, since code about which a text speaks is no script, tags, links and their addresses."""
_ALIKE = late.regex(
    r"^(?://|/\*|\*/|<!--|-->|<!\[CDATA|\{\{)|(?:\*/|-->|\}\})$"  # comments, places of a template
    r"|^[\"'][\w@$.:/ -]{1,60}[\"']\s*:\s*(?:[\"'\[{\d-]|true|false|null|!0|!1|function|\w+[,(.])"
    r"|^[A-Za-z_$][\w$.\[\]\"']*\s*(?:=|\+=|\|\|=)\s*[\w\"'\[{(!$#&+/-]"
    r"|^[A-Za-z_$][\w$-]*\s*:\s*(?:['\"\[{].*,?|(?:true|false|null|function|!0|!1|undefined|window|document|this|\d+)\b.*"
    r"|[^ ]+,|#?[a-z\d.%-]+(?: #?[a-z\d.%-]+){0,4}(?: ?!important)?)$"
    r"|^(?:[.#@*]|[a-z][\w-]*[.#:\[>])[^.!?…]*[,{]$"  # what a rule of a style sheet is for
    r"|^</?[a-zA-Z][\w:-]*(?:[ >/]|$)"
    r"|^[\"'].*[\"'][,;)+\]]+$|^\)"
)
_LINK = late.regex(r"\]\((?:https?:|javascript:|mailto:|[/#])")
_MAY_BE = late.regex(r"[,:;{}()\[\]=+|&\\\"'>]$|^[\"'+|&?:,.(\[<#.@*-]|\w\(|=|\w\.\w+\.\w|^\S+$")
_TOKEN = late.regex(r"[A-Za-z0-9][A-Za-z0-9+/_-]{80,}=*[\"',;]*$")
_STATEMENT = late.regex(r"[={}]|[A-Za-z_$]\((?!s\))|^[a-z-]+\s*:\s*[^.!?]{1,60};$|^(?:return|break|continue|var)\b")
_SIGNS_OF_CODE = "{}();="


def read(sheet: Sheet) -> Sheet:
    """The page without its scripts, or as it was where it has none."""
    if not any("{" in line for line in sheet.lines):  # no script or style sheet is without
        return sheet
    lines = [_without_scripts(line) for line in sheet.lines]
    bare = [line.strip() for line in lines]
    is_code = list(map(_is_surely_code, bare))
    if _code(sheet.lines, lines, is_code) < ENOUGH:
        return sheet
    _grow(is_code, bare)
    _fill(is_code, bare)
    kept = ["" if code else line for line, code in zip(lines, is_code, strict=True)]
    measured = [
        shown if line is before else line for line, before, shown in zip(kept, sheet.lines, sheet.measured, strict=True)
    ]
    return cleaned(sheet, HABIT, kept, measured, MARKS)


def _without_scripts(line: str) -> str:
    """The line without the scripts that stand amid its text."""
    if len(line) <= LONG or not any(sign in line for sign in AMID) or _LINK.search(line):
        return line
    from cleancopy.habits.scripts import spans  # noqa: PLC0415 few pages need it

    return spans.without_scripts(line)


def _code(before: Sequence[str], after: Sequence[str], is_code: Sequence[bool]) -> int:
    """How many lines of code are sure; a long one, or a long script amid a line, counts for all that are needed."""
    gone = [len(old) - len(new) for old, new in zip(before, after, strict=True)]
    kept = [len(line) if is_one else 0 for line, is_one in zip(after, is_code, strict=True)]
    return sum([ENOUGH if length > EDGE else 1 for length in (*gone, *kept) if length])


def _is_surely_code(line: str) -> bool:
    if not line:
        return False
    start, end = line[:EDGE], line[-EDGE:]
    if _HEAD.match(start):
        return True
    if _TEXT.search(start):
        return False
    if end[-1] == ";" and _STATEMENT.search(end):
        return True
    if len(line) > LONG and (_is_crowded(start) or _TOKEN.match(start)):
        return True
    return _INSIDE.search(start) is not None or (len(line) > EDGE and _INSIDE.search(end) is not None)


def _is_crowded(text: str) -> bool:
    return text.count("{") > 1 and sum(map(text.count, _SIGNS_OF_CODE)) > CROWDED * len(text)


def _grow(is_code: list[bool], lines: Sequence[str]) -> None:
    """Mark what looks like code right below or above code, with blank lines between or none."""
    for indices in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        is_beside = False
        for index in indices:
            line = lines[index]
            if is_beside and line and not is_code[index]:
                is_code[index] = _ALIKE.search(line[:EDGE]) is not None or _TOKEN.match(line[:EDGE]) is not None
            is_beside = is_code[index] if line else is_beside


def _fill(is_code: list[bool], lines: Sequence[str]) -> None:
    """Mark the few lines between two of code if all of them may be code."""
    code = [index for index, is_one in enumerate(is_code) if is_one]
    for above, below in pairwise(code):
        between = [index for index in range(above + 1, below) if lines[index]] if below > above + 1 else []
        if len(between) <= BETWEEN and all(_MAY_BE.search(lines[index][:EDGE]) for index in between):
            for index in between:
                is_code[index] = True
