"""Bylines that stand amid something else in their line: behind the writer's name, before a house or a publication.

Each form gives the byline's credits, or `None` for a line of another form.
"""

from __future__ import annotations

import re
import unicodedata

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.bylines import read_byline
from cleancopy.credit_clauses import BYLINE_OPENING, Credits
from cleancopy.name_items import is_stamp
from cleancopy.name_words import CONJUNCTIONS, PARTICLES

LONGEST_PARTED = 250
"""Characters of a line in which a byline stands between bars, or before what tells when it was published."""
LONGEST_TAIL = 40
"""Characters of what stands behind the comma of a byline."""

JOINED = frozenset((*CONJUNCTIONS, *PARTICLES, "the"))
"""Words in small letters that the name of a house or of people may hold."""
LONGEST_ROW = 80
"""Characters of a row with which one byline is read."""
_PICTURES = late.regex(
    r"(?: \((?:Text|Texte?|Texto|Testo|Words)\))?(?:,|/| und| and| et| y| e| och| og| &) [^(),]{3,40}"
    r" \((?i:fotos?|photos?|bild(?:er)?|bilder|foto's|videos?|illustration(?:en|s)?|pictures)\)$"
)
_LAST_SIGN = late.regex(r" ?[|·•] ?(?=[^|·•]*$)")
_GLUED = late.regex(
    r"\S{1,120}?(?<=[A-Za-z0-9])(?=By [A-Z][\w.'’-]+ [A-Z])"
    r"|.{2,40}?(?<=[a-z])(?=(?:Reported|Written|Posted) [Bb]y:? [A-Z][\w.'’-]+ [A-Z])"
)
"""One word glued to the label of a byline: the text of a picture, an agency."""
_HOUSE_TWICE = late.regex(
    r"(?P<house>[^\W\d_a-zß-ÿ][^\d|]{2,40}) (?P=house) \d{1,4}[./-]\d{1,2}[./-]\d{1,4} (?=[^\W\d_a-zß-ÿ])"
)
_AGAIN = late.regex(r"(?i:by|author|autorin|autor|auteur|text):? (?P<name>[^\W\d_][^.:|]{3,40})\. (?P=name)\b")
"""A byline whose name the page goes on with, before the section that it is filed under."""
_FIELD = late.regex(
    r"(?:Post author|Beitragsautor(?:in)?|Autor de la entrada|Auteur de l[’']article|Autore articolo|Autor do post"
    r"|Bericht auteur):? (?=[A-ZÀ-Þ])"
)
_DATE_GLUED = late.regex(r"(?<=[a-z])(?=(?:19|20)\d\d-\d\d-\d\d)")
_ECHO = late.regex(
    r"(?P<head>[^\W\d_][^\d,:|]{1,40}?) (?:[Bb]y|[Ff]irmado por|[Pp]or|[Pp]ar|[Vv]on) (?=[^\W\d_a-zß-ÿ])"
)
_ENDITEM = late.regex(r"(?<=\)) ?(?:[Ee]nd ?[Ii]tem|ENDITEM)/?[A-Z]{0,3}$")
_TWICE = late.regex(r"(?P<name>[^\W\d_][^\d,:|@]{3,40}?) \| [^|]{2,60}? (?=[Bb]y (?P=name) \|)")
_BESIDE_AGENCY = late.regex(r"(?P<head>.{5,60}?),? (?:with|mit|avec|con|com|met|med) +(?P<agencies>[^.!?]{2,40})")
_LISTED = late.regex(r" ?[,/&] ?| (?:and|und|et|y|e|en|og|och) ")
_PUBLISHED = late.regex(
    r"[ ,|·•–—-]{0,3}(?:\b|(?<=[a-zß-ÿ]))(?:Published|Posted|Updated|Last [Uu]pdated|Publié|Mis à jour|Publicado"
    r"|Actualizado|Veröffentlicht|Aktualisiert|Pubblicato|Aggiornato|Gepubliceerd|Bijgewerkt|Publicerad|Publisert|Atualizado|Postado|Oppdatert|Uppdaterad|Opdateret"
    r"|Opublikowano)e?a?\b(?=.*\d)|,? ?Edited [Bb]y:? (?=[^\W\d_a-zß-ÿ])"
)
"""Behind a name such a word, with a capital, begins where or when the text was published."""


