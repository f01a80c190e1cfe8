"""What a file is, told from its name or its first bytes."""

from __future__ import annotations

import msgspec

from cleancopy import late
from cleancopy.sources.inputs import Stream

PACKINGS = {".gz": "gzip", ".zst": "zstd", ".bz2": "bzip2", ".xz": "xz"}
"""Suffixes of one stream that is compressed as a whole."""

PAGES = {".txt": "text", ".html": "html", ".htm": "html", ".xhtml": "html"}

CONTAINERS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "warc",
    ".tar": "tar",
    ".zip": "zip",
}
SHORT = {".tgz": ".tar.gz", ".tbz": ".tar.bz2", ".tbz2": ".tar.bz2", ".txz": ".tar.xz", ".tzst": ".tar.zst"}

HEAD = 4096
"""Bytes that are enough to tell what a file is."""

_LAST_SUFFIX = late.regex(r"\.[a-z0-9]+\Z")
_PACKED = late.regex(
    rb"(?P<gzip>\x1f\x8b\x08)|(?P<zstd>[\x20-\x2f]\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)"
    rb"|(?P<bzip2>BZh[1-9](?:1AY&SY|\x17rE8P\x90))|(?P<xz>\xfd7zXZ\0)"
)
_HOLDING = (
    (late.regex(rb"WARC/[01]\.\d+\r?\n"), "warc"),
    (late.regex(rb"PK(?:\x03\x04|\x05\x06)"), "zip"),
    (late.regex(rb"PAR1"), "parquet"),
    (late.regex(rb"(?s).{257}ustar"), "tar"),
)
_JSON = late.regex(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:')
_HTML = late.regex(
    rb"(?is)(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?>\s|<\?xml\b[^>]*>|<!--.*?-->)*+<(?:!doctype\s+html|(?:html|head|body|"
    rb"title|meta|link|script|style|main|article|section|header|nav|div|span|p|h[1-6]|ul|ol|table|a|br|img|figure|"
    rb"blockquote)(?=[\s/>]))"
)


class Kind(msgspec.Struct, frozen=True):
    """`content` is a value of PAGES or CONTAINERS, or empty where unknown; `packing` one of PACKINGS, or empty."""

    content: str
    packing: str


def by_name(name: str) -> Kind:
    """What the name of a file says: `a.warc.gz` is a packed WARC."""
    name = name.lower()
    stem, suffix = _split(name)
    if suffix in SHORT:
        stem, suffix = _split(stem + SHORT[suffix])
    packing = PACKINGS.get(suffix, "")
    if packing:
        stem, suffix = _split(stem)
    return Kind(PAGES.get(suffix) or CONTAINERS.get(suffix, ""), packing)


def is_wanted(name: str) -> bool:
    """Whether a file of this name is read where nobody named it: in folders and archives."""
    kind = by_name(name)
    if kind.content or not kind.packing:
        return bool(kind.content)
    bare, _suffix = _split(name.lower())
    return not _split(bare)[1]  # `page.gz` may be a page, `photo.png.gz` is none


def is_container(content: str) -> bool:
    """Whether what `by_name` or `by_content` found holds many pages."""
    return content in CONTAINERS.values()


def packing_of(head: bytes) -> str:
    """How data that begin so are compressed, or nothing."""
    found = _PACKED.match(head)
    return (found.lastgroup or "") if found else ""


def by_content(head: bytes) -> str:
    """Which container begins so, or nothing."""
    found = next((content for pattern, content in _HOLDING if pattern.match(head)), "")
    return found or ("jsonl" if _JSON.match(head) else "")


def head_of(stream: Stream) -> bytes:
    """The first bytes of a stream that nothing was read of, which stay in it."""
    return stream.peek(HEAD)[:HEAD]


def looks_like_html(head: bytes) -> bool:
    """Whether data begin with a tag of HTML, be it a whole page or a piece of one."""
    return bool(_HTML.match(head[:HEAD].replace(b"\0", b"")))


def _split(name: str) -> tuple[str, str]:
    found = _LAST_SUFFIX.search(name)
    return (name[: found.start()], found[0]) if found else (name, "")
