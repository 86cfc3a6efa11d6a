"""Claims drawn for a second reader: what we say, and what the lines that it names say.

    python -m tests.curation.claims 150 20261201

The same seed draws the same claims from the same content. The verdicts of a reading stand in `second_reading.yml`.
"""

from __future__ import annotations

import random
import re
import sys
from typing import TYPE_CHECKING, Any

from macros.catalogue.references import find_places
from macros.checking.hints.numbers import list_statements
from macros.model.statements import Origin
from tests.curation.test_content import SEED_OF, seed_lines
from tests.records import all_records
from tests.site_project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARES = {"case": 0.36, "data": 0.3, "sheet": 0.18, "prose": 0.16}
"""How many of the claims each kind of content gives. What stands on a sheet stands in its PDF and Word file."""

# A sentence that ends in the place where a source says it.
_SENTENCE = re.compile(
    r"[A-ZÆØÅ«*\[][^.!?\n]*(?:\n[^.!?\n]+)*\(((?:Metodehåndbogen|Guiden|Artiklen|Oplægget|CFSA)[^)]*)\)"
)


def list_claims() -> dict[str, list[str]]:
    """Every claim by kind, each with where it stands and what its lines say."""
    found: dict[str, list[str]] = {kind: [] for kind in SHARES}
    for key, record in all_records().items():
        kind = {"cases": "case", "checklists": "sheet"}.get(key.split(" › ")[0], "data")
        found[kind] += _claims_of(key, record)
    for path in sorted(ROOT.glob("docs/**/*.md")):
        for sentence in _SENTENCE.finditer(path.read_text(encoding="utf-8")):
            found["prose"].append(f"{path.relative_to(ROOT).as_posix()}\n  SAYS: {' '.join(sentence[0].split())}")
    return found


def _claims_of(key: str, record: Any) -> Iterator[str]:
    whole = tuple(find_places(getattr(record, "sources", getattr(record, "places", ()))))
    for statement, places in list_statements(record, whole):
        if statement.origin is Origin.PROPOSAL or not places or any(place.source not in SEED_OF for place in places):
            continue
        lines = [
            f"    {place.source} l. {first}-{last}: " + " / ".join(seed_lines(place.source)[first - 1 : last])
            for place in places
            for first, last in place.lines
        ]
        if sum(map(len, lines)) < 6000 and lines:
            yield f"{key} [{statement.origin.label}]\n  SAYS: {statement.value}\n" + "\n".join(lines)


def draw(many: int, seed: int) -> list[str]:
    """So many claims, each kind with its share."""
    chance = random.Random(seed)  # noqa: S311 - a draw that others can repeat
    claims = list_claims()
    return [claim for kind, share in SHARES.items() for claim in chance.sample(claims[kind], round(many * share))]


if __name__ == "__main__":
    for number, claim in enumerate(draw(int(sys.argv[1]), int(sys.argv[2])), 1):
        sys.stdout.write(f"{number}. {claim}\n\n")
