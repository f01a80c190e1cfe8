"""Pictures of pages: a trace as one HTML file that says of every block which rule decided about it, and why.

The files need nothing but themselves: no network, no fonts, one style sheet and one script inside, both named by their
hash in the page's content policy, so that nothing a dump holds can ever run.
"""

from __future__ import annotations

from cleancopy.picture.page import page
from cleancopy.picture.write import Drawn, NotOurs, drawn, write_folder

__all__ = ["Drawn", "NotOurs", "drawn", "page", "write_folder"]
