"""Walls that ask for consent before a page: more text than the article, and none of it."""

from __future__ import annotations

import pytest

import cleancopy
from cleancopy import strangers
from cleancopy.blocks import split

WALL = """Wie möchten Sie die Küstenpost nutzen?

Lesen Sie die Küstenpost wie gewohnt mit Werbung und Tracking. Sie können Ihre Zustimmung jederzeit widerrufen.

Mit dem PUR-Abo lesen Sie alle Beiträge ohne Werbung und ohne Tracking, schon ab 2,49 Euro im Monat.

Werbung und Tracking: Um Ihnen relevante Inhalte und Angebote zu zeigen, verarbeiten wir und unsere 214 Partner Daten \
über Ihre Besuche, darunter Kennungen und die Seiten, die Sie zuvor aufgerufen haben, und geben sie an Dritte weiter.

Informationen auf einem Gerät speichern und/oder abrufen: Für die Zwecke, die hier genannt werden, können Cookies, \
Kennungen oder andere Angaben auf Ihrem Gerät gespeichert oder von dort abgerufen werden, auch von unseren Partnern.

Genaue Standortdaten und Geräteeigenschaften zur Identifikation abfragen: Ihr Standort und Merkmale des Geräts können \
ausgewertet werden, um Sie auf anderen Seiten wiederzuerkennen. Sie können dem in den Einstellungen widersprechen.

Personalisierte Anzeigen und Inhalte, Anzeigen- und Inhaltsmessungen, Erkenntnisse über Zielgruppen: Anzeigen folgen \
einem Profil, das über die Zeit entsteht, und ihre Leistung wird gemessen, um Produkte weiterzuentwickeln.

"""
ARTICLE = """Fährverkehr nach Holmsund ruht

12. Mai 2026, 14:20 Uhr

Von Jette Brandvold

Die Fähren zwischen Lundhaven und Holmsund fahren bis auf Weiteres nicht. Das teilte die Reederei am Dienstag mit.

Grund ist ein Schaden am Anleger, den Taucher am Montagabend entdeckt hatten. Zwei Pfeiler müssen ersetzt werden.

"Wir rechnen mit drei Wochen", sagte Hafenmeisterin Tove Aldersund. Pendler können einen Bus über die Brücke nehmen.
"""


def test_the_article_below_a_wall_of_consent_is_found() -> None:
    article = cleancopy.clean_text(WALL + ARTICLE)
    assert article.body.startswith("Die Fähren zwischen Lundhaven und Holmsund")
    assert article.body.endswith("einen Bus über die Brücke nehmen.")
    assert "Tracking" not in article.body
    assert "Standort" not in article.body


def test_no_wall_changes_nothing_of_the_article() -> None:
    assert cleancopy.clean_text(ARTICLE).body == cleancopy.clean_text(WALL + ARTICLE).body


def test_a_model_that_takes_the_wall_for_the_article_chooses_again(monkeypatch: pytest.MonkeyPatch) -> None:
    walled = len(split(WALL))

    def misled(blocks: object, markup: object) -> strangers.Judgement:  # noqa: ARG001
        count = len(split(WALL + ARTICLE))
        in_article = [index >= count - 3 for index in range(count)]
        chances = tuple(0.98 if index < walled else 0.6 if in_article[index] else 0.1 for index in range(count))
        return strangers.Judgement(chances, tuple(index < walled for index in range(count)))

    monkeypatch.setattr(strangers, "judge", misled)
    body = cleancopy.clean_text(WALL + ARTICLE).body
    assert "Die Fähren zwischen Lundhaven und Holmsund" in body
    assert "Personalisierte Anzeigen" not in body
