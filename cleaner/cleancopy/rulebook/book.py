"""All rule files together: which sites there are, and each site's rules compiled when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from cleancopy.match import Matcher, Paragraphs
from cleancopy.model import Origin
from cleancopy.recognise import Recogniser
from cleancopy.rulebook.faults import Fault, RuleFaults
from cleancopy.rulebook.load import Loaded, RuleText, linted, read, resolve, rule_texts
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Fingerprint, Recognise, SiteFile
from cleancopy.rulebook.store import read_or_recall

SHIPPED = "rules"
"""What messages call the folder of the shipped rules, wherever it lies."""
STRANGERS = "strangers"
STRANGERS_PACKS = (
    "wire", "captions", "furniture", "page", "english", "northern", "romance", "eastern", "near-east", "far-east",
    "africa", "teasers", "comments", "ends", "notes",
)  # fmt: skip
STRANGERS_OWN = frozenset(
    {"wire/byline", "page/pull-quote", "page/tweet-signature", "page/tweet-text", "page/tweet-in-one"}
)
"""Rules of packs that only known sites use: a stranger's page is full of other stories' bylines, and `strangers` looks
for the one near the headline. Quotations printed large and posts of others are copy on some pages: its model weighs
them."""


class Rulebook:
    """Sites by id, the recogniser over all of them, and `strangers` for pages of no known site.

    Compiling is done once per site, when its first page comes. Safe to share between threads: two that compile
    the same site at once do the work twice, and either result serves.
    """

    def __init__(self, loaded: Loaded) -> None:
        self.sites = {site.id: site for site in loaded.sites}
        self.packs = loaded.packs
        self._matchers: dict[str, Matcher] = {}
        self._paragraphs: Paragraphs = {}

    @cached_property
    def strangers(self) -> Site:
        """The rules for a page whose site is not known: packs, then the strangers' model."""
        nobody = SiteFile(STRANGERS, "", Recognise((Fingerprint(),)), use=STRANGERS_PACKS, otherwise="score")
        packs = [self.packs[name] for name in STRANGERS_PACKS if name in self.packs]
        rules = tuple(rule for pack in packs for rule in pack.rules if rule.origin.id not in STRANGERS_OWN)
        origin = Origin(f"{STRANGERS}/otherwise", "", 0, "No rule file recognises this page.")
        return Site(nobody, rules, origin, "", is_stranger=True)

    @cached_property
    def recogniser(self) -> Recogniser:
        """The fingerprints of all sites, compiled."""
        return Recogniser(tuple(self.sites.values()))

    def matcher(self, site: Site) -> Matcher:
        """The compiled rules of a site of this book, or of its `strangers`."""
        matcher = self._matchers.get(site.id)
        if matcher is None:
            matcher = self._matchers[site.id] = Matcher(site.rules, self._paragraphs, is_first=not self._matchers)
        return matcher


def load_rules(*folders: str | Path) -> Rulebook:
    """The shipped rules, with the files of `folders` added; of the same id, the later folder's file wins.

    Raises RuleFaults with every fault of every file. Files of `folders` are checked in full, examples and all; the
    shipped ones were when they were written, and each start would pay for it. Paths are those of `folders` as given;
    those of the shipped rules begin with `rules/`, and a folder of that name that is another with `./rules/`.
    """
    shipped = read_or_recall(shipped_rules(), SHIPPED)
    own = [read(text) for folder in folders for text in _own_texts(Path(folder))]
    faults = [fault for file in own for fault in (*file.faults, *linted(file))]
    try:
        loaded = resolve([*shipped, *own])
    except RuleFaults as refused:
        raise RuleFaults([*refused.faults, *faults]) from None
    if faults:
        raise RuleFaults(faults)
    return Rulebook(loaded)


def _own_texts(folder: Path) -> list[RuleText]:
    shown_as = _shown(folder)
    texts = rule_texts(folder, shown_as)
    if not texts:
        raise RuleFaults([Fault(shown_as, 1, 1, "no-rules", "no rule file in it: they end in .yaml")])
    return texts


def _shown(folder: Path) -> str:
    name = folder.as_posix()
    is_taken = name.split("/", 1)[0] == SHIPPED and not (folder.is_dir() and shipped_rules().samefile(folder))
    return f"./{name}" if is_taken else name


def shipped_rules() -> Path:
    """The folder of the rules that come with the package: inside it when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    candidates: Sequence[Path] = (package / "rules", package.parents[1] / "rules")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise RuleFaults([Fault(str(candidates[0]), 1, 1, "no-folder", "the shipped rules are missing: install again")])
