"""Articles and traces -> bytes. One module for each format; keys stand in the order of the contract.

A worker makes the piece of one article, in whatever process; a form puts the pieces together to a whole.
"""

from __future__ import annotations

from cleancopy.emit.frames import Encode, Frame, framed
from cleancopy.emit.json_text import ARRAY, LINES, OBJECT, item, line, page
from cleancopy.emit.traces import compared, explained

__all__ = ["ARRAY", "LINES", "OBJECT", "Encode", "Frame", "compared", "explained", "framed", "item", "line", "page"]
