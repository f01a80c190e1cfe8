"""Whom a line names beside a date: `Von Ada am 3. Mai 2024 | Hafen`, `jeudi 3 mai 2024, par adar`.

The date vouches for a label and a name that would not do alone: a given name, or what a writer is called on a weblog.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy import late
from cleancopy.name_words import PARTICLES
from cleancopy.stamp_words import WEEKDAYS
from cleancopy.strangers.fields.stamps import has_date

LONGEST = 120
"""Characters of such a line."""
LABEL = (
    r"(?:(?:(?:posted|written|published|submitted|added) )?by"
    r"|(?:(?:geschrieben|verfasst|veröffentlicht|gespeichert|erstellt|eingetragen) )?(?:von|durch)"
    r"|(?:(?:publié|posté|rédigé|écrit) )?par|(?:(?:publicado|escrito|enviado|postado) )?por"
    r"|(?:(?:pubblicato|scritto|inserito|postato) )?da|(?:(?:geplaatst|geschreven) )?door|(?:(?:skrevet|skrivet) )?av"
    r"|au[ct]or|author|автор|autore|szerző|írta|yazan|penulis|oleh|napsala?|dodał|opublikował):?"
)
NAME = r"(?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}?)"
_BEFORE_DATE = (
    r"(?:,| ?[|·•/–—-]| (?:am|on|at|le|el|em|il|op|den|w dniu|dne|dňa|în|la|tarihinde|pada|в))?"
    r"(?: (?i:artikel |beitrag )?veröffentlicht am)?"
)
DATE = (
    r"(?:\d{1,2}(?:er|st|nd|rd|th)?[. ]{1,2}(?:de |of )?[^\W\d_]{3,12}\.?,? (?:de |del )?\d{4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}"
    r"|\d{4}[.-] ?\d{2}[.-] ?\d{2}|\d{4}年 ?\d{1,2}月 ?\d{1,2}日)\.?"
)
TIME = r"(?:,? ?(?:[-–|·]|um|at|à|a las|às|alle|kl\.?|o|om|в|@)? ?\d{1,2}[:.h]\d{2}(?: ?(?:uhr|am|pm|[ap]\.m\.|h))?)?"
COMMENTS = (
    r"(?i:(?:\d{1,5}|no|keine?|ein|aucun|sin|nessun|geen|leave an?|post an?|add|schreibe? einen|hinterlasse?n? einen"
    r"|laisser un|deja un|deixe um|lascia un|plaats een) (?:comments?|repl(?:y|ies)|kommentare?|antwort(?:en)?"
    r"|commentaires?|comentarios?|comentários?|comment[oi]|reacties?|thoughts?|meinung(?:en)?))"
)
"""How many comments an entry has, or the link to write one."""
_FILED = (
    r" (?:in|unter|under|dans|(?i:gespeichert unter|abgelegt unter|filed under|posted in|[ck]ategori(?:en?|es):?))"
    r" [^\W\d_a-zß-ÿ][^.!?]*"
)
"""Where an entry is filed, behind its day or its writer."""
_REST = (
    r"(?: ?[|·•/–—-] ?.*| ?\d+ ?[^\W\d_]+(?: [^\W\d_]+)?| (?i:kommentare?|comments?|commentaires?|comentarios?)"
    rf"|{_FILED}| [^\W\d_a-zß-ÿ][\w-]+)?"
)
_PUBLISHED = "(?:posted|published|written|geschrieben|veröffentlicht|publié|posté|publicado|postado|pubblicato):?"
_NAMED_FIRST = late.regex(rf"(?i:{LABEL}) {NAME}{_BEFORE_DATE} ?(?:[^\W\d_]+[.,]+ )?(?i:{DATE}{TIME}){_REST}")
_DATED_FIRST = late.regex(
    rf"(?i:(?:{_PUBLISHED} )?(?:le |den |on |am |el |em |il )?(?:[^\W\d_]+[.,]* )?{DATE}"
    rf"(?:(?:[^\W\d_]+, )?{DATE})?{TIME})"
    rf"(?:,| ?[|·•/–—-])? (?i:{LABEL}) {NAME}(?: ?[|·•/–—-] ?.*|{_FILED}| {COMMENTS}.*)?"
)
_TIMED = late.regex(
    r"(?i:posted by|published by|eingestellt von|gepostet von|publié par|publicado por|publicada por|postado por"
    r"|pubblicato da|geplaatst door|opublikował) (?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}?)"
    r" (?i:at|um|à|a la\(s\)|a las|en|às|a|om|o) \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?"
)
"""What ends the entry of a weblog, whose date stands above it: `Posted by Ada at 10:22`."""
_POSTED = late.regex(
    r"(?i:(?:veröffentlicht|gepostet|erstellt|eingestellt) von|(?:posted|published) by|(?:publié|posté) par"
    r"|publicado por|pubblicato da|geplaatst door):? (?P<name>[^\W\d_][\w.-]{1,20})(?: in [^\W\d_a-zß-ÿ][^.!?]{1,60})?"
)
"""What is no label but of an entry of a weblog vouches for one word, too."""
_LABELLED = late.regex(rf"(?i:.{{0,60}}\b{LABEL} .+)")
_POSTING = frozenset(
    "posted published eingestellt gepostet veröffentlicht erstellt publié posté publicado publicada postado pubblicato"
    " geplaatst opublikował".split()
)
"""The first words of labels that only entries of weblogs have."""
_NOBODY = frozenset(
    "unknown unbekannt admin administrator webmaster root user guest gast anonymous anonym redaktion redakcja"
    " team".split()
)

_AFTERWARDS = frozenset(
    "am on in en dans ein eine kein keine no leave un une aucun sin nessun veröffentlicht published posted schreibe"
    " hinterlasse kommentar kommentare".split()
)
"""Words that follow a name without a sign between: `Ada In Hafen`, `Ada Ein Kommentar`."""


def dated_writer(text: str) -> tuple[str, ...]:
    """The name that stands between a label and a date, or behind a date and a label; none in any other line."""
    if len(text) > LONGEST:
        return ()
    found = None
    if has_date(text):
        found = (_NAMED_FIRST.fullmatch(text) or _DATED_FIRST.fullmatch(text)) if _LABELLED.fullmatch(text) else None
    elif text.partition(" ")[0].casefold() in _POSTING:
        found = _TIMED.fullmatch(text) or _POSTED.fullmatch(text)
    parts = found["name"].split(" ") if found else []
    last = next((place for place, part in enumerate(parts) if part.casefold() in _AFTERWARDS), len(parts))
    return (" ".join(parts[:last]),) if may_be_called(parts[:last]) else ()


def may_be_called(parts: Sequence[str]) -> bool:
    """Whether somebody may be called so: by one word, however it is written, or by several in capitals."""
    folded = [part.casefold() for part in parts]
    if not parts or not _NOBODY.isdisjoint(folded) or folded[0] in WEEKDAYS:
        return False
    return len(parts) == 1 or all(part[0].isupper() or part in PARTICLES for part in parts)
