"""The dateline at the start of a story: `SEOUL (Reuters) - `, `KOTA KINABALU: `, `MOSKARA, January 21. /TASS/. `.

All known forms are one of a few shapes: places and date, then an agency between brackets or slashes, then a dash;
the agency first; no agency; East Asian brackets. One module reads each shape, and the least certain comes last.
Precision goes before recall: without an agency, a date or a region, a name in capitals must look like a place's
(`names.py`) and the text behind it like the lead of a story.

What can't be told apart at the start of a block, such as a sentence that happens to begin `WASHINGTON — The`, is
read as a dateline; that only the first blocks of a body are asked is the caller's part.
"""

from __future__ import annotations

from cleancopy.dateline.brackets import read_bracketed
from cleancopy.dateline.east import read_eastern
from cleancopy.dateline.gate import GATE, passes_gate
from cleancopy.dateline.marks import read_marked
from cleancopy.dateline.parts import Dateline
from cleancopy.dateline.slashes import read_slashed

__all__ = ["GATE", "Dateline", "read"]

_SHAPES = (read_eastern, read_bracketed, read_slashed, read_marked)


def read(text: str) -> Dateline | None:
    """Read the dateline that `text` (white space folded) begins with, or return `None`. Never raises."""
    if not passes_gate(text):
        return None
    return next((found for shape in _SHAPES if (found := shape(text))), None)
