"""`cleancopy completion`: the script that makes a shell complete commands, options, files and sites."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from cleancopy_cli.output import write

VARIABLE = "_CLEANCOPY_COMPLETE"
"""By this variable the script asks, and click answers before any command runs."""


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> int:
    """Print the script that makes a shell complete cleancopy's commands, options, files and sites.

    It lasts for new shells when it stands where they read it, in zsh behind `autoload -U compinit; compinit`:

    \b
    Examples:
      cleancopy completion bash >> ~/.bashrc
      cleancopy completion zsh >> ~/.zshrc
      cleancopy completion fish > ~/.config/fish/completions/cleancopy.fish
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    script = get_completion_class(shell)
    assert script is not None
    write([script(ctx.find_root().command, {}, "cleancopy", VARIABLE).source().encode()])
    return 0
