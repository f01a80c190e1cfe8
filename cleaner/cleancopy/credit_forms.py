"""Credits that are no list of labels: sentences, addresses, sign-offs of agencies, end marks and editors' notes.

Each form reads a text that is nothing but the credit and gives a credit without a span, or `None`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cleancopy.credit_clauses import Credits, is_full_name, merge
from cleancopy.name_shape import is_outlet, is_place, printed_agency
from cleancopy.name_words import OUTLET_WORDS
from cleancopy.names import People, read_people

Form = Callable[[str], Credits | None]

_PIECE = r"(?:[a-z]{2,14} ){0,2}(?:report|reporting|story|article|piece|dispatch|post|analysis|investigation|coverage)"
_WORK = r"(?:(?:additional|further) )?(?:reporting|research|writing|information)"
_CONTRIBUTED = re.compile(
    rf"(?:{_WORK}(?: and {_WORK})?)?(?: ?from [^.;]{{2,60}}?)?(?: ?(?:to|for) (?:this|the) {_PIECE})?"
    r"(?: from [^.;]{2,60})?\.?",
    re.IGNORECASE,
)
_EDITED = re.compile(r"(?:this|the) (?:story|article|report|piece)\.?", re.IGNORECASE)
_HELPED = re.compile(
    r"(?:zu|an) (?:diesem|dem) (?:bericht|artikel|beitrag|text)(?: beigetragen| mitgearbeitet)?\.?"
    r"|à (?:cet|ce) (?:article|reportage)\.?|(?:a|en|con|para|per|à) (?:este|esta|questo|quest['’]) ?"
    r"(?:artículo|informe|reportaje|nota|reportagem|artigo|articolo|servizio)\.?",
    re.IGNORECASE,
)
SENTENCES = (
    (" contributed ", _CONTRIBUTED, "contributors"),
    (" edited ", _EDITED, "editors"),
    (" compiled ", _EDITED, "editors"),
    (" hat ", _HELPED, "contributors"),
    (" haben ", _HELPED, "contributors"),
    (" a contribué ", _HELPED, "contributors"),
    (" ont contribué ", _HELPED, "contributors"),
    (" contribuyó ", _HELPED, "contributors"),
    (" contribuyeron ", _HELPED, "contributors"),
    (" contribuiu ", _HELPED, "contributors"),
    (" contribuíram ", _HELPED, "contributors"),
    (" ha contribuito ", _HELPED, "contributors"),
    (" hanno contribuito ", _HELPED, "contributors"),
)
_WRITE_TO = re.compile(
    r"(?:you can )?(?:write to|contact|reach|e-?mail) (?:reporters? |the reporters? )?", re.IGNORECASE
)
_FOLLOW = re.compile(
    r"follow (?P<who>[^,.;:@]{3,60}?)(?: on (?:x|twitter|facebook|instagram|bluesky|threads|linkedin|mastodon|telegram)"
    r"| ?[(:]? ?@)",
    re.IGNORECASE,
)
_MAIL_LINE = re.compile(
    r"(?:reporters?|e-?mail|mail|contact|이메일|기자) ?[:：] ?[^\s@]{1,64}@[^\s@]{3,64}", re.IGNORECASE
)
_SIGN_OFF = re.compile(
    r"(?P<dash>[-–—/(\[（ ]*)(?P<source>(?:source|sources|quelle|quellen|fuente|fuentes|fonte|källa|kilde|kaynak|bron|zdroj"
    r"|źródło|источник) ?[:：] ?|(?:with|mit|avec|con|com|met|med|dengan) )?(?P<names>[^()\[\]]{2,60}?)[-/)\]） ]*\.?",
    re.IGNORECASE,
)
_SIGNERS = re.compile(r" ?[/,&+] ?| (?:and|und|et|y|e|og|och|en) ")
_INITIALS = re.compile(r"[a-z]{2,4}|(?:[a-z0-9-]+\.)+[a-z]{2,4}")
WIRES = frozenset("agencies agenturen agencias agences agenzie wires agentschappen byråerna ajanslar".split())
BARE_AGENCIES = frozenset(
    "AAP AFP ANI ANP ANSA APA Antara AP Bernama BSS DPA dpa EFE epd IANS Interfax KNA Kyodo Lusa NAN NTB PAP PNA PTI "
    "Reuters Ritzau SDA SID TASS TT UNB UPI Xinhua Yonhap".split()
)
"""Agencies that sign with nothing but their name. Others (CNN, Bloomberg) are as likely a link to their pages."""
_END_MARK = re.compile(
    r"[(\[（]?(?:END|ENDS|End|Ends)[)\]）]|/ends?/?|[(\[]?enditem[)\]]?(?:/[\w/ ]{1,20})?\.?|[-–—] ?30 ?[-–—]|#{3,9}|# # #"
    r"|[（(【\[](?:完|终|終)[)）】\]]|ENDS\.?",
)
_NOTES = tuple(
    re.compile(note, re.IGNORECASE | re.DOTALL)
    for note in (
        r"(?:except for the headline,? )?(?:this|the) (?:story|report|article|copy|news)[^.]{0,40} (?:has|have|was|is) not"
        r"(?: been)? (?:edited|created|altered|modified)[^.]{0,40}\bby .{2,80}",
        r"(?:only|except) (?:for )?the headline.{0,60} (?:of|in) this (?:story|report|article).{0,200}",
        r"this (?:story|report|article)[^.]{0,40} (?:was|has been|is) (?:auto[- ]?generated|automatically generated|published"
        r"|taken|sourced)[^.]{0,20} from an? (?:syndicated|unedited|agency|wire|news agency|third[- ]party)\b.{0,120}",
        r"this (?:story|article|report|piece) (?:was )?(?:originally|first) (?:appeared|published|ran) (?:in|on|by|at) "
        r"[^.]{2,80}\.?",
        r"our standards: .{2,80}",
    )
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright ?(?:©|\(c\))?) ?(?:\d{4}[,:]? )?(?:by )?(?P<agency>[^,.:;©(]{2,40}?)(?: \d{4})?"
    r"(?:\.?|[,.]? dpa:[\d/-]{6,30}(?: ?\(dpa\))?|[,.]? all rights reserved.{0,200})",
    re.IGNORECASE,
)
_EDITORS_NOTE = re.compile(
    r"[(\[](?:(?:ATTN:|Updat(?:es|ed)|UPDATES|Adds|ADDS|Recasts|RECASTS|Corrects|CORRECTS|Refiles|Rewrites|Repeats|Clarifies"
    r"|Writes through|Removes|Deletes|Fixes|Changes|Releads|Rewords|Rephrases|Restores)(?:[ ,:][^()\[\]]{0,200}[^()\[\].!?])?"
    r"|(?:Updates|Adds|Recasts|Corrects) (?:with|to|throughout|details|quotes?|byline|background|comments?) [^()\[\]]{2,200})[)\]]"
    r"|[(\[]?(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|ANALYSIS|FEATURE|FACTBOX)(?: ?\d{1,2})?-?[)\]]?(?<!\w)"
)


def read_sentence(text: str) -> Credits | None:
    """`A and B contributed to this report.`, `C edited this article.`"""
    for verb, rest, field in SENTENCES:
        place = text.rfind(verb)
        tail = text[place + len(verb) :]
        if place > 0 and tail and rest.fullmatch(tail):
            people = read_people(text[:place].removesuffix(" also").lstrip("_ "))
            return merge([(field, people)]) if people and _are_named(people) else None
    return None


def read_address(text: str) -> Credits | None:
    """`Write to A at a@x.test`; `Follow A on X` and `Reporter : a@x.test` are credits that name nobody."""
    if _MAIL_LINE.fullmatch(text):
        return Credits(0, 0)
    if follow := _FOLLOW.match(text):
        people = read_people(follow["who"])
        return Credits(0, 0) if people and _are_named(people) and people.names and len(text) < 160 else None
    label = _WRITE_TO.match(text)
    if label is None or ("@" not in text and "[email" not in text):
        return None
    people = read_people(text[label.end() :].removesuffix("."))
    return merge([("authors", people)]) if people and people.names and _are_named(people) else None


def read_sign_off(text: str) -> Credits | None:
    """`— AFP`, `dpa/kme`, `(APA/sda/dpa)`, `Source: Xinhua`, `With agencies`."""
    found = _SIGN_OFF.fullmatch(text)
    if found is None:
        return None
    parts = [part for part in _SIGNERS.split(found["names"]) if part]
    known = [agency for part in parts if (agency := printed_agency(part))]
    others = [part for part in parts if not printed_agency(part) and part.casefold() not in WIRES]
    if not all(_INITIALS.fullmatch(part) for part in others) or len(known) + len(others) > 6:
        return None
    if not known:
        return Credits(0, 0) if found["source"] and parts and not others else None
    marked = found["dash"].strip() or found["source"] or "/" in found["names"]
    return Credits(0, 0, agency=known[0]) if marked else None


def read_bare_agency(text: str) -> Credits | None:
    """`Bernama`, where the dump took the dash for a bullet."""
    return Credits(0, 0, agency=printed_agency(text)) if text in BARE_AGENCIES else None


def read_end_mark(text: str) -> Credits | None:
    """`(END)`, `Enditem`, `-30-`, `###`."""
    return Credits(0, 0) if len(text) < 40 and _END_MARK.fullmatch(text) else None


def read_note(text: str) -> Credits | None:
    """`(This story has not been edited by our staff ...)`, `(c) dpa-infocom, dpa:240101-99-1234/2`."""
    if found := _COPYRIGHT.fullmatch(text):
        agency = printed_agency(found["agency"].removeprefix("The ").strip())
        return Credits(0, 0, agency=agency) if agency else None
    return Credits(0, 0) if any(note.fullmatch(text) for note in _NOTES) else None


def read_editors_note(text: str) -> Credits | None:
    """`(Updates with council vote)`, `(ATTN: ADDS details in paras 4-5)`: brackets that fill their block."""
    return Credits(0, 0) if _EDITORS_NOTE.fullmatch(text) else None


def read_outlet_line(text: str) -> Credits | None:
    """`A, Arirang News.`, `A, Harbour Radio, Port Ellis`: a person and the house, as broadcasters sign off."""
    parts = text.removesuffix(".").split(", ")
    if not 2 <= len(parts) <= 3 or len(text) > 90:
        return None
    people = read_people(parts[0])
    if people is None or not people.names or not all(is_full_name(name) for name in people.names):
        return None
    if not is_place(parts[-1]) or not (is_outlet(parts[1]) or printed_agency(parts[1])):
        return None
    agency = printed_agency(parts[1])
    return Credits(0, 0, people.names, agency=agency, outlet=None if agency else parts[1])


def _are_named(people: People) -> bool:
    """Whether full names, agencies or desks stand there, and no outlet that looks like a person."""
    looks = any(word.casefold() in OUTLET_WORDS for name in people.names for word in name.split(" "))
    return not looks and all(is_full_name(name) for name in people.names)
