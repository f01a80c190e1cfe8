"""`cleancopy rules`: what the rule files say, whether they hold, and a first one for a new site."""

from __future__ import annotations

import sys

import click

from cleancopy.phrases import counted
from cleancopy_cli import rules_plain
from cleancopy_cli.groups import SuggestingGroup
from cleancopy_cli.output import write
from cleancopy_cli.rules_new import new
from cleancopy_cli.rules_options import folders_option, json_option


@click.group(cls=SuggestingGroup)
def rules() -> None:
    """Look at rule files, check them, and write a first one for a new site.

    The shipped rules count, and before them those in the folder rules, if there is one here.

    \b
    Examples:
      cleancopy rules list
      cleancopy rules show the-star
      cleancopy rules new harbour-ledger dumps/
      cleancopy rules lint rules/harbour-ledger.yaml
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)


@rules.command("list")
@folders_option
@json_option
def list_sites(folders: tuple[str, ...], as_json: bool) -> int:
    """List the sites.

    In a pipe the columns are parted by tabs: site, outlet, rules of its own, rules of its packs, samples (dumps in
    samples/SITE), the day of the last review, the rule file.

    \b
    Examples:
      cleancopy rules list
      cleancopy rules list | awk -F'\\t' '$5 < 2 {print $1}'
      cleancopy rules list --json | jq -r '.[] | select(.reviewed < "2026").site'
    """  # noqa: D301
    from cleancopy import survey  # noqa: PLC0415

    found = survey.rows(survey.folders_here(folders))
    if as_json:
        rules_plain.as_json(found)
    elif sys.stdout and sys.stdout.isatty():
        from cleancopy_cli import rules_report  # noqa: PLC0415  (rich takes longer to import than this to list)

        rules_report.sites(found)
    else:
        rules_plain.sites(found)
    return 0


@rules.command(short_help="Show the rules of a site in the order in which they decide.")
@click.argument("site")
@folders_option
@json_option
def show(site: str, folders: tuple[str, ...], as_json: bool) -> int:
    """Show the rules of SITE, its packs' among them, in the order in which they decide.

    Cuts come first, then captures, drops, keeps and the default; at last rules that take parts of what stays. In a
    pipe the columns are parted by tabs: phase, action, rule, file and line, condition, why.

    \b
    Examples:
      cleancopy rules show the-star
      cleancopy rules show the-star | grep ^cuts
      cleancopy rules show the-star --json | jq '.rules[] | select(.do == "drop").when'
    """  # noqa: D301
    from cleancopy import survey  # noqa: PLC0415
    from cleancopy.rulebook import load_rules  # noqa: PLC0415
    from cleancopy.rulebook.readable import described, steps  # noqa: PLC0415

    try:
        found = survey.site_of(load_rules(*survey.folders_here(folders)), site)
    except survey.NoSuchRules as error:
        raise click.UsageError(str(error)) from error
    if as_json:
        rules_plain.as_json(described(found))
    elif sys.stdout and sys.stdout.isatty():
        from cleancopy_cli import rules_report  # noqa: PLC0415

        rules_report.site(found, list(steps(found)))
    else:
        rules_plain.site(steps(found))
    return 0


@rules.command(short_help="Find the faults of rule files.")
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
def lint(paths: tuple[str, ...]) -> int:
    """Find the faults of rule files: form, conditions, patterns, examples.

    PATH is a rule file or a folder of them; unless given, rules, or the shipped rules where there is no such folder.
    Each fault is a line `path:line:column: code: message`.

    Exit code: 0 clean, 1 something to mend, 2 the call is wrong.

    \b
    Examples:
      cleancopy rules lint
      cleancopy rules lint rules/harbour-ledger.yaml
    """  # noqa: D301
    from cleancopy import survey  # noqa: PLC0415
    from cleancopy.check import NothingToCheck  # noqa: PLC0415

    try:
        found = survey.lint(paths)
    except NothingToCheck as error:
        raise click.UsageError(str(error)) from error
    rules_plain.tell(found.findings)
    click.echo(f"{counted(found.files, 'rule file')}: {counted(len(found.findings), 'fault')}", err=True)
    return 1 if found.findings else 0


@rules.command("test", short_help="Run the examples that rules have.")
@click.argument("sites", metavar="[SITE]...", nargs=-1)
@folders_option
def run_tests(sites: tuple[str, ...], folders: tuple[str, ...]) -> int:
    """Run the examples that rules have under `tests`.

    SITE is the id of a site, with which the packs go that it uses, or of a pack. Unless given, all rule files of the
    folder rules are meant, or the shipped ones where there is no such folder.

    Exit code: 0 all hold, 1 some don't, 2 a rule file is broken or the call is wrong.

    \b
    Examples:
      cleancopy rules test
      cleancopy rules test harbour-ledger
    """  # noqa: D301
    from cleancopy import survey  # noqa: PLC0415

    try:
        found = survey.run_examples(survey.folders_here(folders), sites)
    except survey.NoSuchRules as error:
        raise click.UsageError(str(error)) from error
    rules_plain.tell((*found.broken, *found.failed))
    outcome = f"{len(found.failed)} failed" if found.failed else "all hold"
    click.echo(f"{counted(found.examples, 'example')} of {counted(found.files, 'rule file')}: {outcome}", err=True)
    return 2 if found.broken else 1 if found.failed else 0


@rules.command()
def schema() -> int:
    """Print the JSON Schema of rule files.

    Editors with a YAML language server complete and explain a rule file whose first line names it:
    `# yaml-language-server: $schema=schema.json`.

    \b
    Examples:
      cleancopy rules schema > rules/schema.json
      check-jsonschema --schemafile rules/schema.json rules/*.yaml
    """  # noqa: D301
    from cleancopy.rulebook.schema import schema_text  # noqa: PLC0415

    write([schema_text().encode()])
    return 0


rules.add_command(new)
