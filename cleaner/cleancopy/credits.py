"""Credits of wire copy: who wrote, helped and edited, and which agency's text it is, wherever the page prints it.

`read_byline` reads blocks that are a byline; `read_credit` reads everything else that credits somebody, as a block
of its own or behind the last sentence of a paragraph. Both give `None` for ordinary text, never raise, and look at
no more than the first and the last few hundred characters. The gates are RE2 patterns, to be searched for, without
which the reader need not be asked. Forms after the catalogue of wire styles in `credit_labels`.
"""

from __future__ import annotations

import re

import msgspec
import re2

from cleancopy import credit_forms as forms
from cleancopy import credit_labels as labels
from cleancopy.agencies import AGENCIES
from cleancopy.bylines import BYLINE_GATE, read_byline
from cleancopy.credit_clauses import CREDIT_OPENING, Credits, read_clauses
from cleancopy.name_words import SURE_OUTLETS
from cleancopy.reporters import REPORTER_GATE, read_leading_reporters, read_reporters

__all__ = ["BYLINE_GATE", "CREDIT_GATE", "Credits", "read_byline", "read_credit"]

WINDOW = 700
"""Characters from the end in which a credit has to begin."""
MOST_STARTS = 24
"""Places at the end of a paragraph where a credit may begin; a credit itself holds few full stops."""

_OUTLETS = "|".join(sorted(SURE_OUTLETS))
_AGENCIES = "|".join([*sorted(map(re.escape, AGENCIES), key=len, reverse=True), *sorted(forms.WIRES)])
CREDIT_GATE = "|".join(
    (
        f"(?i:(?:{labels.spellings(labels.CREDITS)})(?: |:|：)|(?:{labels.spellings(labels.CREDIT_TITLES)}) ?[:：])",
        *(f"(?i:{verb})" for verb, _, _ in forms.SENTENCES),
        r"(?i:(?:write to|contact|reach|e-?mail|follow) |(?:reporters?|e-?mail|mail|contact|이메일|기자) ?[:：] ?[^ ]+@)",
        r"(?i:this (?:story|report|article|copy|news|piece)[^.]* (?:not|from|appeared|published|ran) |the headline|our standards: )",
        r"©|\([Cc]\)|(?i:copyright ?(?:©|\(c\)|[0-9]))",
        rf"(?:^|[-–—(（/\[,&+:：] ?|(?i: (?:and|und|et|y|e|og|och|en)|with|mit|avec|con|com|met|med|dengan) )"
        rf"(?i:{_AGENCIES})(?:/[^/ ]+)?[-/)\]） ]*\.?$",
        r"(?i:enditem|/ends?/?$|^[(\[（]?ends?[)\]）]?\.?$|[(\[（]ends?[)\]）]$)|[-–—] ?30 ?[-–—]|###|# # #|[（(【\[][完终終]",
        r"^[(\[]?(?:ATTN:|UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|ANALYSIS|FEATURE|FACTBOX)",
        r"^[(\[][A-Z][A-Za-z]+[sd][) ,:]|^[(\[]Writes through",
        rf"^[^,!?]*, [^,.!?]*(?i:{_OUTLETS})[^,.!?]*(?:, [^,!?]*)?\.?$|^[^,!?]*, The [^ ,]+(?:, [^,!?]*)?$",
        REPORTER_GATE,
    )
)
"""True for every text that `read_credit` reads, and for few others. RE2; to be searched for."""

_gate = re2.compile(CREDIT_GATE.encode())
_START = re.compile(r"(?<=[.!?…。！？”\"'’»)\]]) ?(?=\S)|(?<= )(?=[(\[])|(?=[（【〔])")
_LEAD = "-–—_*• "
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕"}
_NUMBERS_OF_REPORTERS = re.compile(r" ?\(\([^()]*\)\)$")

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
    if not _gate.search(text.encode("utf-8", "replace")):
        return None
    if len(text) <= WINDOW and (found := _read_block(text)):
        return msgspec.structs.replace(found, start=0, end=len(text))
    return _read_tail(text) or read_leading_reporters(text)


def _read_block(text: str) -> Credits | None:
    return _read_whole(text) or _first(_BLOCK_FORMS, text)


def _read_tail(text: str) -> Credits | None:
    for start in _starts(text):
        tail = text[start:]
        found = _read_whole(tail) or _read_marked_reporters(tail)
        if found:
            return msgspec.structs.replace(found, start=start, end=len(text))
    return None


def _starts(text: str) -> list[int]:
    """Where a credit could begin in the last part of a paragraph: after a sentence, or at a bracket."""
    offset = max(0, len(text) - WINDOW)
    return [offset + found.end() for found in _START.finditer(text[offset:])][-MOST_STARTS:]


def _read_whole(text: str) -> Credits | None:
    return _first(_BARE_FORMS, _bare(text)) or _first(_MARKED_FORMS, text)


def _first(readers: tuple[forms.Form, ...], text: str) -> Credits | None:
    return next((found for read in readers if (found := read(text))), None)


def _read_marked_reporters(text: str) -> Credits | None:
    """Behind a sentence a bare `김가람 기자` is the photographer of a caption; with a bracket or a mail, the writer."""
    return read_reporters(text) if "@" in text or text[0] in _BRACKETS else None


def _bare(text: str) -> str:
    """The text without the dash before it and the brackets round it, of which dumps may have lost one."""
    text = _NUMBERS_OF_REPORTERS.sub("", text.lstrip(_LEAD))
    close = _BRACKETS.get(text[:1])
    if close is None:
        return text
    text = text[1:].rstrip(" .")
    return text[:-1].strip() if text.endswith(close) else text.strip()
