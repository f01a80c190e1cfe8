"""Regular expressions that are compiled when they are first used.

The grammars know the forms of many languages, and a page needs those of one. Compiling them all took longer than
cleaning a hundred pages.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def regex(pattern: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, but compiled with the first call of one of its methods. An error is raised then.

    Safe to share between threads: two that use it first at the same time both compile it, and either result serves.
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


def caseless(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """The same for a pattern in small letters and texts in any: IGNORECASE makes compiling take three times as long.

    What a match says of places and groups is true of the text; what it says of their words is in small letters.
    """
    return cast("re.Pattern[str]", _Caseless(pattern, flags))


ODD_LETTERS = "İıſ"
ONE_FOR_ONE = str.maketrans(ODD_LETTERS, "iis")
"""Letters that are another's to IGNORECASE, and not to `str.lower`."""


class _Late:
    def __init__(self, pattern: str | bytes, flags: int | re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled expression; it is kept here, so that the next call comes straight to it."""
        if name.startswith("_"):
            raise AttributeError(name)
        method = self._method(name)
        setattr(self, name, method)
        return method

    def _method(self, name: str) -> Any:
        return getattr(re.compile(self.pattern, self._flags), name)


class _Caseless(_Late):
    def _method(self, name: str) -> Any:
        method = super()._method(name)
        return lambda text, *span: method(small(text), *span)


def small(text: str) -> str:
    """The text in small letters, each in its old place."""
    # To find no odd letter takes a tenth of the time of replacing none.
    if not text.isascii() and any(letter in text for letter in ODD_LETTERS):
        text = text.translate(ONE_FOR_ONE)
    return text.lower()
