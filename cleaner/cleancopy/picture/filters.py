"""Buttons that filter: the script reads off them what they filter by."""

from __future__ import annotations


def toggle(key: str, value: str, label: str, count: int, kind: str = "") -> str:
    """A button that shows only the items whose `data-<key>` has the value. `label` is HTML; `kind` colours it."""
    return (
        f'<button type="button" class="{kind}" aria-pressed="false" data-filter="{key}" data-value="{value}">'
        f'<span class="name">{label}</span> <span class="count">{count}</span></button>'
    )
