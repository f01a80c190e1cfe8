"""The library as a program uses it."""

from __future__ import annotations

import pickle
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import cleancopy
from cleancopy.pipeline import UnknownSite
from cleancopy.rulebook import Rulebook

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "samples" / "the-star" / "no-dateline.txt"


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == cleancopy.__version__


def test_importing_it_imports_nothing_else() -> None:
    script = "import sys; before = {*sys.modules}; import cleancopy; print(*sorted({*sys.modules} - before))"
    command = [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}; {script}"]
    imported = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert not {"msgspec", "re2", "yaml", "click", "rich"} & {*imported}
    assert "cleancopy" in imported


@pytest.mark.parametrize("name", cleancopy.__all__)
def test_public_names_are_there(name: str) -> None:
    assert getattr(cleancopy, name) is not None
    assert name in dir(cleancopy)


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="module 'cleancopy' has no attribute 'clean'"):
        _ = cleancopy.clean


def test_text_and_paths_give_the_same_article(rulebook: Rulebook) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    article = cleancopy.clean_text(text, source=str(SAMPLE))
    assert article.site == "the-star"
    assert article == cleancopy.clean_text(text, source=str(SAMPLE), rules=rulebook)
    assert list(cleancopy.clean_paths(SAMPLE)) == [article]
    assert list(cleancopy.clean_paths(SAMPLE, timeout=60)) == [article]
    assert list(cleancopy.clean_paths(SAMPLE.parent, "none.txt", jobs=2)) == list(
        cleancopy.clean_paths(SAMPLE.parent, "none.txt", jobs=1)
    )


def test_what_cannot_be_read_is_a_failure_in_its_place() -> None:
    article, failure = cleancopy.clean_paths(SAMPLE, "none.txt")
    assert isinstance(article, cleancopy.Article)
    assert failure == cleancopy.Failure("none.txt", "not-found", "no such file or folder")


def test_an_unknown_site_is_an_error_at_once() -> None:
    with pytest.raises(UnknownSite, match="did you mean 'the-star'"):
        cleancopy.clean_paths(SAMPLE, site="the-sta")
    with pytest.raises(UnknownSite, match="did you mean 'the-star'"):
        cleancopy.clean_text("", site="the-sta")


def test_errors_come_from_other_processes_as_they_are() -> None:
    with pytest.raises(UnknownSite) as unknown:
        cleancopy.clean_text("", site="the-sta")
    with pytest.raises(cleancopy.RuleFaults) as refused:
        cleancopy.load_rules("none")
    for raised in (unknown.value, refused.value):
        copied = pickle.loads(pickle.dumps(raised))
        assert (type(copied), str(copied)) == (type(raised), str(raised))


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_process_is_an_error_at_once(jobs: int) -> None:
    with pytest.raises(ValueError, match="jobs is 1 or more, or None"):
        cleancopy.clean_paths(SAMPLE, jobs=jobs)


def test_half_a_surrogate_pair_does_no_harm() -> None:
    text = "The quay \ud800 at Port Merrow reopened on Friday, two weeks after the storm."
    assert cleancopy.clean_text(text).body == text


@pytest.mark.parametrize("text", [b"bytes", None, 5])
def test_what_is_no_text_is_an_error_that_says_so(text: Any) -> None:
    with pytest.raises(TypeError, match=f"a text is needed, not {type(text).__name__}: clean_paths reads files"):
        cleancopy.clean_text(text)
