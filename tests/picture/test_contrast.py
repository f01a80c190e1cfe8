"""Every text of a picture can be read on its ground, in light and in dark (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from importlib import resources

import pytest

SHEET = resources.files("cleancopy.picture").joinpath("picture.css").read_text(encoding="utf-8")
LIGHT, DARK = re.findall(r":root \{([^}]*--paper:[^}]*)\}", SHEET)
VERDICTS = ("keep", "subhead", "capture", "caption", "drop", "cut")
PAIRS = [
    *((text, ground) for text in ("ink", "soft", "pencil", "amber", *VERDICTS) for ground in ("paper", "sheet")),
    *((text, f"{verdict}-tint") for verdict in VERDICTS for text in (verdict, "ink")),
    ("soft", "cut-tint"),
    *(("drop", f"{verdict}-tint") for verdict in VERDICTS),
    *(("paper", verdict) for verdict in (*VERDICTS, "amber")),
]
ENOUGH = 4.5


def colours(theme: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", theme))


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda name: name)
def test_text_stands_out(theme: str, text: str, ground: str) -> None:
    named = colours(theme)
    assert contrast(named[text], named[ground]) >= ENOUGH
