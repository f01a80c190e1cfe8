"""One sample: whether the page is recognised, and the article whole, as expected, and clean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from cleancopy.check import expected as expectations
from cleancopy.check.diff import differences, parted
from cleancopy.check.expected import Expected, fields_of
from cleancopy.check.findings import Difference, Finding, named, quoted
from cleancopy.check.leaks import Body, Leaks, kept
from cleancopy.check.selection import Sample
from cleancopy.habits import bare
from cleancopy.model import Decision, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook.book import Rulebook
from cleancopy.sources import Failure, Input, Reading, load

NEEDED = frozenset({"missing-headline", "missing-body"})
"""What a page of no known site may not lack; the rest it may not print."""


class Checked(msgspec.Struct, frozen=True):
    """A sample with what was found. `trace` is that of its own site's rules, None where they could not be run."""

    sample: Sample
    findings: tuple[Finding, ...]
    trace: Trace | None = None
    expected: Expected | None = None
    differences: tuple[Difference, ...] = ()


def check_sample(sample: Sample, book: Rulebook, leaks: Leaks) -> Checked:
    """Run a sample through the rules of its site, and hold the article against the one beside it."""
    if not Path(sample.dump).is_file():
        message = f"no dump beside it: add {Path(sample.dump).name}, or delete this file"
        return Checked(sample, (Finding(sample.expectation, 1, 1, "no-dump", message),))
    page = load(Input(sample.dump, sample.dump), Reading())
    if isinstance(page, Failure):
        return Checked(sample, (Finding(sample.dump, 1, 1, page.code, page.reason),))
    trace = run(page, book)
    findings = list(_recognition(sample, trace))
    if findings and sample.site is None:
        return Checked(sample, tuple(findings))
    if findings:
        trace = run(page, book, sample.site)
    findings += _doubted(sample, trace)
    findings += _missing_fields(sample, trace)
    expected, unreadable = _expectation(sample)
    found = differences(expected.values, fields_of(trace.article)) if expected else ()
    findings += unreadable
    findings += (_differs(sample, trace, expected, difference) for difference in found if expected)
    findings += _leaks(sample, trace, expected, book, leaks)
    return Checked(sample, tuple(findings), trace, expected, found)


def _expectation(sample: Sample) -> tuple[Expected | None, tuple[Finding, ...]]:
    if not Path(sample.expectation).exists():
        message = f"no expected article beside it: make it with `cleancopy check --update {sample.dump}`, and read it"
        return None, (Finding(sample.dump, 1, 1, "no-expectation", message),)
    found = expectations.read(sample.expectation)
    return (None, (found,)) if isinstance(found, Finding) else (found, ())


def _recognition(sample: Sample, trace: Trace) -> Iterator[Finding]:
    found = trace.article.site
    if found == sample.site:
        return
    if sample.site is None:
        best = trace.recognition[0]
        message = f"recognised as {found} ({best.hits} of {best.of} signs), and lies in {sample.folder}/: "
        message += f"move it to {found}/, or mend the signs"
        yield Finding(sample.dump, 1, 1, "recognised", message)
        return
    own = next((score for score in trace.recognition if score.site == sample.site), None)
    shows = f"it shows {own.hits} of {own.of} signs, needed {own.needed}" if own else "it shows none of its signs"
    rivals = [score.site for score in trace.recognition if score.site != sample.site and score.hits >= score.needed]
    instead = found or ("undecided between it and " + rivals[0] if rivals else "no known site")
    message = f"not recognised as {sample.site} but as {instead}: {shows}; mend 'recognise' of {sample.site}.yaml"
    yield Finding(sample.dump, 1, 1, "not-recognised", message)


def _doubted(sample: Sample, trace: Trace) -> Iterator[Finding]:
    """The model would hide that a site's cuts no longer fit its pages."""
    if sample.site and bare.OTHERWISE in trace.habits:
        message = f"the cuts of {sample.site}.yaml do not part the article from the page: the model had a say; "
        message += f"mend them (`cleancopy explain {sample.dump}`)"
        yield Finding(sample.dump, 1, 1, bare.OTHERWISE, message)


