"""The arguments and options that several commands take."""

from __future__ import annotations

import glob
import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial, wraps
from pathlib import Path
from typing import Any

import click
import msgspec

from cleancopy.emit import Frame
from cleancopy.emit.forms import form
from cleancopy.engines.work import Order
from cleancopy.rulebook.book import shipped_rules
from cleancopy.shards import WHOLE, Shard, parse
from cleancopy.sources import MAX_BYTES, names_many
from cleancopy_cli.sections import Section

Command = Callable[..., Any]
Parameter = Callable[[Command], Command]
"""What click makes of an argument or option: it is added to the command that it is called with."""

MEGABYTE = 1_000_000

TIMEOUT = 60.0
"""Seconds for a page, of which most take less than a thousandth of one."""

ENDLESS = 1e8
"""Seconds, three years, from which on a limit is none: clocks of the system take no larger ones."""


class Amount(click.FloatRange):
    """A number in a range; what Python calls `nan` is none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number. Raises BadParameter."""
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return number


def with_parameters(command: Command, parameters: Sequence[Parameter]) -> Command:
    """The command with these arguments and options, which help lists in this order."""
    for parameter in reversed(parameters):
        command = parameter(command)
    return command


def takes_pages(command: Command) -> Command:
    """Give a command the arguments and options about what is cleaned: it is called with `paths` and an order, `how`."""

    @wraps(command)
    def with_order(*, max_size: float, **rest: Any) -> Any:
        about = {name: rest.pop(name) for name in ("rules", "site", "text_field", "id_field", "fix_text")}
        return command(how=Order(max_bytes=int(min(max_size * MEGABYTE, 2**62)), **about), **rest)

    return with_parameters(with_order, _page_parameters())


def _page_parameters() -> list[Parameter]:
    return [
        click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(allow_dash=True)),
        click.option(
            "--rules",
            metavar="DIR",
            multiple=True,
            help="Add a folder of rule files, which win over the shipped ones.",
        ),
        click.option(
            "--site",
            metavar="ID",
            help="Use this site's rules, whatever the page looks like.",
            shell_complete=_complete_sites,
        ),
        click.option(
            "--max-size",
            metavar="MB",
            type=Amount(0, min_open=True),
            default=f"{MAX_BYTES / MEGABYTE:g}",
            show_default=True,
            help="Refuse pages larger than this, unpacked.",
        ),
        click.option(
            "--text-field",
            metavar="NAME",
            default="text",
            show_default=True,
            help="The field of JSON Lines, or column of Parquet, that holds the page.",
        ),
        click.option(
            "--id-field",
            metavar="NAME",
            help="The field that names the page: file.jsonl#ID. Unless given, its line or row does: file.jsonl#12.",
        ),
        click.option(
            "--fix-text",
            is_flag=True,
            help="Have ftfy repair text that was once decoded with a wrong encoding (mojibake), and say what it did.",
        ),
    ]


class Volume(msgspec.Struct, frozen=True):
    """How a large job is done: by so many processes, with a limit of time for each page, in part, and how loudly."""

    jobs: int | None = None
    timeout: float | None = None
    shard: Shard = WHOLE
    quiet: bool = False


run_option = partial(click.option, cls=Section, section="Run")
"""An option about how a job is done."""


def takes_many(command: Command) -> Command:
    """Give a command the options about large jobs: it is called with a `volume`."""

    @wraps(command)
    def with_volume(jobs: int | None, timeout: float, shard: Shard, quiet: bool, **rest: Any) -> Any:
        limit = timeout if 0 < timeout < ENDLESS else None
        return command(volume=Volume(jobs, limit, shard, quiet), **rest)

    return with_parameters(with_volume, _volume_options())


def _volume_options() -> list[Parameter]:
    return [
        run_option(
            "-j",
            "--jobs",
            metavar="N",
            type=click.IntRange(1),
            help="Processes. Unless given: all cores if many pages.",
        ),
        run_option(
            "--timeout",
            metavar="SECONDS",
            type=Amount(0),
            default=f"{TIMEOUT:g}",
            show_default=True,
            help="Give up a page after this long, and go on with the next. 0: wait for ever.",
        ),
        run_option(
            "--shard",
            metavar="I/N",
            default="1/1",
            callback=_shard,
            help="Clean part I of N only, for arrays of jobs: 1/N to N/N together clean each page once. 0/N is N/N.",
        ),
        run_option("--quiet", is_flag=True, help="Show no progress; what fails is still named."),
    ]


def _shard(_ctx: click.Context, _parameter: click.Parameter, text: str) -> Shard:
    try:
        return parse(text)
    except ValueError as error:
        raise click.BadParameter(f"'{text}': {error}") from None


def _complete_sites(ctx: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The sites that a shell may offer: whatever the rule files hold, their names are those of the sites."""
    folders = (shipped_rules(), *map(Path, ctx.params.get("rules") or ()))
    return sorted({path.stem for folder in folders for path in folder.glob(f"{glob.escape(begun)}*.yaml")})


def readable(paths: Iterable[str]) -> Frame:
    """How readable JSON is framed: one named page gives an object; several, a folder or a container an array."""
    return form("json", of_many=names_many(paths)).frame
