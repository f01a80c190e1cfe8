"""Help with the options under headings, for commands that have many."""

from __future__ import annotations

from typing import Any

import click

REST = "Options"


class Section(click.Option):
    """An option that says under which heading it stands."""

    def __init__(self, *names: Any, section: str = REST, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.section = section


class SectionedCommand(click.Command):
    """A command that lists its options by heading, in the order in which the headings first come."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the lists for `--help`."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            if isinstance(parameter, click.Option) and (record := parameter.get_help_record(ctx)):
                sections.setdefault(getattr(parameter, "section", REST), []).append(record)
        for heading, records in sections.items():
            with formatter.section(heading):
                formatter.write_dl(records)
