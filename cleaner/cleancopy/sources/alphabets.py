"""Which characters text in a legacy encoding holds, so that a wrong decoding can be told by its strange letters.

A row is one encoding with one language: a decoding fits if one language explains all of it, since what one encoding's
French looks like in another is spread over several alphabets. Letters are those of CLDR's exemplar sets; the commonest
of a language that shares none with ASCII are told apart, as alphabets of such languages lie in the same bytes.
"""

from __future__ import annotations

from typing import NamedTuple

PUNCTUATION = frozenset("’‘“”„‚–—…•«»‹›·°§©®™×½¼¾€£¥¿¡ªº№\xa0\xad、。，！？：；（）「」『』《》〈〉【】・〜～　’％")

WESTERN = (
    "äöüßé",  # German
    "àâæçéèêëîïôœùûü",  # French
    "áéíñóúü",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "àçèéíïòóúü·",  # Catalan
    "áéëïíóöúüè",  # Dutch
    "äåöé",  # Swedish and Finnish
    "æøåéòóôäö",  # Danish and Norwegian
    "áðéíóúýþæö",  # Icelandic
    "éèçïöüñ",  # English
)
CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýžöü",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţșț",  # Romanian
    "čćđšž",  # Croatian and Slovene
)
TURKISH = ("çğıöşüâîûİ",)
BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž")
CYRILLIC = (
    "оеаинтсрвлкм|дпуяыьгзбчйхжшюцщэфъё",  # Russian
    "оаинтевірслк|удмпзяьбгйчхцшжєюїщфґ",  # Ukrainian
    "аоиетнрсвлпд|мкзугъщябчйжфшцхюь",  # Bulgarian
)
GREEK = ("αοιετσνηυρπκ|μλωςγδβθφχξζψάέήίόύώϊϋΐΰ",)
HEBREW = ("יוהלאמרתב|שנםעדקחפכטגזצןסךףץ",)
ARABIC = ("اليمونرت|بةعدسفهكقحجشطصخأإىءذئزثضظغؤآپچژکگیًٌٍَُِّْ،؛؟ـ",)
THAI = ("นรากเงม่วอ|ลทดสตะปบคหยี้ิัชพำใแจขุโูไึ็ถธผศซณืภญฉษฟฝฬฮฤฆฐฎฏฑฒฌฯๆ๐๑๒๓๔๕๖๗๘๙๊๋์",)

ROWS = {
    "cp1252": WESTERN,
    "cp1250": CENTRAL,
    "cp1251": CYRILLIC,
    "koi8-r": CYRILLIC,
    "koi8-u": CYRILLIC[1:2],
    "iso8859-2": CENTRAL,
    "cp1254": TURKISH,
    "cp1253": GREEK,
    "iso8859-7": GREEK,
    "cp1255": HEBREW,
    "cp1256": ARABIC,
    "cp874": THAI,
    "cp1257": BALTIC,
    "iso8859-5": CYRILLIC,
    "cp866": CYRILLIC,
    "iso8859-15": WESTERN,
}
"""Encodings of one byte a character, the likelier first where several fit as well. cp1252 and its kin, which browsers
read for ISO 8859-1 too (WHATWG Encoding Standard, 4.2), hold all that those hold."""


class Ideographs(NamedTuple):
    """What text in an encoding of two bytes a character is made of: signs that are common, and where others lie.

    `rows` are the first bytes of the characters that make up nearly all of any text, in the encoding `plain`.
    """

    common: str
    plain: str
    rows: range


PAIRS = {
    "cp932": Ideographs("のにはをたがでとしれさるなかもていう、。ー", "cp932", range(0x88, 0x98)),
    "cp949": Ideographs("이다는에의을가고하지를은한도로서기사", "euc_kr", range(0xB0, 0xC9)),
    "gb18030": Ideographs("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出", "gb2312", range(0xB0, 0xD8)),
    "big5": Ideographs("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出", "big5", range(0xA4, 0xC7)),
    "euc_jp": Ideographs("のにはをたがでとしれさるなかもていう、。ー", "euc_jp", range(0xB0, 0xD0)),
}
"""The common part of each standard: JIS X 0208 level 1, KS X 1001's syllables, GB 2312 level 1, Big5 level 1."""
