"""The pre-commit hook, really run: this project committed in one repository, a newsroom's samples in another."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.paper import PAGE

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("cleaner", "cli", "rules", "README.md", "LICENSE", "pyproject.toml", ".pre-commit-hooks.yaml")
HOOK = "cleancopy-check"
INSTALL_FAILED = ("An unexpected error has occurred: CalledProcessError", "Could not find a version", "Connection")


class Repository:
    """A git repository and the pre-commit that runs in it."""

    def __init__(self, root: Path, home: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self.root = root
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "PRE_COMMIT_HOME": str(home),
            "GIT_CONFIG_GLOBAL": os.devnull,
            **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "Ana Quill"),
            **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "ana@tideline.example"),
        }
        self.git("init", "--quiet")

    def git(self, *arguments: str) -> str:
        command = ["git", *arguments]
        result = subprocess.run(
            command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=True
        )
        return result.stdout.strip()

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message", "All of it")
        return self.git("rev-parse", "HEAD")

    def pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run pre-commit; skips the test where it can't install what it runs."""
        command = [sys.executable, "-m", "pre_commit", *arguments]
        result = subprocess.run(
            command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False
        )
        if any(sign in result.stdout + result.stderr for sign in INSTALL_FAILED):
            last = (result.stdout + result.stderr).strip().splitlines()[-1]
            pytest.skip(f"pre-commit can't install the hook here (no network?): {last}")
        return result


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installs, once for all tests."""
    pytest.importorskip("pre_commit", reason="pre-commit is not installed: pip install cleancopy[test]")
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    return tmp_path_factory.mktemp("pre-commit-home")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, home: Path) -> tuple[Path, str]:
    """This project as a repository with one commit, and that commit."""
    root = tmp_path_factory.mktemp("project")
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, root / name)
    repository = Repository(root, home)
    return root, repository.commit()


@pytest.fixture
def newsroom(
    project: tuple[Path, str], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Ledger, Repository]:
    """A repository with good rules and samples that uses the hook."""
    monkeypatch.chdir(tmp_path)
    repository = Repository(tmp_path, home)
    config = {"repos": [{"repo": str(project[0]), "rev": project[1], "hooks": [{"id": HOOK}]}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return Ledger(tmp_path), repository


def run_hook(repository: Repository, files: Sequence[str]) -> tuple[int, str]:
    repository.git("add", "--all")
    result = repository.pre_commit("run", HOOK, "--files", *files)
    return result.returncode, result.stdout


def test_the_hook_can_be_tried(project: tuple[Path, str], newsroom: tuple[Ledger, Repository]) -> None:
    _ledger, repository = newsroom
    repository.git("add", "--all")
    result = repository.pre_commit("try-repo", str(project[0]), HOOK, "--verbose", "--files", f"{SITE}/quay.txt")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 rule files and 1 sample checked: all is well" in result.stdout


def test_good_samples_and_rules_pass(newsroom: tuple[Ledger, Repository]) -> None:
    _ledger, repository = newsroom
    code, out = run_hook(repository, [f"{SITE}/quay.txt", f"{SITE}/quay.json", RULE_FILE])
    assert code == 0, out
    assert "Passed" in out


def test_what_is_no_sample_and_no_rule_file_is_left_alone(newsroom: tuple[Ledger, Repository]) -> None:
    ledger, repository = newsroom
    ledger.lay("rules/schema.json", "{}")
    ledger.lay("notes.txt", "Buy tape.\n")
    code, out = run_hook(repository, ["rules/schema.json", "notes.txt"])
    assert (code, "no files to check" in out) == (0, True)


def test_a_dirty_sample_fails(newsroom: tuple[Ledger, Repository]) -> None:
    ledger, repository = newsroom
    body = ledger.article()["body"]
    ledger.expect(body=f"{body}\n\nShare this article")
    code, out = run_hook(repository, [f"{SITE}/quay.json"])
    assert code == 1
    assert f"{SITE}/quay.json:7:165: leak-furniture: 'Share this article' is furniture" in out
    assert f"{SITE}/quay.json:7:165: paragraph-missing: 'Share this article' is expected" in out


def test_a_sample_of_no_known_site_fails(newsroom: tuple[Ledger, Repository]) -> None:
    ledger, repository = newsroom
    ledger.lay("samples/coast-times/a.txt", PAGE)
    code, out = run_hook(repository, ["samples/coast-times/a.txt"])
    assert code == 1
    assert "samples/coast-times/a.txt:1:1: no-rule-file: no rule file for the site 'coast-times'" in out
    assert "`cleancopy rules new coast-times samples/coast-times/a.txt`" in out


def test_a_broken_rule_file_fails(newsroom: tuple[Ledger, Repository]) -> None:
    ledger, repository = newsroom
    ledger.lay(RULE_FILE, RULES.replace("do: cut-above", "do: cut-abov"))
    code, out = run_hook(repository, [RULE_FILE])
    assert code == 1
    assert f"{RULE_FILE}:14:9: bad-value: 'do' can't be 'cut-abov': did you mean 'cut-above'?" in out


def test_a_changed_rule_is_held_against_the_samples_of_its_site(newsroom: tuple[Ledger, Repository]) -> None:
    ledger, repository = newsroom
    ledger.change(RULE_FILE, "{starts: More from The Harbour Ledger}", "{starts: More from The Harbor Ledger}")
    code, out = run_hook(repository, [RULE_FILE])
    assert code == 1
    assert f"{SITE}/quay.txt:1:1: printed-otherwise" in out
    assert f"{SITE}/ferry.txt:1:1: printed-otherwise" in out


def test_this_repository_runs_the_hook_that_it_offers() -> None:
    (offered,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = {hook["id"]: hook for repository in config["repos"] for hook in repository["hooks"]}
    assert (offered["id"], offered["language"], offered["require_serial"]) == (HOOK, "python", True)
    assert hooks[HOOK]["files"] == offered["files"]
    assert hooks[HOOK]["entry"] == f".venv/bin/{offered['entry']}"
    assert json.dumps(hooks[HOOK]).count(".venv") == 1
