"""What JSON Lines and Parquet have in common: records with named fields, one of which holds the page."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Failure, Input, size_failure

URL = "url"
"""The field that holds the page's address, where there is one."""
SHOWN = 12
"""Names of fields in a message."""


class NoField(Exception):
    """Raised for records without a field that was asked for; the text names those that they have."""


def wanted(container: Container) -> tuple[str, ...]:
    """The fields that are looked at, each once; of them only the address may be missing, if it is not asked for."""
    reading = container.reading
    return tuple(dict.fromkeys([reading.text_field, *([reading.id_field] if reading.id_field else []), URL]))


def require(names: Collection[str], container: Container, what: str) -> None:
    """Raise NoField unless the fields that were asked for are there. `what` is what they are called."""
    for name, option in ((container.reading.text_field, "--text-field"), (container.reading.id_field, "--id-field")):
        if name is not None and name not in names:
            raise NoField(f"no {what} '{name}'{_others(name, names, option)}")


def _others(name: str, fields: Collection[str], option: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  (most files have the field)

    names = list(fields)
    shown = ", ".join(names[:SHOWN]) + (", ..." if len(names) > SHOWN else "")
    close = get_close_matches(name, names, 1, 0.5)
    hint = f"; did you mean '{close[0]}'?" if close else ""
    return f": it has {shown or 'none'}{hint} ({option} NAME)"


def page_of(container: Container, number: int, record: Mapping[str, object]) -> Page:
    """The page in one record: named by its id, where one was asked for, else by its number. Raises NoField."""
    require(record, container, "field")
    reading = container.reading
    identity = _text(record[reading.id_field]) if reading.id_field else None
    source = container.name(number if identity in (None, "") else identity)
    text, url = record[reading.text_field], _text(record.get(URL))
    if isinstance(text, str):
        data, charset = text.encode("utf-8", "replace"), "utf-8"
    elif isinstance(text, bytes):
        data, charset = text, None
    else:
        kind = "null" if text is None else f"no text but {type(text).__name__}"
        return Failure(source, "no-text", f"its '{reading.text_field}' is {kind}")
    if len(data) > reading.max_bytes:
        return size_failure(source, len(data), reading.max_bytes)
    return Input(source, "", data, "unknown", charset, url if isinstance(url, str) and url else None)


def _text(value: object) -> object:
    """The value, as text where it is bytes."""
    return value.decode(errors="replace") if isinstance(value, bytes) else value
