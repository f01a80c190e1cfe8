"""What the commands below `cleancopy rules` share."""

from __future__ import annotations

import click

folders_option = click.option(
    "--rules",
    "folders",
    metavar="DIR",
    multiple=True,
    help="Add a folder of rule files, which win over the shipped ones. Unless given: rules, if there is one.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
