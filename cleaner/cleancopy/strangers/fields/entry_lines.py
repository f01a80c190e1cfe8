"""What a weblog's theme prints of an entry in one line: its day, its writer, where it is filed, how many comments.

`Autor adaVeröffentlicht am 3. Mai 2024Kategorien Hafen`, `3. Mai 20244. Mai 2024 ada Schreibe einen Kommentar`. Themes
part these by signs, or by nothing that the text of the page keeps; the day and the rest vouch for what stands amid.
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.name_words import SECTIONS
from cleancopy.names import is_person
from cleancopy.stamp_words import BUTTONS, STAMPS, WEEKDAYS
from cleancopy.strangers.fields.dated import COMMENTS, DATE, LABEL, TIME, may_be_called
from cleancopy.strangers.fields.stamps import has_date

LONGEST = 600
"""Characters of such a line."""
DATED_IN = 150
"""Characters at the beginning of such a line in which its day stands; its tags may go on for long."""
_WEEKDAY = rf"(?:(?:{'|'.join(sorted(WEEKDAYS))}|mo|di|mi|do|fr|sa|so)[.,]{{0,2}} )"
_DAY = rf"(?i:{_WEEKDAY}?{DATE}{TIME})"
_DAYS = rf"(?<!\d){_DAY}(?:[ ,/|–-]{{0,3}}{_DAY})?"
_WORD = r"[^\W\d_][\w.’'-]*?"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}?)"
_POSTED = (
    r"(?:Veröffentlicht am|Publiziert am|Erstellt am|Posted on|Published on|Publié le|Publicado (?:el|em|en)"
    r"|Pubblicato (?:il|in data)|Geplaatst op|Opublikowan[oy](?: w dniu)?|Publicerat(?: den)?|Publisert)"
)
_AUTHOR = r"(?:Autor(?:in)?|Author|Auteur|Autore|Författare|Forfatter)"
_FILED = (
    r"(?:[CK]ategori(?:en?|es|as|er|ën|eën)|Catégories?|Categorías?|Schlagw[oö]rt(?:er)?|Tags|Étiquettes|Etiquetas"
    r"|Etichette|Format)"
)
_PARTED = r"[ |·•,/–—-]{0,3}"
_REST = rf"(?:$|{_PARTED}(?:{_FILED}|{COMMENTS}).*)"

_LABELLED = (
    # The foot of an entry in WordPress's own themes
    late.regex(rf"{_AUTHOR}:? ?{_NAME}{_PARTED}{_POSTED}:? ?{_DAYS}{_REST}"),
    late.regex(rf"{_POSTED}:? ?{_DAYS}{_PARTED}{_AUTHOR}:? ?{_NAME}{_REST}"),
    late.regex(rf"(?i:posted|filed|veröffentlicht) (?:in|under|unter) .{{1,60}} (?:by|von) {_NAME} (?:on|am) {_DAY}.*"),
    late.regex(rf"(?i:posted|published|written) [Bb]y:? {_NAME} ?on: ?{_DAY} ?(?:In: .*)?"),
    # A label that lost its space
    late.regex(
        rf"(?:{_DAYS} ?)?(?i:veröffentlicht|geschrieben|posted|published|written|publié|publicado|pubblicato)? ?"
        r"(?:(?<=\d)(?:by|von|durch|par|por|da) |(?:by|von|durch|par|por|da)(?=[^\W\d_a-zß-ÿ]))"
        rf"{_NAME} ?(?:$|{_DAYS}.*|{COMMENTS}.*|(?:Veröffentlicht|Published|Posted).*)"
    ),
    # Before the moment, for machines, when the entry was changed
    late.regex(
        rf"(?:(?i:{LABEL}) )?{_NAME}[ |]{{0,3}}\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d){_DAY}(?:$|\|.*)"
    ),
)
"""Lines in which a writer may have any name."""
_GLUED = late.regex(
    rf"(?:(?:Veröffentlicht|Geschrieben|Gepostet) von|(?:Posted|Published|Written) by|(?:Publié|Écrit) par"
    rf"|(?:Publicado|Escrito) por|(?:Pubblicato|Scritto) da)(?=[^\W\d_a-zß-ÿ]){_NAME}"
)
"""A label of weblogs that lost its space."""
_NICKNAME = late.regex(
    r"(?P<label>(?i:(?:posted |written |published )?by|(?:geschrieben |veröffentlicht )?von|par|por|da|door|av|af):? "
    r"(?=[a-z]))?(?P<name>[^\W\d_][\w.-]{2,20})"
)
_UNLABELLED = late.regex(rf"{_DAYS}{_PARTED}{_NAME}{_PARTED}{COMMENTS}.*")
_TWO_DAYS = late.regex(rf"{_DAY}{_DAY} (?P<name>[a-z][\w.-]{{2,20}})")
_CAMEL = late.regex(rf"(?P<name>(?:[A-Z][a-z]{{2,}}){{2,3}})(?: |{_PARTED}){_DAY}(?: ?[|·•/–—-].*|{COMMENTS}.*)?")
"""Lines in which it has a full name, or is called what no section is."""
_FULL = rf"{_WORD}(?: {_WORD}){{1,3}}?"
_NAMED_FIRST = late.regex(
    rf"(?P<head>{_FULL} ?{_PARTED}{_DAYS})(?: (?:in|über|about|on|dans|en) [^\W\d_a-zß-ÿ][^.!?]*| ?[|·•/–—-] ?.*"
    rf"| ?\d+ ?min\b.*|[ |]{{0,3}}{COMMENTS}.*|(?: [^\W\d_a-zß-ÿ][^\W\d_]+){{1,3}})"
)
_DATED_FIRST = late.regex(
    rf"(?P<head>{_DAYS}{_PARTED}{_FULL}) (?:in|über|about|on|dans|en) [^\W\d_a-zß-ÿ][^.!?]{{1,60}}"
)
_NO_NAMES = STAMPS | BUTTONS | SECTIONS
"""Words that nobody is called by."""
_BAR = late.regex(r" ?[|~] ?| // ?|(?<=\d)(?=Aut(?:h?or|eur)\b)")
_AMID = late.regex(
    rf"(?:{_AUTHOR} ?: ?|(?:Hinzugefügt von|Added by|Добавил|Ajouté par|Dodał|Eingestellt von|Posted by): ?){_NAME}"
)


def entry_writer(text: str) -> tuple[str, ...]:
    """The writer whom a line of an entry's theme names; none in any other line."""
    if len(text) > LONGEST:
        return ()
    named = _amid(text) or _called(_GLUED.fullmatch(text))
    if not named and has_date(text[:DATED_IN]):
        named = _labelled(text) or _unlabelled(text)
    return (named,) if named else ()


