"""What may stand in a rule file: each key with its type and its meaning, declared once.

The reader (`read.py`) follows these declarations, so a key that is not here is a fault.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta

from cleancopy.model import Region

Texts = tuple[str, ...]
"""One text or a list of texts, of which any one is enough."""

Field = Literal[
    "headline", "dateline", "byline", "outlet", "deck", "published", "section", "url", "agency", "places",
    "authors", "contributors", "editors", "tags",
]  # fmt: skip
"""Fields of the article that a rule may capture; `byline` is another word for `authors`."""

Required = Literal[Field, "body"]

FIELDS: tuple[str, ...] = get_args(Field)

ONCE = frozenset({"language", "headline", "dateline", "outlet", "deck", "published", "section", "url", "agency"})
"""Fields that hold one text: the first block that gives it wins. The others collect."""

Act = Literal["cut-above", "cut-below", "drop", "keep", "capture", "subhead", "caption", "flag"]


class Range(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A range of whole numbers, both ends in it; an end that is left out is open."""

    min: Annotated[int, Meta(description="The smallest number that fits.")] = 0
    max: Annotated[int | None, Meta(description="The largest number that fits.")] = None

    def __contains__(self, number: int) -> bool:
        return number >= self.min and (self.max is None or number <= self.max)


class Condition(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A test of one block. All keys must hold; of a list, any one text is enough."""

    equals: Annotated[Texts, Meta(description="The block is this text; case, white space, quotes, dashes aside.")] = ()
    starts: Annotated[Texts, Meta(description="The block starts with this text.")] = ()
    ends: Annotated[Texts, Meta(description="The block ends with this text.")] = ()
    contains: Annotated[Texts, Meta(description="The block has this text in it.")] = ()
    regex: Annotated[Texts, Meta(description="RE2 pattern of the whole block, case-sensitive, without anchors.")] = ()
    prefix: Annotated[Texts, Meta(description="RE2 pattern at the start; the rule takes only what it matched.")] = ()
    suffix: Annotated[Texts, Meta(description="RE2 pattern at the end; the rule takes only what it matched.")] = ()
    grammar: Annotated[
        Literal["dateline", "byline", "credit"] | None,
        Meta(description="The block is, or has, what this built-in reader of wire copy knows."),
    ] = None
    words: Annotated[Range | None, Meta(description="How many words, parted by spaces, the block has.")] = None
    at: Annotated[Range | None, Meta(description="Place among the blocks between the cuts, from 1.")] = None
    paragraph: Annotated[
        Range | None,
        Meta(description="Place among the paragraphs that stay, from 1; with prefix, suffix, grammar and flag only."),
    ] = None
    gap: Annotated[Range | None, Meta(description="How many blank lines stand above the block.")] = None
    bullet: Annotated[bool | None, Meta(description="Whether a bullet stood before the block.")] = None
    repeated: Annotated[
        Literal["adjacent", "anywhere", "inside", "itself"] | None,
        Meta(
            description="The same text is the block above or below, any other, stands inside one near, or twice here."
        ),
    ] = None
    same_as: Annotated[Field | None, Meta(description="The block equals the captured text of this field.")] = None
    after: Annotated[Condition | None, Meta(description="A condition on the block above.")] = None
    before: Annotated[Condition | None, Meta(description="A condition on the block below.")] = None
    where: Annotated[
        Region | None,
        Meta(description="Above the upper cut (head), between the cuts (body, the default) or below (tail)."),
    ] = None


class Tests(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Texts of single blocks that the rule must match, and must not match."""

    match: Annotated[Texts, Meta(description="Blocks whose text the rule must match.")] = ()
    skip: Annotated[Texts, Meta(description="Blocks whose text the rule must leave alone.")] = ()


class RuleEntry(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One rule as written."""

    id: Annotated[str, Meta(description="Short name in lower case with hyphens, unique in the file.")]
    do: Annotated[Act, Meta(description="What happens to a block that the rule matches.")]
    when: Annotated[Condition, Meta(description="The blocks that the rule is about.")]
    why: Annotated[str, Meta(description="Why the rule is right, in one sentence; `explain` prints it.")]
    unless: Annotated[Condition | None, Meta(description="Blocks that the rule leaves alone all the same.")] = None
    field: Annotated[Field | None, Meta(description="The field that a capture fills with the whole match.")] = None
    dates: Annotated[Texts, Meta(description="How `published` is printed, in strptime's directives.")] = ()
    problem: Annotated[str | None, Meta(description="The problem code that a flag adds to the article.")] = None
    tests: Annotated[Tests, Meta(description="Examples, run whenever the file is checked.")] = Tests()


class Fingerprint(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One sign of a site, looked for in every line of a dump of up to 600 characters. Give one key."""

    equals: Annotated[Texts, Meta(description="Some line is this text.")] = ()
    starts: Annotated[Texts, Meta(description="Some line starts with this text.")] = ()
    ends: Annotated[Texts, Meta(description="Some line ends with this text.")] = ()
    contains: Annotated[Texts, Meta(description="Some line has this text in it.")] = ()
    regex: Annotated[Texts, Meta(description="Some line matches this RE2 pattern as a whole.")] = ()


class Recognise(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """How a dump of the site is told from all others."""

    any: Annotated[tuple[Fingerprint, ...], Meta(description="Signs of the site; each is counted once.")]
    at_least: Annotated[int, Meta(description="How many of the signs a dump must show.")] = 1


class SiteFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """rules/<site>.yaml as written."""

    site: Annotated[str, Meta(description="The site's id: the name of the file without .yaml.")]
    outlet: Annotated[str, Meta(description="The outlet as readers know it.")]
    recognise: Annotated[Recognise, Meta(description="How a dump of the site is told from all others.")]
    rules: Annotated[tuple[RuleEntry, ...], Meta(description="The site's own rules; they go before the packs'.")] = ()
    reviewed: Annotated[str | None, Meta(description="The last day (YYYY-MM-DD) it was held against a dump.")] = None
    language: Annotated[str | None, Meta(description="The site's language as a BCP 47 tag, such as en.")] = None
    printed: Annotated[
        Texts,
        Meta(
            description="Habits of the tool whose dumps the rules were written for, as `explain` names them; on pages "
            "with others the model leaves out what it gives no chance."
        ),
    ] = ()
    use: Annotated[Texts, Meta(description="Packs of shared rules, from rules/packs/, in order.")] = ()
    disable: Annotated[Texts, Meta(description="Pack rules that are wrong for this site, as pack/rule.")] = ()
    require: Annotated[
        tuple[Required, ...],
        Meta(description="Fields without which a page is suspect."),
    ] = ("headline", "body")
    otherwise: Annotated[
        Literal["keep", "score"],
        Meta(description="Blocks between the cuts that no rule names: keep them, or let the strangers' model judge."),
    ] = "keep"


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """rules/packs/<pack>.yaml as written."""

    pack: Annotated[str, Meta(description="The pack's id: the name of the file without .yaml.")]
    why: Annotated[str, Meta(description="What the pack's rules have in common.")]
    rules: Annotated[tuple[RuleEntry, ...], Meta(description="Rules that sites share.")]
