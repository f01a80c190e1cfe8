"""CSV that spreadsheets open right: RFC 4180 in UTF-8 with a byte order mark, which Excel needs to see what it is.

Lists are joined with `; `, problems are `code: message`, and what is not known is an empty cell. A cell whose text a
spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection). `as_printed` takes it off again.
"""

from __future__ import annotations

import csv
import functools
import io
import re
from collections.abc import Iterable
from typing import Any

from cleancopy.emit.fields import FIELDS
from cleancopy.emit.frames import Frame, utf8
from cleancopy.model import Article, Problem

MARK = b"\xef\xbb\xbf"
JOINT = "; "
MAY_START_FORMULA = re.compile(r"['\s]*[=+\-@\t\r\n\0＝＋－＠]")
"""With white space, which some spreadsheets trim, and with apostrophes, so that the guard can be told from the text."""
GUARD = "'"


def frame(fields: tuple[str, ...] = FIELDS) -> Frame:
    """A header with the keys, then a row an article."""
    return Frame(functools.partial(row, fields), MARK + _line(fields))


def row(fields: tuple[str, ...], article: Article) -> bytes:
    """The row of one article, with its line end."""
    return _line([_cell(getattr(article, name)) for name in fields])


def as_printed(cell: str) -> str:
    """The text of a cell as it was before it was guarded."""
    return cell[1:] if cell.startswith(GUARD) and MAY_START_FORMULA.match(cell, 1) else cell


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else "" if value is None else JOINT.join(map(_item, value))
    return GUARD + text if MAY_START_FORMULA.match(text) else text


def _item(value: str | Problem) -> str:
    return value if isinstance(value, str) else f"{value.code}: {value.message}"


def _line(cells: Iterable[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return utf8(text.getvalue())
