"""Does many jobs at once: each worker is a process of its own, which runs `jobs.py`.

Not a thread: two of them set type no faster than one. Not a fork of this process: it would hang, for Typst's own
threads do not live on in it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

    from macros.sheets.making.jobs import Answer, Job

WORKERS = 2
PROJECT = Path(__file__).resolve().parents[3]
"""Where the package lies, so that a worker finds it whatever folder it is started from."""


class Workers:
    """Some processes that do jobs. Use it in a `with`, which ends them."""

    def __init__(self, number: int = WORKERS) -> None:
        """Start no process yet; that happens with the first job."""
        self.number = number
        self.processes: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        """Nothing to prepare."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End the processes: with nothing more to read, each stops by itself."""
        for process in self.processes:
            if process.stdin:
                process.stdin.close()
            process.wait()
            if process.stdout:
                process.stdout.close()

    def run(self, jobs: Sequence[Job]) -> list[Answer]:
        """Do all jobs, and give the answers in their order. Raises RuntimeError where a process ends too soon."""
        while len(self.processes) < min(self.number, len(jobs)):
            self.processes.append(_start())
        # The largest first, so that no process sits idle while the other does one that it came to last.
        waiting = deque(sorted(enumerate(jobs), key=lambda job: _weigh(job[1]), reverse=True))
        answers: dict[int, Answer] = {}

        def work(process: subprocess.Popen[str]) -> None:
            assert process.stdin
            assert process.stdout
            while waiting:
                try:
                    number, job = waiting.popleft()
                except IndexError:  # the other one took the last
                    return
                process.stdin.write(json.dumps(job) + "\n")
                process.stdin.flush()
                line = process.stdout.readline()
                if not line:
                    raise RuntimeError(f"En proces, der laver ark, sluttede med {process.wait()}.")
                answers[number] = json.loads(line)

        with ThreadPoolExecutor(self.number) as threads:
            list(threads.map(work, self.processes))
        return [answers[number] for number in range(len(jobs))]


def _weigh(job: Job) -> int:
    """Roughly what a job takes, beside others: what is set grows with its words, and is set for each file."""
    return len(json.dumps(job["content"])) * len(job["files"])


def _start() -> subprocess.Popen[str]:
    path = os.pathsep.join(part for part in (str(PROJECT), os.environ.get("PYTHONPATH", "")) if part)
    return subprocess.Popen(
        [sys.executable, "-m", "macros.sheets.making.jobs"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
    )
