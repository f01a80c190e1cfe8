"""Credits that are no list of labels: sentences, addresses, sign-offs of agencies, end marks and editors' notes.

Each form reads a text that is nothing but the credit and gives a credit without a span, or `None`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cleancopy import late
from cleancopy.credit_clauses import Credits, is_full_name, merge
from cleancopy.name_shape import is_outlet, is_place, printed_agency
from cleancopy.name_words import OUTLET_WORDS, SURE_OUTLETS
from cleancopy.names import People, read_people

Form = Callable[[str], Credits | None]

_PIECE = r"(?:[a-z]{2,14} ){0,2}(?:report|reporting|story|article|piece|dispatch|post|analysis|investigation|coverage)"
_WORK = r"(?:(?:additional|further) )?(?:reporting|research|writing|information)"
_CONTRIBUTED = late.regex(
    rf"(?:{_WORK}(?: and {_WORK})?)?(?: ?from [^.;]{{2,60}}?)?(?: ?(?:to|for) (?:this|the) {_PIECE})?"
    r"(?: from [^.;]{2,60})?\.?",
    re.IGNORECASE,
)
_EDITED = late.caseless(r"(?:this|the) (?:story|article|report|piece)\.?")
_BEIGETRAGEN = late.regex(
    r"(?:diesem|dem) (?:bericht|artikel|beitrag|text) (?:beigetragen|mitgearbeitet)\.?", re.IGNORECASE
)
_CONTRIBUE = late.caseless(r"(?:cet|ce) (?:article|reportage)\.?")
_CONTRIBUIDO = late.regex(
    r"(?:a|en|con|para|per|à) (?:est[ea]|questo|quest['’]) ?"
    r"(?:artículo|informe|reportaje|nota|reportagem|artigo|articolo|servizio)\.?",
    re.IGNORECASE,
)
SENTENCES = (
    (" contributed ", _CONTRIBUTED, "contributors"),
    (" edited ", _EDITED, "editors"),
    (" compiled ", _EDITED, "editors"),
    *((verb, _BEIGETRAGEN, "contributors") for verb in (" hat zu ", " haben zu ", " hat an ", " haben an ")),
    *((verb, _CONTRIBUE, "contributors") for verb in (" a contribué à ", " ont contribué à ")),
    *(
        (verb, _CONTRIBUIDO, "contributors")
        for verb in (" contribuyó ", " contribuyeron ", " contribuiu ", " contribuíram ")
    ),
    *((verb, _CONTRIBUIDO, "contributors") for verb in (" ha contribuito ", " hanno contribuito ")),
)
"""Verb, what has to follow it to the end, and the field of those who stand before it."""

_WRITE_TO = late.caseless(r"(?:you can )?(?:write to|contact|reach|e-?mail) (?:reporters? |the reporters? )?")
_FOLLOW = late.regex(
    r"follow (?P<who>[^,.;:@]{3,60}?)(?: on (?:x|twitter|facebook|instagram|bluesky|threads|linkedin|mastodon|telegram)"
    r"| ?[(:]? ?@)",
    re.IGNORECASE,
)
_MAIL_LINE = late.caseless(r"(?:reporters?|writer|author|correspondent|기자) ?[:：] ?[^\s@]{1,64}@[^\s@]{3,64}")
_SOURCES = "sources?|quellen?|fuentes?|fonte|källa|kilde|kaynak|bron|zdroj|źródło|источник"
_SIGN_OFF = late.regex(
    rf"(?P<dash>[-–—/(\[（ ]*)(?P<source>(?:{_SOURCES}) ?[:：] ?|(?:with|mit|avec|con|com|met|med|dengan) )?"
    r"(?P<names>[^()\[\]]{2,60}?)(?: inputs?)?[-/)\]） ]*\.?",
    re.IGNORECASE,
)
CODED_AGENCIES = "PTI|UNI|IANS|ANI|EFE"
_CODED = late.regex(
    rf"(?P<agency>{CODED_AGENCIES})(?:(?: [A-Z]{{2,3}}){{1,4}}|(?: [a-z]{{2,4}}(?:/[a-z]{{2,4}})?){{1,2}})\.?"
)
"""Some agencies sign with the codes of their writer and desk: `PTI ABC DEF`, `EFE abc/de`."""
_SIGNERS = late.regex(r" ?[/,&+] ?| (?:and|und|et|y|e|og|och|en) ")
_INITIALS = late.regex(r"[a-z]{2,4}|(?:[a-z0-9-]+\.)+[a-z]{2,4}")
WIRES = frozenset("agencies agenturen agencias agences agenzie wires agentschappen byråerna ajanslar".split())
BARE_AGENCIES = frozenset(
    "AAP AFP ANI ANP ANSA APA Antara AP Bernama BSS DPA dpa EFE epd IANS Interfax KNA Kyodo Lusa NAN NTB PAP PNA PTI "
    "Reuters Ritzau SDA SID TASS TT UNB UPI Xinhua Yonhap".split()
)
"""Agencies that sign with nothing but their name. Others (CNN, Bloomberg) are as likely a link to their pages."""
_END_MARK = late.regex(
    r"[(\[（]?(?:END|ENDS|End|Ends)[)\]）]|/ends?/?|[(\[]?[Ee]nditem[)\]]?(?:/[\w/ ]{1,20})?\.?|ENDS\.?"
    r"|[-–—] ?(?:30|0|ends?|ENDS?) ?[-–—]|#{3,9}|# # #|[（(【\[](?:完|终|終)[)）】\]]"
)
_STORY = "(?:story|report|article|copy|news|piece)"
_NOTES = tuple(
    late.caseless(note, re.DOTALL)
    for note in (
        rf"(?:except for the headline,? )?(?:this|the) {_STORY}[^.]{{0,40}} (?:has|have|was|is) not(?: been)?"
        r" (?:edited|created|altered|modified)[^.]{0,40}\bby .{2,80}",
        rf"(?:only|except) (?:for )?the headline.{{0,60}} (?:of|in) this {_STORY}.{{0,200}}",
        rf"this {_STORY}[^.]{{0,40}} (?:was|has been|is) (?:auto[- ]?generated|automatically generated|published|taken)"
        r"[^.]{0,20} from an? (?:syndicated|unedited|agency|wire|news agency|third[- ]party)\b.{0,120}",
        rf"this {_STORY} (?:was )?(?:originally|first) (?:appeared|published|ran) (?:in|on|by|at) [^.]{{2,80}}\.?",
        r"our standards: .{2,80}",
    )
)
_COPYRIGHT = late.regex(
    r"(?:©|\(c\)|copyright ?(?:©|\(c\))?) ?(?P<year>\d{4}[,:]? )?(?:by )?(?P<agency>[^,.:;©(]{2,40}?)(?P<late> \d{4})?"
    r"(?:\.?|(?P<id>[,.]? dpa:[\d/-]{6,30}(?: ?\(dpa\))?)|(?P<rights>[,.]? all rights reserved.{0,200}))",
    re.IGNORECASE,
)
_CHANGES = (
    "ATTN:|Updat(?:es|ed)|UPDATES|Adds|ADDS|Recasts|RECASTS|Corrects|CORRECTS|Refiles|Rewrites|Repeats|Clarifies|Removes"
    "|Deletes|Fixes|Changes|Releads|Rewords|Rephrases|Restores"
)
_WHAT = "with|to|throughout|details|quotes?|byline|background|comments?"
_EDITORS_NOTE = late.regex(
    rf"[(\[](?:(?:{_CHANGES})(?:[ ,:][^()\[\]]{{0,200}}[^()\[\].!?])?"
    rf"|(?:Updates|Adds|Recasts|Corrects) (?:{_WHAT}) [^()\[\]]{{2,200}})[)\]]"
    r"|[(\[]?(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|ANALYSIS|FEATURE|FACTBOX)(?: ?\d{1,2})?-?[)\]]?(?<!\w)"
)


def read_sentence(text: str) -> Credits | None:
    """Read `A and B contributed to this report.`, `C edited this article.`."""
    for verb, rest, field in SENTENCES:
        place = text.rfind(verb)
        tail = text[place + len(verb) :]
        if place > 0 and tail and rest.fullmatch(tail):
            people = read_people(text[:place].removesuffix(" also").lstrip("_ "))
            return merge([(field, people)]) if people and _are_named(people) else None
    return None


def read_address(text: str) -> Credits | None:
    """Read `Write to A at a@x.test`; `Follow A on X` and `Reporter : a@x.test` are credits that name nobody."""
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
    """Read `— AFP`, `dpa/kme`, `PTI ABC DEF`, `(APA/sda/dpa)`, `Source: Xinhua`, `With agencies`."""
    if coded := _CODED.fullmatch(text):
        return Credits(0, 0, agency=coded["agency"])
    found = _SIGN_OFF.fullmatch(text)
    if found is None:
        return None
    parts = [part for part in _SIGNERS.split(found["names"]) if part]
    known = [agency for part in parts if (agency := printed_agency(part))]
    others = [part for part in parts if not printed_agency(part) and part.casefold() not in WIRES]
    if not all(_INITIALS.fullmatch(part) for part in others) or len(known) + len(others) > 6:
        return None
    marked = found["dash"].strip() or found["source"] or "/" in found["names"]
    if not marked or not (known or parts) or (others and not known):
        return None
    return Credits(0, 0, agency=known[0] if known else None)


def read_bare_agency(text: str) -> Credits | None:
    """Read `Bernama`, where the dump took the dash for a bullet."""
    return Credits(0, 0, agency=printed_agency(text)) if text in BARE_AGENCIES else None


def read_end_mark(text: str) -> Credits | None:
    """Read `(END)`, `Enditem`, `-30-`, `###`."""
    return Credits(0, 0) if len(text) < 40 and _END_MARK.fullmatch(text) else None


def read_note(text: str) -> Credits | None:
    """Read `(This story has not been edited by our staff ...)`, `(c) dpa-infocom, dpa:240101-99-1234/2`."""
    if found := _COPYRIGHT.fullmatch(text):
        agency = printed_agency(found["agency"].removeprefix("The ").strip())
        # Without a year or a right it is the credit of a picture.
        text_is_meant = found["year"] or found["late"] or found["id"] or found["rights"]
        return Credits(0, 0, agency=agency) if agency and text_is_meant else None
    return Credits(0, 0) if any(note.fullmatch(text) for note in _NOTES) else None


def read_editors_note(text: str) -> Credits | None:
    """Read `(Updates with council vote)`, `(ATTN: ADDS details in paras 4-5)`: brackets that fill their block."""
    return Credits(0, 0) if _EDITORS_NOTE.fullmatch(text) else None


def read_outlet_line(text: str) -> Credits | None:
    """Read `A, Arirang News.`, `A, Harbour Radio, Port Ellis`: a person and the house, as broadcasters sign off."""
    parts = text.removesuffix(".").split(", ")
    if not 2 <= len(parts) <= 3 or len(text) > 90 or not is_place(parts[-1]):
        return None
    writer = read_people(parts[0])
    signs_off = is_outlet(parts[1]) and parts[1].rsplit(" ", 1)[-1].casefold() in SURE_OUTLETS
    if writer is None or not writer.names or not _are_named(writer) or not signs_off:
        return None
    return Credits(0, 0, writer.names, outlet=parts[1])


def _are_named(people: People) -> bool:
    """Whether full names, agencies or desks stand there, and no outlet that looks like a person."""
    looks = any(word.casefold() in OUTLET_WORDS for name in people.names for word in name.split(" "))
    return not looks and all(is_full_name(name) for name in people.names)
