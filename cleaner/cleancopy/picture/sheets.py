"""The template files beside this module, filled in. Read when the first picture is made."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib import resources
from string import Template

from cleancopy import __version__


def filled(name: str, **values: str) -> str:
    """The page `<name>.html` with the style sheet, the script and the values, which must be HTML already."""
    style, script = _text("picture.css"), _text("picture.js")
    policy = (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    template = Template(_text(f"{name}.html"))
    return template.substitute(values, style=style, script=script, policy=policy, version=__version__)


@functools.cache
def _text(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


@functools.cache
def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