def without_sign(text: str) -> str:
    """The text without the picture of a pen or of a head before it, and without a wire's last word behind a bracket."""
    is_picture = text[0] > "ʯ" and unicodedata.category(text[0]) == "So"
    text = text[1:].lstrip(" ") or text if is_picture else text
    return _ENDITEM.sub("", text) if text[0] == "(" else text


def without_last_stamps(text: str) -> str:
    """A long row of parts between signs without the dates at its end: `Ana Quill · QBC | Updated: 3 May 2024`."""
    while len(text) > LONGEST_ROW and (sign := _LAST_SIGN.search(text)) and is_stamp(text[sign.end() :]):
        text = text[: sign.start()]
    return text


def without_pictures(text: str) -> str:
    """The text without who took the pictures beside the writer: `Ana Quill (Text) und Jon Pell (Fotos)`."""
    return _PICTURES.sub("", text) if text[-1] == ")" else text


def read_amid(text: str) -> Credits | None:
    """The byline of a line that holds it beside something else."""
    return (
        _before_house(text)
        or _beside_agency(text)
        or _between_bars(text)
        or _before_publication(text)
        or _behind_house(text)
        or _said_again(text)
        or _behind_name_of_field(text)
    )


def read_glued(text: str) -> Credits | None:
    """The byline that is glued to the one word before it: `APBy Ana Quill`."""
    found = _GLUED.match(text) if ("By " in text or " by " in text) and len(text) <= LONGEST_PARTED else None
    if found is None:
        return None
    rest = _DATE_GLUED.split(text[found.end() :])[0]
    return read_byline(rest) or _before_publication(rest)


def _behind_house(text: str) -> Credits | None:
    """The writer behind the date and the house whose logo says its name too: `Tideline Tideline 5/3/2024 Ana Quill`."""
    found = _HOUSE_TWICE.match(text) if len(text) <= LONGEST_PARTED else None
    return read_byline(f"By {text[found.end() :]}") if found else None


def _said_again(text: str) -> Credits | None:
    """The byline that a line says twice: `Author: Ana Quill. Ana Quill Science`."""
    found = _AGAIN.match(text) if ". " in text and len(text) <= LONGEST_PARTED else None
    return read_byline(f"By {found['name']}") if found else None


def _behind_name_of_field(text: str) -> Credits | None:
    """The byline behind what a weblog calls its field: `Post author By Ana Quill`."""
    found = _FIELD.match(text)
    return read_byline(text[found.end() :]) if found else None


def _before_house(text: str) -> Credits | None:
    """The byline before a comma, where an outlet with a digit follows: `Por Ana Silva, g1 SC`."""
    head, comma, tail = text.partition(", ")
    parts = re.split(r"[ ,/|–—-]+", tail) if comma and len(tail) <= LONGEST_TAIL else []
    if not parts or not any(map(str.isdigit, parts[0])) or parts[0].isdigit():
        return None
    return read_byline(head) if all(part[:1].isupper() or part in JOINED for part in parts[1:]) else None


def _beside_agency(text: str) -> Credits | None:
    """The byline before the agencies whose reports went into the text: `By Ana Silva with AP`."""
    found = _BESIDE_AGENCY.fullmatch(text)
    if found is None or not all(map(agency_of, _LISTED.split(found["agencies"]))):
        return None
    return read_byline(found["head"]) if BYLINE_OPENING.match(text) else None


def _between_bars(text: str) -> Credits | None:
    """The first part between bars that is labelled as a byline, or the one of a name that the line begins with."""
    if "|" not in text or len(text) > LONGEST_PARTED:
        return None
    if twice := _TWICE.match(text):
        return read_byline(f"By {twice['name']}")
    parts = [part for part in re.split(r" ?\| ?", text) if BYLINE_OPENING.match(part)]
    return read_byline(parts[0]) if parts else None


def _before_publication(text: str) -> Credits | None:
    """The byline before the word that tells of the publication: `By Ana Silva Published in Tides May 3, 2024`."""
    if len(text) > LONGEST_PARTED or not BYLINE_OPENING.match(text):
        return None
    published = _PUBLISHED.search(text)
    return read_byline(text[: published.start()]) if published else None


def read_echoed(text: str) -> Credits | None:
    """The byline behind the text of its writer's picture: `Ana Quill By Ana Quill`, `Quill By Ana Quill`."""
    echo = _ECHO.match(text)
    byline = read_byline(f"By {text[echo.end() :]}") if echo else None
    if echo is None or byline is None:
        return None
    return byline if any(f" {name}".endswith(f" {echo['head']}") for name in byline.authors) else None
