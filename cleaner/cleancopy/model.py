"""The records that the steps hand to each other: frozen, without behaviour beyond their own fields.

They are msgspec structs: as cheap to make as a tuple (a dump has hundreds of blocks) and written as JSON in
the order in which their fields stand here, which is the order of the article contract.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Region = Literal["head", "body", "tail"]
Verdict = Literal["cut", "drop", "capture", "caption", "subhead", "keep"]
Status = Literal["ok", "suspect", "empty"]

DROPPED = "dropped"
"""The `field` of a Capture that records the part of a paragraph which a rule dropped. No field of the article."""


class Problem(msgspec.Struct, frozen=True, gc=False):
    """What a user should know about one article: a stable `code` and a sentence."""

    code: str
    message: str


class Mark(msgspec.Struct, frozen=True, gc=False):
    """What an HTML page's markup says of one line of its text.

    `tag` is that of the block that the text stands in; `groups` are the groups of `markup.vocabulary` to which the
    block or anything around it belongs, as bits, `own` those of the block itself. Lines with the same `box` stand in
    the same element, those of the same `kind` in elements alike in tag and class. `linked` and `strong` are the shares
    of the text in links and in bold type. `kept` and `sure` are the shares of its words that trafilatura kept, in its
    default and its precision mode; `told` that of the words which the page's structured data give as the article, and
    `summed` of those which they give as its summary.
    """

    line: int
    tag: str
    groups: int
    own: int
    box: int
    kind: int
    depth: int
    linked: float
    strong: float
    kept: float = 0.0
    sure: float = 0.0
    told: float = 0.0
    summed: float = 0.0


class Hint(msgspec.Struct, frozen=True, gc=False):
    """What a page's metadata give for one field of the article: the values, and where they stand (`json-ld`, ...)."""

    field: str
    values: tuple[str, ...]
    where: str


class Markup(msgspec.Struct, frozen=True, gc=False):
    """What an HTML page tells beside its text: marks of its lines, in their order, and hints, the most reliable first.

    `tells_body` says whether the structured data hold the article's text.
    """

    marks: tuple[Mark, ...] = ()
    hints: tuple[Hint, ...] = ()
    tells_body: bool = False


class Dump(msgspec.Struct, frozen=True, gc=False):
    """One page's text as a scraper printed it, decoded; `problems` are those of reading it.

    `url` is the page's address, where the container that held it tells one. `markup` is what the page told beside its
    text, where it was HTML.
    """

    source: str
    text: str
    problems: tuple[Problem, ...] = ()
    url: str | None = None
    markup: Markup | None = None


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph of a dump: one line, or several that a hard wrap had broken.

    `first` and `last` are line numbers from 1. `text` has its white space folded and its bullet taken off;
    `bullet` is the sign that stood there (`•`, `-`, `*`, ...) or empty; `indent` counts columns before it;
    `gap` is the number of blank lines above. Where several paragraphs stood in one line, its parts are blocks of the
    same lines: `part` is their number from 0, and `joint` what stands between a part and the one before if they belong
    to one paragraph. `title` says that the tool that printed the page marked the block as a title of it.
    """

    first: int
    last: int
    text: str
    bullet: str
    indent: int
    gap: int
    part: int = 0
    joint: str | None = None
    title: bool = False

    @property
    def printed(self) -> str:
        """The text with its bullet, as it stands in a body."""
        return f"{self.bullet} {self.text}" if self.bullet else self.text


class Origin(msgspec.Struct, frozen=True, gc=False):
    """The rule that decided: `id` such as `the-star/share-bar`, and the file and line where it stands."""

    id: str
    path: str
    line: int
    why: str


class Capture(msgspec.Struct, frozen=True, gc=False):
    """Values that one rule took out of `text[start:end]` of a block for one field of the article.

    Two fields are none of the article's: `problems` holds the code that a rule flagged, and `DROPPED`, without values,
    records a part of a paragraph that a rule dropped.
    """

    field: str
    values: tuple[str, ...]
    start: int
    end: int
    origin: Origin


class Decision(msgspec.Struct, frozen=True, gc=False):
    """What became of one block, and which rule said so.

    `kept` is the text that goes into the body (empty unless the verdict is `keep` or `subhead`). `captures`
    are the fields that were read from the block, whether or not it was kept. `runner_up` is the rule that
    would have decided without `origin`. `score` and `reasons` are set where the strangers' model decided.
    """

    block: Block
    region: Region
    verdict: Verdict
    origin: Origin
    kept: str = ""
    captures: tuple[Capture, ...] = ()
    runner_up: Origin | None = None
    score: float | None = None
    reasons: tuple[str, ...] = ()


class Recognition(msgspec.Struct, frozen=True, gc=False):
    """How well a dump fits one site: `hits` of `of` fingerprints, where `needed` are enough."""

    site: str
    hits: int
    of: int
    needed: int


class Article(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Clean copy. Keys always present, `None` or empty where the dump does not tell."""

    source: str
    site: str | None = None
    headline: str | None = None
    dateline: str | None = None
    byline: str | None = None
    outlet: str | None = None
    body: str = ""
    deck: str | None = None
    published: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    agency: str | None = None
    places: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    subheads: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    status: Status = "empty"
    problems: tuple[Problem, ...] = ()


class Trace(msgspec.Struct, frozen=True, gc=False):
    """The whole way of one dump: what it is, how each block was decided, and the article that came out.

    `recognition` has the sites of which the dump shows a sign, the likeliest first. `habits` are those of the tool
    that printed the page, such as `markdown`, as far as they were taken out.
    """

    dump: Dump
    recognition: tuple[Recognition, ...]
    decisions: tuple[Decision, ...]
    article: Article
    habits: tuple[str, ...] = ()
