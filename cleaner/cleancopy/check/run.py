"""The whole check: paths in, a report out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from cleancopy.check.coverage import coverage
from cleancopy.check.findings import Change, Finding, Report, in_order, of_faults
from cleancopy.check.leaks import Leaks
from cleancopy.check.redundant import redundant
from cleancopy.check.rules import Rules, is_unusable, load
from cleancopy.check.samples import Checked, check_sample
from cleancopy.check.selection import Sample, Selection, folder_of, samples_beside, samples_in, select
from cleancopy.check.update import SETTLED, needs_update, update
from cleancopy.rulebook.faults import Fault
from cleancopy.rulebook.load import RuleFile


def check(paths: Sequence[str] = (), rules: Sequence[str] = (), *, updating: bool = False) -> Report:
    """Check rule files and samples; a rule file brings the samples of all sites that use it.

    `paths` are files and folders, `samples` and the folders of rules unless given. `rules` are folders of rule files
    that count besides the shipped ones, `rules` unless given. If `updating`, expectations are rewritten as the articles
    come out. Raises NothingToCheck for paths that can't be checked, and RuleFaults for a folder of rules that is none.
    """
    selection = select(paths, rules)
    ruleset = load(selection)
    files = [file for file in ruleset.files if file.source.path in selection.rule_files]
    samples = sorted(selection.samples | set(_dependent_samples(ruleset, files)))
    checked, skipped, findings = _check_samples(ruleset, samples)
    faults = [*_faults(ruleset, selection, skipped)]
    changes: list[Change] = []
    if updating:
        checked, changes = _updated(checked)
    findings += of_faults(faults)
    findings += redundant(files)
    findings += (finding for one in checked for finding in one.findings)
    if selection.whole and not skipped and not any(map(is_unusable, faults)):
        findings += coverage(ruleset, files, checked)
    return Report(
        in_order(findings),
        tuple(changes),
        len(selection.rule_files),
        len(samples),
        len(skipped),
        any(map(is_unusable, faults)),
    )


def _dependent_samples(rules: Rules, files: Iterable[RuleFile]) -> Iterator[Sample]:
    """The samples of all sites that the rule files have a part in."""
    sites: dict[str, set[str | None]] = {}
    for file in files:
        sites.setdefault(samples_beside(folder_of(file.source.path)), set()).update(_sites_of(rules, file))
    for folder, wanted in sites.items():
        yield from (sample for sample in samples_in(folder) if sample.site in wanted)


def _sites_of(rules: Rules, file: RuleFile) -> set[str | None]:
    if not file.source.is_pack:
        return {file.source.stem}
    everybody = (rules.book.strangers, *rules.book.sites.values())
    users = {site.id for site in everybody if file.source.stem in site.file.use}
    return {None if site == rules.book.strangers.id else site for site in users}


def _check_samples(rules: Rules, samples: Iterable[Sample]) -> tuple[list[Checked], list[Sample], list[Finding]]:
    """The samples that could be checked, those whose rule files are broken, and those that have no rule file."""
    leaks = Leaks(rules.book)
    checked: list[Checked] = []
    skipped: list[Sample] = []
    homeless: dict[str, list[Sample]] = {}
    for sample in samples:
        if sample.site in rules.blame:
            skipped.append(sample)
        elif sample.site is None or sample.site in rules.book.sites:
            checked.append(check_sample(sample, rules.book, leaks))
        else:
            homeless.setdefault(sample.site, []).append(sample)
    return checked, skipped, [_no_rule_file(site, found) for site, found in homeless.items()]


def _no_rule_file(site: str, samples: Sequence[Sample]) -> Finding:
    dumps = " ".join(sample.dump for sample in samples)
    message = f"no rule file for the site '{site}': make one with `cleancopy rules new {site} {dumps}`"
    return Finding(samples[0].dump, 1, 1, "no-rule-file", message)


def _faults(rules: Rules, selection: Selection, skipped: Iterable[Sample]) -> Iterator[Fault]:
    """The faults of the selected files, and of those for which samples could not be checked."""
    for path in selection.rule_files:
        yield from rules.faults.get(path, ())
    for path in {path for sample in skipped for path in rules.blame[sample.site]} - selection.rule_files:
        yield from filter(is_unusable, rules.faults[path])


def _updated(checked: Iterable[Checked]) -> tuple[list[Checked], list[Change]]:
    """The samples with what is left to mend once their expectations are written, and what was written."""
    rest: list[Checked] = []
    changes: list[Change] = []
    for one in checked:
        result = update(one) if needs_update(one) else None
        findings = one.findings
        if isinstance(result, Change):
            changes.append(result)
            findings = tuple(f for f in findings if f.code not in SETTLED and f.path != one.sample.expectation)
        elif isinstance(result, Finding):
            findings = (*findings, result)
        rest.append(msgspec.structs.replace(one, findings=findings))
    return rest, changes
