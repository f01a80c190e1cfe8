"""The library in threads and after a fork: nothing that is made when it is first needed is made wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import cleancopy

SAMPLES = Path(__file__).resolve().parents[1] / "samples"

FRESH = """
import multiprocessing, os, signal, sys, threading
import msgspec
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import cleancopy
sys.setswitchinterval(1e-5)
paths = sorted(Path(sys.argv[1]).rglob("*.txt"))[::4]
texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
def all_texts(rules=None):
    return [cleancopy.clean_text(text, rules=rules) for text in texts]
"""
"""A process that has cleaned nothing yet."""

IN_THREADS = """
together = threading.Barrier(8)
def work(turn):
    together.wait()
    first = turn * len(texts) // 8
    found = [cleancopy.clean_text(text) for text in texts[first:] + texts[:first]]
    return found[len(texts) - first:] + found[:len(texts) - first]
with ThreadPoolExecutor(8) as threads:
    found = list(threads.map(work, range(8)))
assert found == [all_texts(cleancopy.load_rules())] * 8
"""

SHARED_RULES = """
rules = cleancopy.load_rules()
together = threading.Barrier(8)
def work(_turn):
    together.wait()
    return all_texts(rules)
with ThreadPoolExecutor(8) as threads:
    found = list(threads.map(work, range(8)))
assert found == [all_texts()] * 8
"""

PATHS_IN_THREADS = """
def work(jobs):
    return list(cleancopy.clean_paths(*paths, "none.txt", jobs=jobs))
with ThreadPoolExecutor(4) as threads:
    found = list(threads.map(work, [1, 2, 1, 2]))
assert found == [work(1)] * 4
assert len(found[0]) == len(texts) + 1
"""

FORKED = """
expected = all_texts() if {warm} else None
with multiprocessing.get_context("fork").Pool(3) as pool:
    found = [pool.apply_async(all_texts) for _ in range(3)]
    found = [result.get(timeout=300) for result in found]
assert found == [expected or all_texts()] * 3
"""

FORKED_AFTER_THREADS = """
with ThreadPoolExecutor(8) as threads:
    expected = list(threads.map(cleancopy.clean_text, texts))
child = os.fork()
if child == 0:
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(cleancopy.clean_text, texts))
    again = [article for article in cleancopy.clean_paths(*paths, jobs=2)]
    os._exit(0 if found == expected and len(again) == len(texts) else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert all_texts() == expected
"""


FORKED_AMID_THREADS = """
few = texts[:20]
expected = None if {cold} else [cleancopy.clean_text(text) for text in few]
ends = threading.Event()
def work(turn):
    found = []
    while not ends.is_set():
        found.append({work})
    return found
with ThreadPoolExecutor(3) as threads:
    at_work = [threads.submit(work, turn) for turn in range(3)]
    try:
        children = []
        for turn in range(6):
            receiver, sender = multiprocessing.Pipe(False)
            child = os.fork()
            if child == 0:
                signal.alarm(120)
                sender.send([cleancopy.clean_text(text) for text in few])
                os._exit(0)
            sender.close()
            children.append((child, receiver))
        found = [receiver.recv() for _child, receiver in children]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child, _receiver in children]
    finally:
        ends.set()
    rounds = [one for thread in at_work for one in thread.result()]
expected = expected or [cleancopy.clean_text(text) for text in few]
assert codes == [0] * 6
assert found == [expected] * 6
assert rounds == [expected] * len(rounds)
"""

CLEANING = "[cleancopy.clean_text(text) for text in few]"
LOADING = "[cleancopy.clean_text(text, rules=cleancopy.load_rules()) for text in few]"
READING = "[msgspec.structs.replace(article, source='-') for article in cleancopy.clean_paths(*paths[:20], jobs=1)]"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(IN_THREADS, id="eight threads that begin at once"),
        pytest.param(SHARED_RULES, id="eight threads with rules of their own"),
        pytest.param(PATHS_IN_THREADS, id="files in threads"),
        pytest.param(FORKED.format(warm=False), id="fork before anything"),
        pytest.param(FORKED.format(warm=True), id="fork of a process in use"),
        pytest.param(FORKED_AFTER_THREADS, id="fork after threads"),
        pytest.param(FORKED_AMID_THREADS.format(cold=True, work=CLEANING), id="fork amid threads that begin"),
        pytest.param(FORKED_AMID_THREADS.format(cold=False, work=CLEANING), id="fork amid threads that clean"),
        pytest.param(FORKED_AMID_THREADS.format(cold=False, work=LOADING), id="fork amid threads that load rules"),
        pytest.param(FORKED_AMID_THREADS.format(cold=True, work=READING), id="fork amid threads that read files"),
    ],
)
def test_the_articles_are_the_same(script: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-W", "error", "-c", FRESH + script, str(SAMPLES)]
    done = subprocess.run(command, env=environment, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")


class _Overtaken(dict[str, tuple[tuple[str, int], ...]]):
    """What a recogniser remembers, where another thread notes each text just after this one looked for it."""

    def get(self, key: str, default: object = None) -> object:  # type: ignore[override]
        found = super().get(key, default)
        self[key] = ()
        return found


def test_a_text_that_another_thread_notes_meanwhile_still_tells_the_site() -> None:
    rules = cleancopy.load_rules()
    rules.recogniser._known = _Overtaken()
    text = (SAMPLES / "the-star" / "bernama-sign-off.txt").read_text(encoding="utf-8")
    assert cleancopy.clean_text(text, rules=rules).site == "the-star"
