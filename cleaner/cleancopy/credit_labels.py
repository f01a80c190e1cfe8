"""The words that say who did what: `Reporting by`, `Редактор:`, `Von`. Label -> field of the article, by language.

Each row is a field and the spellings of its labels, parted by `|`, in a small language that Python's `re` and RE2
read alike: letters, `?`, groups and classes. Case does not count. The longer label stands before the one it holds.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Field = Literal["authors", "contributors", "editors", "none"]


class Labels(msgspec.Struct, frozen=True):
    """Spellings of labels that lead to the same field."""

    field: Field
    spellings: str


CREDITS = (
    # English, as the wires print it
    Labels(
        "contributors",
        "(?:with )?(?:additional|further|extra|supplementary) (?:reporting|writing|research|contributions?)"
        "(?: and (?:reporting|writing|research))? (?:by|from)"
        "|with (?:additional )?(?:files|reporting|reports?|inputs?|contributions?|assistance|help|research) (?:from|by)"
        "|(?:contributions?|assistance) (?:by|from)|research(?:ed)? by|translat(?:ed|ion) by",
    ),
    Labels(
        "authors",
        "reporting(?:,? (?:and|by and|&) (?:additional )?(?:writing|editing|photography))? by"
        "|report(?:ed|ing),? (?:and )?(?:written|writing)(?: and edit(?:ed|ing))? by"
        "|writing(?: and (?:reporting|editing|additional reporting))? by"
        "|to contact the (?:reporters?|authors?|writers?)(?: (?:on|of|for|behind) this (?:story|article))?:?",
    ),
    Labels(
        "editors",
        "(?:(?:additional|further|copy[ -]|night )?(?:editing|edited)|compiled|production)"
        "(?: and (?:editing|edited|compiled|production|curated))? by"
        "|(?:this|the) (?:story|article|report|piece) was (?:edited|compiled) by"
        "|to contact the editors?(?: responsible)?(?: (?:on|of|for) this (?:story|article))?:?",
    ),
    # German, French, Spanish, Portuguese
    Labels("authors", "(?:bericht|recherche) von"),
    Labels(
        "contributors",
        "mit (?:hilfe|unterstützung|assistenz) von|(?:unter )?mitarbeit von|übersetzung von|übersetzt von",
    ),
    Labels("editors", "(?:redigiert|bearbeitet|redaktionell bearbeitet|redaktionelle bearbeitung|bearbeitung) von"),
    Labels("authors", "rédigé par|écrit par|(?:reportage|rédaction|récit) (?:de|par)|reportage"),
    Labels("contributors", "avec (?:la contribution|la participation) de|traduit par|version française"),
    Labels("editors", "(?:édité|edité|relu|révisé) par|(?:édition|edition) (?:de|par)"),
    Labels("authors", "(?:reporte|reportaje|información) de|reportagem (?:de|por)|escrito por"),
    Labels(
        "contributors",
        "(?:reporte|reportes|información|reportagem) adicional(?:es)? (?:de|por)|con (?:información|reportes) de"
        "|con la (?:colaboración|asistencia) de|com (?:assistência|a colaboração) de"
        "|com (?:informações|reportagem) de|traducid[oa] por|traducción de",
    ),
    Labels("editors", "editad[oa] (?:en español |em português )?por|(?:edición|edição) (?:de|por)"),
    # Italian, Dutch
    Labels("contributors", "con (?:il contributo|la collaborazione) di|tradotto da|met medewerking van|vertaald door"),
    Labels("editors", "(?:a cura|redazione) di"),
)
"""They open a credit, anywhere in the article and at the end of its last paragraph."""

CREDIT_TITLES = (
    Labels("contributors", "additional reporting|with contributions"),
    Labels("authors", "reporting|reporting and writing|writing"),
    Labels(
        "contributors", "contribut(?:ing|ors?)(?: (?:reporters?|writers?))?|mitarbeit|übersetzung|traducción|vertaling"
    ),
    Labels("contributors", "перевод|tłumaczenie|çeviri|çeviren|penerjemah"),
    Labels(
        "editors",
        "editors?|editing|(?:schluss)?redaktion|(?:redaktionelle )?bearbeitung|lektorat|éditeurs?|editore?s?|edición",
    ),
    Labels("editors", "edição|redazione|(?:eind)?redactie|redaktør|redaktör|redakcja|redaktorka?|oprac\\.|opracowanie"),
    Labels("editors", "редакторы?|отредактировала?|выпускающий редактор|upravila?|editör|redaksi|penyunting|biên tập"),
    Labels("editors", "责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|編集|構成|总编|编审|편집|تحرير|संपादन"),
)
"""They open a credit too, but only with their colon."""

BYLINES = (
    Labels("authors", "(?:words|written|story|posted|text|report|reported|words and (?:photos|pictures)) by|by"),
    Labels("authors", "(?:opinion|analysis|commentary|column|review|essay|interview|explainer) by"),
    Labels(
        "authors",
        "(?:(?:ein|eine|der|die) )?(?:kommentar|kolumne|gastbeitrag|essay|analyse|interview|reportage|glosse"
        "|leitartikel|bericht|rezension|text) von|von",
    ),
    Labels("authors", "propos recueillis par|par|texto de|por|(?:testo|articolo|servizio|intervista) di|di|door"),
    Labels("authors", "(?:skrevet|skriven|tekst|text) av|av|af|oleh|bởi|بقلم|मे|द्वारा|โดย|מאת"),
)
"""They open a byline, which fills its block."""

BYLINE_TITLES = (
    Labels("authors", "authors?|written|words|reporters?|text(?: und fotos?)?|autor(?:in|en|innen)?|protokoll"),
    Labels("authors", "te[kx]st(?: (?:og|och) (?:foto|bild))?|texte|auteurs?|texto|autora?s?|testo|autore|teksti"),
    Labels("authors", "автор(?:ы|ка)?|текст|подготовила?|autoři|autorzy|autork[ai]|zpracovala?|szöveg|írta"),
    Labels("authors", "penulis|pewarta|laporan|wartawan|kontributor|tác giả|thực hiện|haber|muhabir|yazan|yazar"),
    Labels("authors", "كتب|كتبت|كتابة|إعداد|نویسنده|लेखक|रिपोर्ट|संवाददाता"),
    Labels("authors", "作者|撰文|文|执笔|執筆|取材・文|글|취재"),
)
"""They open a byline with their colon."""

GLUED_BYLINES = "(?:文|撰文) ?[/／|｜・＝=]|by(?=(?-i:[A-Z]))"
"""Nothing parts them from the name; `by` when a page's theme lost the space."""

OTHERS = (
    Labels(
        "none", "(?:photos?|photography|photographs?|graphics?|illustrations?|videos?|camera|art|audio|produced) by"
    ),
    Labels("none", "our standards:.*|keywords:.*|copyright .*|bei rückfragen .*"),
)
OTHER_TITLES = (
    Labels(
        "none", "photos?|photography|graphics?|illustrations?|videos?|fotos?|bild(?:er)?|grafik(?:en)?|audioversion"
    ),
    Labels("none", "(?:bild|foto)redaktion|foto's|fotoğraf|фото|图|摄影|攝影|사진|fact[ -]check(?:ed|ing)?"),
)
"""They open nothing: who took the pictures is no field of the article. But they end what stands before them."""


def spellings(*tables: tuple[Labels, ...]) -> str:
    """Return the spellings of some tables as one alternation."""
    return "|".join(labels.spellings for table in tables for labels in table)