def called(text: str, *, labelled: bool) -> str | None:
    """What a writer is called by a line that is a label and one word in small letters, or below a label one word."""
    found = _NICKNAME.fullmatch(text)
    return _called(found) if found and (found["label"] or labelled) else None


def without_filing(text: str) -> str:
    """The text without what stands behind a full name and a day, such as the section: `Ada Reyle 3 May 2024 Boats`."""
    found = (_NAMED_FIRST.fullmatch(text) or _DATED_FIRST.fullmatch(text)) if has_date(text) else None
    return found["head"] if found else text


def _amid(text: str) -> str | None:
    """The writer in a part between bars with a label: `3 May 2024 | Author: ada | Filed under: Harbour`."""
    parts = _BAR.split(text) if len(text) <= DATED_IN and ":" in text else []
    return _called(next(filter(None, map(_AMID.fullmatch, parts)), None)) if len(parts) > 1 else None


def _labelled(text: str) -> str | None:
    return next((name for form in _LABELLED if (name := _called(form.fullmatch(text)))), None)


def _unlabelled(text: str) -> str | None:
    name = _called(_TWO_DAYS.fullmatch(text) or _CAMEL.fullmatch(text) or _UNLABELLED.fullmatch(text))
    if name is None or (" " not in name and name[0].isupper() and name[1:].islower()):
        return None
    return name if " " not in name or (is_person(name) and SECTIONS.isdisjoint(name.casefold().split(" "))) else None


def _called(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    parts = found["name"].split(" ")
    folded = {part.casefold() for part in parts}
    is_word = len(parts) == 1 and not folded.isdisjoint(_NO_NAMES)
    return " ".join(parts) if may_be_called(parts) and not is_word else None
