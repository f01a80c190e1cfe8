"""The words of printed dates and times, case-folded and without a closing dot, in the languages of the bylines."""

from __future__ import annotations

from cleancopy.month_names import ALL_MONTHS, DOUBTFUL_MONTHS


def folded_words(*lines: str) -> frozenset[str]:
    """Return the words of some lines of words."""
    return frozenset(word for line in lines for word in line.split())


MONTHS = frozenset([name.casefold() for name in ALL_MONTHS - DOUBTFUL_MONTHS] + ["كانون", "تشرين"])
"""Names of months that are nothing else, and the first words of Arabic ones."""

WEEKDAYS = folded_words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi",
    "vendredi samedi",
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato",
    "domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag",
    "fredag lørdag",
    "søndag måndag tisdag lördag söndag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "today yesterday tomorrow tonight heute gestern hoje ontem hoy ayer oggi ieri",
)

STAMPS = folded_words(
    "am pm a p m gmt utc bst ist est edt cst cdt mst pst pdt cet cest et pt wib wita jst kst sgt uhr h ore klo kl",
    "ago before hour hours hr hrs minute minutes min mins second seconds secs day days week weeks month months",
    "year years read reading lesezeit lesedauer leitura lettura lectura lecture dk saat dakika menit minuten",
    "stunden stunde tag",
    "à de tagen vor il y a hace fa há uur uren timer siden sedan ore fa st nd rd th o'clock at on um le el",
    "den der il",
    "published updated posted modified last first created date publicado publicada actualizado actualizada publié",
    "mis jour pubblicato aggiornato veröffentlicht aktualisiert stand erstellt güncelleme giriş yayınlanma",
    "publisert laatste update om kl. aktualizováno zveřejněno päivitetty julkaistu opdateret publiceret",
    "oppdatert publicerad uppdaterad opublikowano aktualizacja gepubliceerd bijgewerkt diterbitkan comments",
    "comment",
    "via",
)
"""Words of a printed time; what follows the first digit of a byline may hold nothing else."""

BUTTONS = folded_words(
    "lesezeit lesedauer publiziert follow followed twitter facebook instagram linkedin bluesky tips meg",
    "published updated posted comments email",
    "e-mail share publié publiée publicado publicada actualizado actualizada pubblicato aggiornato veröffentlicht",
    "aktualisiert gepubliceerd bijgewerkt publisert oppdatert publicerad uppdaterad opublikowano",
)
"""Words of the buttons and stamps that stand glued behind a name."""
