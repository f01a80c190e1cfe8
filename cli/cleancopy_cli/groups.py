"""Groups of commands that say which command was perhaps meant."""

from __future__ import annotations

import click


class SuggestingGroup(click.Group):
    """A group that knows the likeliest of its commands for a name that is none."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name. Raises UsageError, with the likeliest one, for a name that is none."""
        name, known = args[0], self.list_commands(ctx)
        if name not in known and not name.startswith("-") and not ctx.resilient_parsing:
            from cleancopy.phrases import did_you_mean  # noqa: PLC0415  (`--help` need not wait for the library)

            raise click.UsageError(f"no command '{name}': {did_you_mean(name, known)}", ctx)
        return super().resolve_command(ctx, args)
