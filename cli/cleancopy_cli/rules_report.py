"""Sites and their rules as a person at a terminal sees them. Imported only there, as rich takes its time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cleancopy.phrases import printable
from cleancopy.rulebook.readable import Step
from cleancopy.rulebook.records import Site
from cleancopy.survey import Row

STYLES = {
    "cut-above": "dim",
    "cut-below": "dim",
    "drop": "red",
    "capture": "cyan",
    "caption": "magenta",
    "subhead": "bold green",
    "keep": "green",
    "score": "green",
    "flag": "yellow",
}
PHASES = {
    "cuts": "Cuts: where the article begins and ends",
    "captures": "Captures: blocks that are fields",
    "drops": "Drops: blocks that go",
    "keeps": "Keeps: blocks that stay",
    "otherwise": "Otherwise: blocks that no rule names",
    "parts": "Parts: what is taken out of paragraphs that stay",
}


def sites(rows: Sequence[Row]) -> None:
    """Print a table of all sites."""
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("site", no_wrap=True, min_width=max(len(row.site) for row in rows))
    table.add_column("outlet", no_wrap=True)
    for name in ("rules", "of packs", "samples"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("reviewed", no_wrap=True)
    for row in rows:
        samples = Text(str(row.samples), style="yellow" if row.samples < 2 else "")
        cells = (str(row.rules), str(row.pack_rules), samples, row.reviewed or "never")
        table.add_row(Text(row.site, style="cyan"), printable(row.outlet), *cells)
    console.print(table)


def site(shown: Site, steps: Sequence[Step]) -> None:
    """Print a site's rules, phase by phase, cut at the edge of the terminal."""
    console = Console(highlight=False)
    file = shown.file
    console.print(Text.assemble((shown.id, "bold"), f"  {printable(file.outlet)}  ", (shown.path, "dim")))
    console.print(f"recognised by {file.recognise.at_least} of {len(file.recognise.any)} signs", style="dim")
    for phase, group in groupby(steps, key=lambda step: step.phase):
        console.print()
        console.print(PHASES[phase], style="bold")
        table = Table(box=None, expand=True, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for step in group:
            style = STYLES[step.does.split(" ", 1)[0]]
            rule = Text.assemble(step.origin.id, (f":{step.origin.line}", "dim"))
            table.add_row(Text(step.does, style=style), rule, Text(printable(step.condition[: console.width])))
            table.add_row("", "", Text(printable(step.origin.why), style="dim italic"))
        console.print(table)
