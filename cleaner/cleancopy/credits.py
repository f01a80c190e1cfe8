"""Credits of wire copy: who wrote, helped and edited, and which agency's text it is, wherever the page prints it.

`read_byline` reads blocks that are a byline; `read_credit` reads everything else that credits somebody, as a block
of its own or behind the last sentence of a paragraph. Both give `None` for ordinary text, never raise, and look at
no more than the first and the last few hundred characters. The gates are RE2 patterns, to be searched for, without
which the reader need not be asked. Forms after the catalogue of wire styles in `credit_labels`.
"""

from __future__ import annotations

import re

import msgspec

from cleancopy import credit_forms as forms
from cleancopy import credit_labels as labels
from cleancopy import late
from cleancopy.agencies import AGENCIES
from cleancopy.bylines import BYLINE_GATE, read_byline
from cleancopy.credit_clauses import BRACKETS, CREDIT_OPENING, Credits, read_clauses, unwrap
from cleancopy.line_search import gate
from cleancopy.name_words import SURE_OUTLETS
from cleancopy.reporters import REPORTER_GATE, read_leading_reporters, read_reporters

__all__ = ["BYLINE_GATE", "CREDIT_GATE", "Credits", "read_byline", "read_credit"]

WINDOW = 700
"""Characters from the end in which a credit has to begin."""
MOST_STARTS = 24
"""Places at the end of a paragraph where a credit may begin; a credit itself holds few full stops."""

_AGENCIES = "|".join([*sorted(map(re.escape, AGENCIES), key=len, reverse=True), *sorted(forms.WIRES)])
_CREDIT_SIGNS = (
    f"(?i:(?:{labels.spellings(labels.CREDITS)})(?: |:|：)|(?:{labels.spellings(labels.CREDIT_TITLES)}) ?[:：])",
    f"(?i:{'|'.join(verb for verb, _, _ in forms.SENTENCES)})",
    # The address to write to begins a sentence, maybe behind dashes and a bracket; `reach` is in many others.
    r"(?:^|[-–—_*•(\[（【〔.!?…。！？”\"'’»)\]])[-–—_*•(\[（【〔 ]*"
    "(?i:(?:you can )?(?:write to|contact|reach|e-?mail|follow) )",
    "(?i:(?:reporters?|writer|author|correspondent) ?[:：])",
    "(?i:this (?:story|report|article|copy|news|piece)[a-z ]* (?:has|have|was|is|originally|first) )",
    "(?i:the headline|our standards: )",
    r"©|\([Cc]\)|(?i:copyright )",
    # An agency at the end, behind a dash, a bracket, a slash or a word that joins it to another.
    r"(?:^|[-–—(（/\[,&+:：] ?|[.!?”’»)] |(?i: (?:and|und|et|y|e|og|och|en)|with|mit|avec|con|com|met|med|dengan) )"
    rf"(?i:{_AGENCIES})(?:/[^/ ]+)?(?: inputs?)?[-/)\]） ]*\.?$",
    rf"(?:{forms.CODED_AGENCIES}) [A-Za-z/ ]+\.?$",
    r"(?i:enditem|/ends?/?$|[(\[（]ends?[)\]）]$|^ends?\.?$)|[-–—] ?(?:30|0|ends?) ?[-–—]|###|# # #|[（(【\[][完终終]",
    r"^[(\[]?(?:ATTN:|UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|ANALYSIS|FEATURE|FACTBOX)",
    r"^[(\[][A-Z][A-Za-z]+[sd][) ,:]",
    rf" (?i:{'|'.join(sorted(SURE_OUTLETS))})(?:, [^,.!?]*)?\.?$",
    REPORTER_GATE,
)
CREDIT_GATE = "|".join(_CREDIT_SIGNS)
"""True for every text that `read_credit` reads, and for few others. RE2; to be searched for."""

_START = late.regex(r"(?<=[.!?…。！？”\"'’»)\]]) ?(?=\S)|(?<= )(?=[(\[])|(?=[（【〔])")
_SENTENCE_ENDS = tuple(".!?…。！？”\"'’»)")
_NUMBER = late.regex(r" ?\(\([^()]*\)\)$")
_NUMBER_BEHIND = late.regex(r"(?P<letter>.)[_ ][A-Z]{1,4}\d{1,6}(?=[)\]）】]?$)")
"""The numbers under which a newsroom knows who stands before them: `((1234))`, `责任编辑：李某_P712`."""

# A text is handed bare to the first forms and with its brackets and dashes to the others.
_BARE_FORMS: tuple[forms.Form, ...] = (
    lambda text: read_clauses(text, CREDIT_OPENING),
    forms.read_sentence,
    forms.read_address,
    forms.read_note,
)
_MARKED_FORMS: tuple[forms.Form, ...] = (forms.read_sign_off, forms.read_end_mark)
_BLOCK_FORMS: tuple[forms.Form, ...] = (forms.read_editors_note, forms.read_bare_agency, forms.read_outlet_line)


def read_credit(text: str) -> Credits | None:
    """Read the credit that is the whole block, or that ends it, or (`〔記者王某／台北報導〕`) begins it."""
    if not _may_credit(text):
        return None
    if len(text) <= WINDOW and (found := _read_block(text)):
        return msgspec.structs.replace(found, start=0, end=len(text))
    return _read_tail(text) or read_leading_reporters(text)


def _may_credit(text: str) -> bool:
    return bool(gate(CREDIT_GATE).search(text.encode("utf-8", "replace")))


def _read_block(text: str) -> Credits | None:
    return _read_whole(text) or _first(_BLOCK_FORMS, text)


def _read_tail(text: str) -> Credits | None:
    for start in _starts(text):
        tail = text[start:]
        if not _may_credit(tail):
            continue
        found = _first(_BARE_FORMS, _bare(tail)) or _read_marked_reporters(tail)
        if not found and text[:start].rstrip().endswith(_SENTENCE_ENDS):
            found = _first(_MARKED_FORMS, tail)
        if found:
            return msgspec.structs.replace(found, start=start, end=len(text))
    return None


def _starts(text: str) -> list[int]:
    """Where a credit could begin in the last part of a paragraph: after a sentence, or at a bracket."""
    offset = max(0, len(text) - WINDOW)
    return [offset + found.end() for found in _START.finditer(text[offset:])][-MOST_STARTS:]


def _read_whole(text: str) -> Credits | None:
    return _first(_BARE_FORMS, _bare(text)) or _first(_MARKED_FORMS, text)


def _bare(text: str) -> str:
    text = _NUMBER.sub("", text)
    return unwrap(text if text.isascii() else _NUMBER_BEHIND.sub(_without_number, text))


def _without_number(found: re.Match[str]) -> str:
    """The letter without the number if it is a Han letter, whose class takes Python long to compile."""
    return found["letter"] if "㐀" <= found["letter"] <= "鿿" else found[0]


def _first(readers: tuple[forms.Form, ...], text: str) -> Credits | None:
    return next((found for read in readers if (found := read(text))), None)


def _read_marked_reporters(text: str) -> Credits | None:
    """Behind a sentence a bare `김가람 기자` is the photographer of a caption; with a bracket or a mail, the writer."""
    return read_reporters(text) if "@" in text or text[0] in BRACKETS else None
