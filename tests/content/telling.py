"""How a test of the content fails: in plain Danish, with what to do first and no word of the test's own code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_TOLD = 30
"""Faults that are listed; who mends those sees the rest the next time."""
NOT_YOURS = "Det er ikke indholdets skyld. Skriv til en udvikler, og vedlæg dette:"
"""What to do about a fault that no record can mend."""


def tell(faults: Iterable[str], what_to_do: str) -> None:
    """Fail, where there are faults, with what to do about them and each of them on its line."""
    __tracebackhide__ = True
    found = list(faults)
    if found:
        more = [f"… og {len(found) - MOST_TOLD} til"] if len(found) > MOST_TOLD else []
        lines = [f"  {fault}" for fault in [*found[:MOST_TOLD], *more]]
        pytest.fail("\n".join([what_to_do, *lines]), pytrace=False)
