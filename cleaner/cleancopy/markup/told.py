"""The page's structured data: its JSON-LD (schema.org) and meta tags, as plain values.

JSON-LD is read here, from the script elements, because trafilatura folds it into one record with guesses from the
page, and drops the article's text, which tells more than all else where a page gives it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any, NamedTuple

from cleancopy.blocks import fold_spaces

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = Mapping[str, Any]

MOST_NODES = 2000
ARTICLE_TYPES = ("article", "posting", "report")
"""How the names of schema.org's types end that are articles."""
HOUSES = ("organization", "website", "corporation")


class Told(NamedTuple):
    """The article's own record in the JSON-LD (empty if none), all records, and meta tags by name or property.

    `address` is the page's canonical address, `title` that of its window.
    """

    article: Node
    nodes: Sequence[Node]
    meta: Mapping[str, Sequence[str]]
    address: str = ""
    title: str = ""


def read_told(root: HtmlElement) -> Told:
    """The structured data of a page; what is broken there counts as absent."""
    nodes = list(_nodes(root))
    meta = _meta(root)
    title = fold_spaces(root.findtext(".//title") or "")
    return Told(_article(nodes, {*meta.get("og:title", ()), title}), nodes, meta, _canonical(root), title)


def texts(value: Any) -> list[str]:
    """The strings of a JSON-LD value: itself, the names of what it describes, or those of a list of such."""
    found: list[str] = []
    waiting = [value]
    for _step in range(MOST_NODES):
        if not waiting:
            break
        item = waiting.pop(0)
        if isinstance(item, str):
            found.append(fold_spaces(item))
        elif isinstance(item, list):
            waiting[:0] = item[:MOST_NODES]
        elif isinstance(item, dict):
            waiting[:0] = [item.get("name")]
    return [text for text in found if text]


def is_a(node: Node, endings: Sequence[str]) -> bool:
    """Whether a record is of a type whose name ends so."""
    return any(kind.lower().endswith(tuple(endings)) for kind in texts(node.get("@type")))


def people_and_houses(value: Any) -> tuple[list[str], list[str]]:
    """The names in a JSON-LD value that describes authors: those of people or of unknown type, those of houses."""
    people: list[str] = []
    houses: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        kind = houses if isinstance(item, dict) and is_a(item, HOUSES) else people
        kind += [unescape(text) for text in texts(item)]
    return people, houses


def _canonical(root: HtmlElement) -> str:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return (link.get("href") or "").strip()
    return ""


def _nodes(root: HtmlElement) -> Iterator[Node]:
    steps = iter(range(MOST_NODES))
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        waiting = [_parsed(script.text)]
        while waiting and next(steps, None) is not None:
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting[:0] = item[:MOST_NODES]
            elif isinstance(item, dict):
                yield item
                waiting[:0] = [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]


def _parsed(text: str) -> Any:
    text = text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _article(nodes: Sequence[Node], titles: set[str]) -> Node:
    """The record of the page's own article: the one with its title, or the first."""
    articles = [node for node in nodes if is_a(node, ARTICLE_TYPES)]
    for node in articles:
        if any(headline and headline in title for headline in texts(node.get("headline")) for title in titles):
            return node
    return articles[0] if articles else {}


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = fold_spaces(element.get("content") or element.get("value") or "")
        if name and content:
            found.setdefault(name.lower(), []).append(content)
    return found
