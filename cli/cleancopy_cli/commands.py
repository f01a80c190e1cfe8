"""The command `cleancopy` and its subcommands, and the one place that turns errors into messages and exit codes."""

from __future__ import annotations

import errno
import importlib
import io
import os
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cleancopy import __version__
from cleancopy.phrases import printable
from cleancopy_cli.groups import SuggestingGroup
from cleancopy_cli.output import ReaderGone, write_failure

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "clean": ("cleancopy_cli.clean", "Turn dumps into articles."),
    "explain": ("cleancopy_cli.explain", "Say which rule decided about each block of a dump."),
    "check": ("cleancopy_cli.check", "Check rule files and samples."),
    "rules": ("cleancopy_cli.rules", "Look at rule files, and write a first one for a new site."),
    "completion": ("cleancopy_cli.completion", "Print the script that makes a shell complete it all."),
}

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO})
"""What click's own messages may meet on standard output; whatever else we write, says so itself."""


class Commands(SuggestingGroup):
    """Subcommands whose modules are imported when they are run, so that `--help` answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Their names, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command itself, or None if there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What a shell may offer, which must not import all commands for their names."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415  (only shells ask)

        named = [(name, summary) for name, (_module, summary) in COMMANDS.items() if name.startswith(incomplete)]
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*(CompletionItem(name, help=summary) for name, summary in named), *options]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list for `--help`."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_module, summary) in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="cleancopy %(version)s")
def cleancopy() -> None:
    """Turn plain-text dumps of scraped news pages into clean JSON articles.

    \b
    Examples:
      cleancopy clean dumps/ > articles.jsonl
      cleancopy explain dumps/2026-11-21-quay.txt
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)


def run(arguments: Sequence[str] | None) -> int:
    """Run the command and give its exit code. `arguments` are those of the process unless given."""
    try:
        code = cleancopy.main(arguments, prog_name="cleancopy", standalone_mode=False)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except ReaderGone:
        return 0
    except OSError as error:
        if error.errno not in FULL:
            return _refusal(error)
        failed = write_failure(error)
        _show(failed)
        return failed.exit_code
    except Exception as error:
        return _refusal(error)
    return code if isinstance(code, int) else 0


def _show(error: click.ClickException) -> None:
    message = io.StringIO()
    error.show(message)
    click.echo(_harmless(message.getvalue()), nl=False, err=True)


def _harmless(message: str) -> str:
    """A message in which no name that it quotes steers a terminal; its own lines and tabs stay."""
    return re.sub(r"[^\n\t]+", lambda found: printable(found[0]), message)


def _refusal(error: Exception) -> int:
    from cleancopy.pipeline import UnknownSite  # noqa: PLC0415  (`--help` need not wait for the library)
    from cleancopy.rulebook import RuleFaults  # noqa: PLC0415

    if isinstance(error, RuleFaults):
        for fault in error.faults:
            click.echo(printable(str(fault)), err=True)
        return 2
    if isinstance(error, UnknownSite):
        click.echo(f"Error: {_harmless(str(error))}", err=True)
        return 2
    if os.environ.get("CLEANCOPY_TRACEBACK"):
        import traceback  # noqa: PLC0415  (few runs end here)

        traceback.print_exception(error)
    click.echo(
        f"Error: this is a bug in cleancopy: {type(error).__name__}: {error}\n"
        "Please report it, with what CLEANCOPY_TRACEBACK=1 in the environment makes it print.",
        err=True,
    )
    return 3
