"""`cleancopy clean --out` and `-o`: results to files, and what to tell where that can't be."""

from __future__ import annotations

from pathlib import Path

import click

from cleancopy.output.begin import Changed, Done, Occupied, Stopped, begin
from cleancopy.output.file_store import FileStore
from cleancopy.output.fingerprint import Fingerprint, fingerprint
from cleancopy.output.folder_store import FolderStore
from cleancopy.output.names import PageNames
from cleancopy.output.roll import Roll, outside
from cleancopy.output.run import Run
from cleancopy.output.stores import Store
from cleancopy.whole import is_special, write_pieces
from cleancopy_cli.destination import Destination, Job
from cleancopy_cli.outcome import pieces
from cleancopy_cli.output import OutputFailed, write_failed


class Refused(click.ClickException):
    """Raised where a run can't be begun, or gone on with, as it was asked for."""

    exit_code = 2


def deliver(job: Job, output: Destination) -> bool:
    """Write the results to the file or folder; False if nothing was left to do. Raises Refused and OutputFailed."""
    place = Path(output.place or "")
    try:
        if output.file and is_special(place):
            write_pieces(place, job.form.whole(pieces(job.results(job.pages))))
        else:
            _write(job, output, place.resolve())
    except Done as done:
        job.recall(done.past)
        click.echo(f"{output.place}: nothing is left to do: {_are_done(done.past.inputs)}", err=True)
        return False
    except OSError as error:
        raise write_failed(str(output.place), error) from error
    return True


def _write(job: Job, output: Destination, place: Path) -> None:
    if any(Path(path).resolve() == place for path in job.paths):
        raise Refused(f"{output.place}: it is what is read: name another place for what is written")
    store: Store = FolderStore(place, job.form) if output.folder else FileStore(place, job.form)
    names = PageNames(job.paths, f".{job.form.name}") if output.folder else None
    roll = Roll(outside(place, job.pages, job.paths), names)
    results = job.results(roll)  # which looks into the rules, before anything is touched
    run = _begun(job, output, store, roll)
    if run.past:
        click.echo(f"{output.place}: going on after {_inputs(run.past.inputs)}", err=True)
        job.recall(run.past)
    try:
        run.write(results)
    except (KeyboardInterrupt, SystemExit):
        click.echo(f"\n{output.place}: stopped{_remedy(run)}", err=True)
        raise
    except OSError as error:
        failed = write_failed(str(output.place), error)
        raise OutputFailed(failed.message + _remedy(run)) from error


def _begun(job: Job, output: Destination, store: Store, roll: Roll) -> Run:
    try:
        return begin(store, roll, _fingerprint(job, output), resume=output.resume, overwrite=output.overwrite)
    except Stopped as stopped:
        reason = f"a run was stopped there after {_inputs(stopped.inputs)}"
        raise Refused(f"{output.place}: {reason}: add --resume to go on, or --overwrite to start again") from stopped
    except Changed as changed:
        reason = f"can't go on, because {changed}"
        raise Refused(f"{output.place}: {reason}: run it as it was, or with --overwrite to start again") from changed
    except Occupied as occupied:
        remedy = "name a new folder, or add --overwrite to replace files of the same names"
        raise Refused(f"{output.place}: {occupied}{_no_run(output)}: {remedy}") from occupied


def _fingerprint(job: Job, output: Destination) -> Fingerprint:
    given = {"paths": list(job.paths), "format": job.form.name, "fields": output.fields and list(output.fields)}
    return fingerprint(job.order, {**given, **job.options})


def _inputs(count: int) -> str:
    return "1 input" if count == 1 else f"{count:,} inputs"


def _no_run(output: Destination) -> str:
    return ", and no run that could go on" if output.resume else ""


def _are_done(count: int) -> str:
    return f"{_inputs(count)} {'is' if count == 1 else 'are'} done"


def _remedy(run: Run) -> str:
    if not run.inputs:
        return ""
    return f" after {_inputs(run.inputs)}, which {'is' if run.inputs == 1 else 'are'} safe: add --resume to go on"
