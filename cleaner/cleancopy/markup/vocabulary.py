"""What tag names, and the words of classes and ids, say about the text inside an element.

The words are those that content management systems the world over share (most are English whatever the language of
the page), gathered in groups; an element belongs to every group of which its tag, class, id or role shows a word.
"""

from __future__ import annotations

import re
from functools import lru_cache

GROUPS = {
    "article": "article|story|post|entry|beitrag|artikel|articulo|noticia|nota",
    "body": "body|content|text|fulltext|articlebody|paragraph|richtext|copy|prose|inhalt|cuerpo|texto",
    "title": "title|headline|heading|hed|titel|titulo|titre|überschrift|ueberschrift",
    "deck": "summary|lead|lede|deck|dek|standfirst|intro|subtitle|subheadline|subhead|excerpt|abstract|chapo|vorspann",
    "writer": "author|authors|byline|bylines|writer|autor|auteur|contributor|contributors|bio|journalist|reporter",
    "time": "date|time|datetime|published|timestamp|updated|datum|fecha|meta|info|dateline",
    "caption": "caption|captions|figcaption|legend|bildunterschrift|credit|credits|copyright|photographer|source",
    "picture": "figure|image|img|photo|picture|gallery|slideshow|carousel|slider|media|bild|foto|lightbox",
    "player": "video|audio|player|podcast|embed|embedded|iframe|youtube|vimeo",
    "quote": "quote|blockquote|pullquote|zitat",
    "related": "related|recommended|recommendation|recommendations|more|readmore|similar|also|further|see|read|next"
    "|latest|popular|trending|mostread|outbrain|taboola|teaser|teasers|card|cards|promo|upsell|suggested|onward|rail",
    "share": "share|sharing|social|facebook|twitter|whatsapp|follow|tools|toolbar|actions|bookmark|print|like",
    "comment": "comment|comments|disqus|discussion|reply|replies|forum|kommentar|kommentare|reaction|reactions",
    "menu": "nav|navigation|navbar|menu|menubar|breadcrumb|breadcrumbs|tabs|tab|dropdown|submenu|burger|masthead",
    "top": "header|banner|topbar|logo|search|login|account",
    "foot": "footer|foot|bottom|imprint|colophon|legal|disclaimer|terms|privacy",
    "side": "aside|sidebar|side|widget|widgets|complementary|secondary|infobox|factbox|box|module|plugin",
    "advert": "ad|ads|advert|advertisement|advertorial|sponsor|sponsored|sponsoring|anzeige|werbung|dfp|gpt|commercial"
    "|affiliate|shop|deal|deals|offer|buy|product|coupon",
    "offer": "newsletter|subscribe|subscription|subscriber|signup|register|paywall|premium|piano|regwall|abo|donate"
    "|donation|membership|cta|inscription|form|optin",
    "window": "modal|popup|overlay|cookie|consent|dialog|alert|toast|tooltip|notification|notice|gdpr|cmp|snackbar",
    "tags": "tag|tags|topic|topics|keyword|keywords|category|categories|label|labels|section|kicker|eyebrow|rubrik"
    "|channel|temas|schlagwort",
    "unseen": "hidden|visually|invisible|sr|screenreader|offscreen|skip|assistive|noprint",
    "table": "table|tbody|chart|graph|graphic|infographic|datawrapper|score|scoreboard|livescore|ticker|stats",
    "note": "footnote|note|correction|clarification|editor|trust|boilerplate|endnote|about|contact|tagline",
    "list": "list|feed|stream|grid|items|collection|archive|index",
    "main": "main|primary|center|column",
}
"""Words of each group, as a regular expression's alternatives."""

TAG_GROUPS = {
    "article": "article",
    "main": "main",
    "figcaption": "caption",
    "figure": "picture",
    "picture": "picture",
    "blockquote": "quote",
    "nav": "menu",
    "menu": "menu",
    "header": "top",
    "footer": "foot",
    "aside": "side",
    "form": "offer",
    "dialog": "window",
    "time": "time",
    "address": "writer",
    "video": "player",
    "audio": "player",
    "table": "table",
    "button": "share",
}
NUMBER = {name: number for number, name in enumerate(GROUPS)}

_WORD_GROUP = {word: 1 << NUMBER[name] for name, words in GROUPS.items() for word in words.split("|")}
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")
LONGEST = 400
"""Characters of an element's classes and ids that are read: generated ones can be endless."""


@lru_cache(maxsize=8192)
def groups_of(tag: str, names: str) -> int:
    """The groups of an element as bits, from its tag and all its class, id, role and itemprop in one string."""
    bits = 1 << NUMBER[TAG_GROUPS[tag]] if tag in TAG_GROUPS else 0
    for word in _WORDS.findall(names[:LONGEST]):
        bits |= _WORD_GROUP.get(word.lower(), 0)
    return bits
