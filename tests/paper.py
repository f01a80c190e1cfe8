"""An invented paper, of which many tests clean a page."""

from __future__ import annotations

PAGE = """\
The Harbour Ledger
News  Tides  Sport

Share this story

Quay at Port Merrow reopens after storm

By Ana Quill

PORT MERROW, March 3 (Reuters) — The quay reopened on Friday, two weeks after the storm tore its planks away.

Sign up for the Tideline newsletter

"We lost a winter's fish," said Omar Reeve, who runs the ice house.

More from The Harbour Ledger
Ice house asks for help
harbourledger.example 2026
"""
