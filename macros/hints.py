"""What is worth a look in a record that is in order: told as warnings, and nothing stops for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from macros.problems import Severity
from macros.records.case import Depth

if TYPE_CHECKING:
    from macros.reader import Reading
    from macros.records.case import Case

FEWEST_PLACES = 5
"""Places beside those under `kilder` that a full case has at the least: readers can look up what it says."""


def warn_of_case(case: Case, reading: Reading) -> None:
    """Warn where a reader could not look up what a case says."""
    places = sum(not place.field.startswith("kilder ") for place in reading.places)
    if case.depth is Depth.FULL and places < FEWEST_PLACES:
        reading.report(
            reading.mark_of("dybde"),
            "dybde",
            f"kilden er tynd for en fyldig case: {places or 'ingen'} af oplysningerne har deres eget sted. Skriv "
            "«sted: …» under dem, eller skriv «dybde: kort».",
            Severity.WARNING,
        )
    for number, source in enumerate(case.sources, 1):
        where = f"kilder {number}"
        if source.title is None:
            continue
        if source.address is None:
            reading.report(
                reading.mark_of(where),
                where,
                "kilden har intet link, så en læser kan ikke slå den op. Skriv «link: https://…» under den, hvis den "
                "findes på nettet.",
                Severity.WARNING,
            )
        if not any(place.where or place.lines for place in source.place):
            reading.report(
                reading.mark_of(f"{where} › sted"),
                f"{where} › sted",
                "stedet siger ikke, hvor i kilden det står. Skriv også side eller afsnit, fx «s. 12».",
                Severity.WARNING,
            )
