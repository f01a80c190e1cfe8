"""`cleancopy clean`: dumps in, articles out."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

import click

from cleancopy.engines import local
from cleancopy.engines.work import Order, counting, writing
from cleancopy.sources import STDIN, Failure, Input, pages
from cleancopy_cli.destination import Destination, Job, takes_output
from cleancopy_cli.options import Volume, run_option, takes_many, takes_pages
from cleancopy_cli.outcome import Outcome, Result, pieces
from cleancopy_cli.output import write
from cleancopy_cli.progress import watched
from cleancopy_cli.sections import SectionedCommand


@click.command(cls=SectionedCommand)
@takes_pages
@takes_output
@takes_many
@run_option("--stats", "has_report", is_flag=True, help="In the end, print what came of the run on standard error.")
@run_option("--stats-json", "report_file", metavar="FILE", type=click.Path(dir_okay=False), help="Write it as JSON.")
def clean(  # noqa: PLR0913  (one for each option)
    *,
    paths: tuple[str, ...],
    how: Order,
    output: Destination,
    volume: Volume,
    has_report: bool,
    report_file: str | None,
) -> int:
    """Turn dumps into articles, on standard output or into files.

    PATH is a file, a folder (all dumps, HTML pages and containers below it, sorted) or - for standard input. Containers
    are JSON Lines, Parquet, WARC, WET, zip and tar; anything may be packed (.gz, .bz2, .xz, .zst). What can't be read
    is named on standard error, and the rest is cleaned. dumps.tar#a/b.txt is one page of a container.

    The statistics are pages by site and status, problems, the rules that fired, and short lines that recur and that
    no rule names: the next rules to write.

    Exit code: 0 all was read, 1 some input failed, 2 a rule file can't be used or the call is wrong, 74 the output
    could not be written.

    \b
    Examples:
      cleancopy clean dumps/ > articles.jsonl
      cleancopy clean dumps/ | jq -r '[.headline, .byline] | @tsv'
      curl -s https://example.org/dump.txt | cleancopy clean -
      cleancopy clean --text-field content --id-field key pages.jsonl
      cleancopy clean --rules my-rules --site harbour-ledger page.txt
      cleancopy clean --stats dumps/ > articles.jsonl
      cleancopy clean crawl.warc.gz --out articles.parquet -j 8
      cleancopy clean dumps/ -o articles --format md --resume
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    if report_file == STDIN:
        raise click.UsageError("--stats-json takes a file: standard output has the articles")
    form = output.form(paths)
    outcome = Outcome()
    wants_statistics = has_report or report_file is not None
    work = functools.partial(counting if wants_statistics else writing, how, form.frame.encode)

    def results(inputs: Iterable[Input | Failure]) -> Iterator[Result]:
        found: Iterator[Result] = local.run(work, inputs, volume.jobs, volume.timeout)
        aside = output.place is not None
        return outcome.watch(found if volume.quiet else watched(found, paths, volume.shard, aside=aside))

    inputs = volume.shard.of(pages(paths, how.reading))
    options = {"statistics": wants_statistics, "shard": f"{volume.shard.number}/{volume.shard.count}"}
    job = Job(paths, how, form, inputs, results, outcome.recall, options)
    if output.place:
        from cleancopy_cli.delivery import deliver  # noqa: PLC0415  (standard output needs none of it)

        if not deliver(job, output):
            return outcome.code
    else:
        write(form.whole(pieces(results(job.pages))))
    outcome.report(has_report, report_file)
    return outcome.code
