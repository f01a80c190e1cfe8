"""What a stranger's page tells beside the article: headline, byline, outlet, date, section, standfirst, language."""

from __future__ import annotations

from cleancopy.strangers.fields.found import Found

__all__ = ["Found"]
