"""The words of buttons, and with which headings and links begin: a line with one of them names no writer."""

from __future__ import annotations

from cleancopy.stamp_words import BUTTONS

PAGE_BUTTONS = BUTTONS | frozenset(
    "learn more key points watch live read listen view see all show hide open close menu search home page play"
    " download latest update updates breaking exclusive advertisement premium edition praise login newsletter about"
    " contact follow next up photo photos image images gallery caption short url foto lihat ver veja lesen hören"
    " teilen anhören speichern drucken merken vorlesen create site navigation skip toggle subscribe take note notes"
    " videos podcasts settings account sharing buttons whatsapp facebook twitter instagram pinterest linkedin reddit"
    " tumblr baixar tweet partilhar compartilhar compartir partager add posts artikel kommentar kommentare moderator"
    " mitglied ort datum archiv devamı devamını"
    " dark mode size font ascolta articolo écouter offrir condividi escuchar ouvir gallery"
    " abonnieren abonner assinar assine abbonati suscribirse jetzt".split()
)
OPENERS = frozenset(
    "das der die dem im am zum zur hier mein meine unser unsere mehr viele keine kein alle neue neuer neues zurück"
    " verwandte ähnliche weitere weiterführende neueste letzte vorheriger nächster interessante ihre willkommen welcome"
    " bienvenue related suggested recent previous latest"
    " the my our more all new recent original posted published veröffentlicht eingestellt gepostet erstellt".split()
)
"""Words with which headings and links begin, and no names."""