def _missing_fields(sample: Sample, trace: Trace) -> Iterator[Finding]:
    for problem in trace.article.problems:
        if problem.code.startswith("missing-") and (sample.site or problem.code in NEEDED):
            message = f"{problem.message}, which is required: `cleancopy explain {sample.dump}` shows what took it"
            yield Finding(sample.dump, 1, 1, problem.code, message)


def _differs(sample: Sample, trace: Trace, expected: Expected, found: Difference) -> Finding:
    if found.field != "body" or (found.before is None and found.after is None):
        return _field_differs(trace, expected, found)
    if found.actual is not None and found.after is not None:
        decision = [decision for decision in trace.decisions if decision.kept][found.after]
        line, by = decision.block.first, named(decision.origin)
        if found.expected is None:
            code, message = "paragraph-added", f"{quoted(found.actual)} is not expected, and is kept by {by}"
        else:
            old, new = parted(found.expected, found.actual)
            code, message = "paragraph-changed", f"expected '{old}', got '{new}', kept by {by}"
        return Finding(sample.dump, line, 1, code, message, "error", found.expected, found.actual)
    assert found.expected is not None
    return _paragraph_missing(sample, trace, expected, found.expected)


def _field_differs(trace: Trace, expected: Expected, found: Difference) -> Finding:
    line, column = expected.place(found.field)
    if found.expected is None:
        message = f"the key '{found.field}' is missing, which is {found.actual}"
    elif found.actual is None:
        message = f"no article has the key '{found.field}': delete it"
    else:
        old, new = parted(found.expected, found.actual)
        message = f"{found.field}: expected {old}, got {new}{_captured_by(trace, found.field)}"
    return Finding(expected.path, line, column, "field-differs", message, "error", found.expected, found.actual)


def _captured_by(trace: Trace, field: str) -> str:
    names = {field, "authors"} if field == "byline" else {field}
    captures = (capture for decision in trace.decisions for capture in decision.captures)
    origin = next((capture.origin for capture in captures if capture.field in names), None)
    return f", captured by {named(origin)}" if origin else ""


def _paragraph_missing(sample: Sample, trace: Trace, expected: Expected, text: str) -> Finding:
    decision = next((decision for decision in trace.decisions if _shows(decision, text)), None)
    if decision is None or decision.kept:
        line, column = expected.place_of_paragraph(text)
        message = f"{quoted(text)} is expected, and " + (
            "comes out at another place" if decision else "no block of the dump reads so"
        )
        return Finding(expected.path, line, column, "paragraph-missing", message, "error", text)
    message = f"{quoted(text)} is expected, and has the verdict {decision.verdict} of {named(decision.origin)}"
    return Finding(sample.dump, decision.block.first, 1, "paragraph-missing", message, "error", text)


def _shows(decision: Decision, text: str) -> bool:
    return text in {decision.block.text, decision.block.printed}


def _leaks(sample: Sample, trace: Trace, expected: Expected | None, book: Rulebook, leaks: Leaks) -> Iterable[Finding]:
    """Leaks of the article that came out, at the dump's lines, and those that only the expectation has."""
    site = book.sites[sample.site] if sample.site else None
    body, lines = kept(trace)
    known = {(body.paragraphs[number], "") for number in body.excused}
    for number, code, message in leaks.of(body, site):
        known.add((body.paragraphs[number], code))
        yield Finding(sample.dump, lines[number], 1, code, message)
    if expected is None or expected.paragraphs == body.paragraphs:
        return
    for number, code, message in leaks.of(Body(expected.paragraphs), site):
        paragraph = expected.paragraphs[number]
        if known.isdisjoint({(paragraph, code), (paragraph, "")}):
            yield Finding(expected.path, *expected.place_of_paragraph(paragraph), code, message)
