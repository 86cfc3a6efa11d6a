"""Many files in several processes at once: what an editor waits for is the slowest of them, and not their sum.

A process that does not come through is no loss: what it should have found is found by the one that waits for it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Thing = TypeVar("Thing")

MOST_PROCESSES = 4
"""More take longer to hand over what they found than they save."""


def count_processes() -> int:
    """How many may work at once; 1 where the system lets none be split off cheaply."""
    # A copy of the process is safe and quick to make on Linux alone; elsewhere each would import everything anew.
    return min(MOST_PROCESSES, len(os.sched_getaffinity(0))) if sys.platform == "linux" else 1


def deal(things: Sequence[Thing], number: int) -> list[Sequence[Thing]]:
    """Things in so many runs of the same length, as nearly as can be."""
    cuts = [len(things) * part // number for part in range(number + 1)]
    return [things[first:last] for first, last in pairwise(cuts)]


@dataclass(frozen=True, slots=True)
class Aside:
    """Work that another process does."""

    process: int
    outlet: int

    @classmethod
    def start(cls, work: Callable[[], bytes]) -> Aside:
        """Let a copy of this process do a piece of work."""
        outlet, inlet = os.pipe()
        process = os.fork()
        if process:
            os.close(inlet)
            return cls(process, outlet)
        # Nothing of what this process has begun may be ended by its copy: no file written, no test, no exit handler.
        try:
            with open(inlet, "wb") as file:  # noqa: PTH123 - no path leads to a pipe
                file.write(work())
        finally:
            os._exit(0)

    def wait(self) -> bytes:
        """What came of it; less than all of that where the process was ended before."""
        with open(self.outlet, "rb") as file:  # noqa: PTH123
            found = file.read()
        os.waitpid(self.process, 0)
        return found
