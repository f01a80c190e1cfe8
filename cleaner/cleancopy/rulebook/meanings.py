"""What the words mean that certain keys of a rule file allow: shown by editors, through the JSON Schema.

Keys are those of the declarations in `shape.py`; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping

FIELDS = {
    "headline": "The title as printed.",
    "dateline": "Place and agency that open the copy, without the dash or colon: SEOUL (Reuters).",
    "byline": "The writers' names; another word for `authors`.",
    "outlet": "Whose text it is, where the page tells; otherwise the file's `outlet`.",
    "deck": "The standfirst: the sentence or two under the headline.",
    "published": "The day or time of publication; needs `dates`.",
    "section": "The part of the paper, such as World or Sport.",
    "url": "The page's own address.",
    "agency": "The news agency of the copy.",
    "places": "Places that the dateline names.",
    "authors": "The writers' names.",
    "contributors": "Who helped to report.",
    "editors": "Who edited.",
    "tags": "Keywords that the page gives the article.",
}

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "do": {
        "cut-above": "The first block that matches goes, and all above it.",
        "cut-below": "The first match below the upper cut goes, and all that follows.",
        "drop": "The block goes; with prefix, suffix or grammar only the part that matched.",
        "keep": "The block stays as a paragraph, though a rule further down or the model would drop it.",
        "capture": "The match fills a field (`field`, or the pattern's named groups) and leaves the body.",
        "subhead": "The block stays in the body and is listed in `subheads`.",
        "caption": "The block leaves the body and is listed in `captions`.",
        "flag": "The block stays, and the article gets the problem that `problem` names.",
    },
    "otherwise": {
        "keep": "Blocks between the cuts that no rule names are paragraphs.",
        "score": "The strangers' model judges the blocks between the cuts that no rule names.",
    },
    "where": {
        "head": "Above the upper cut, with the block that made it.",
        "body": "Between the cuts; the default.",
        "tail": "From the lower cut on, with the block that made it.",
    },
    "repeated": {
        "adjacent": "The block right above or below has the same text.",
        "anywhere": "Some other block of the dump has the same text.",
        "inside": "A longer block near it has the same words in it; quotation marks and case aside.",
        "itself": "The block has a text twice and nothing else: what a picture shows, and the title beside it.",
    },
    "grammar": {
        "dateline": "Place, agency and day that open wire copy: SEOUL (Reuters) -",
        "byline": "Writers with their roles and places, filling the block: By Ana Quill, Shipping editor",
        "credit": "Who reported, wrote and edited, at the end of the copy: (Reporting by Ana Quill)",
    },
    "field": FIELDS,
    "same_as": FIELDS,
    "require": {**FIELDS, "body": "The paragraphs."},
}
