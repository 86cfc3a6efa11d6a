"""Made-up case records for measuring: of ordinary size, the same for the same number, about nobody."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PLACES = (
    "Nordby Sydby Østby Vestby Midtby Åby Ørby Ærby Højby Lavby Skovby Strandby Bakkeby Dalby Engby "
    "Nordholm Sydholm Østholm Vestholm Midtholm Åholm Ørholm Ærholm Højholm Lavholm Skovholm Strandholm Bakkeholm "
    "Nordsund Sydsund Østsund Vestsund Midtsund Åsund Ørsund Ærsund Højsund Lavsund Skovsund Strandsund"
).split()
_WHO = "unge ældre naboer nye forældre beboere cyklister læsere sangere havefolk madlavere bådfolk".split()
_WHAT = "madklub gåtur læsekreds værksted have bytur samtale cykelhjælp lektiecafé sangaften bytteboks".split()
_VERBS = "planlægger åbner prøver samler deler henter bygger drøfter viser gentager".split()
_LEVELS = "lille mellemstor stor".split()
_METHODS = "partnerskaber rundbordsdebatter safe-space-dialoger".split()
_INITIATORS = "frivillige kommune fælles uklart".split()
_ROLES = "avantgarde supplement alternativ erstatning".split()
_TARGETS = ("børn og familier", "unge", "ældre", "udsatte", "mindretal", "frivillige", "alle borgere")
_SECTORS = "frivillig politi anden".split()
_PREREQUISITES = "vilje respekt identitet ligevaerd stabilitet kontrakten konflikter tager-tid".split()
_OFTEN = 0.7
_DILEMMAS = [f"d{number:02}" for number in range(1, 31)]


def write_records(folder: Path, number: int) -> None:
    """Write `number` records into a folder: `prøve` records that no source knows, each with its own source."""
    for index in range(number):
        identity = f"maaling-{index:05}"
        (folder / f"{identity}.yml").write_text(compose_record(identity, index), encoding="utf-8")


def compose_record(identity: str, index: int) -> str:
    """One record as YAML text, with every common field filled."""
    dice = random.Random(index)  # noqa: S311 - measuring wants the same text every time, not secrecy
    place = _PLACES[index % len(_PLACES)]

    def sentence() -> str:
        words = [dice.choice(_WHO), dice.choice(_VERBS), dice.choice(_WHAT), "med", dice.choice(_WHO)]
        others = f"{dice.choice(_WHO)} er med fra nummer {dice.randrange(90)}"
        return f"Måling {index}: {' '.join(words)} i {dice.choice(_PLACES)}, og {others}."

    def statements(indent: str, number: int) -> str:
        return "\n".join(
            f"{indent}- tekst: >-\n{indent}    {sentence()} {sentence()}\n"
            f"{indent}  sted: maaling s. {dice.randrange(2, 80)}"
            for _ in range(number)
        )

    def choose(line: str) -> str:
        """Leave a line out now and then, as sources do."""
        return line if dice.random() < _OFTEN else ""

    start = dice.randrange(1998, 2024)
    record = f"""id: {identity}
titel: {dice.choice(_WHAT).capitalize()} i {place} nummer {index}
resumé: >-
  {sentence()} {sentence()}
art: partnerskab
dybde: {dice.choice(("fuld", "kort", "kort"))}
kilder:
  - sted: maaling s. 2-80
    titel: Målingens kilde
    udgiver: Målingen
kommuner: [{place}]
periode: {{fra: {start}, til: {start + dice.randrange(4)}}}
parter:
  - navn: Foreningen {place}
    sektor: {dice.choice(_SECTORS)}
    rolle: Tovholder
    bidrag:
      tekst: >-
        {sentence()}
      sted: maaling s. 4
  - navn: {place} Kommune
    sektor: kommune
    bidrag:
      tekst: >-
        {sentence()}
      sted: maaling s. 5
målgruppe:
  tekst: {dice.choice(_WHO)}
  slags: [{", ".join(dice.sample(_TARGETS, 2))}]
initiativ:
  type: {dice.choice(_INITIATORS)}
  tager: >-
    {sentence()}
baggrund:
{statements("  ", 2)}
formål:
  kort: >-
    {sentence()}
  mål:
{statements("    ", 3)}
{choose(f"metode: {dice.choice(_METHODS)}")}
{choose(f"kompleksitet: {dice.choice(_LEVELS)}")}
{choose(f"foreningsrolle: {dice.choice(_ROLES)}")}
organisering:
  - gruppe: Styregruppe
    medlemmer: >-
      {sentence()}
    møder:
{statements("      ", 1)}
arbejdsdeling:
  - hvem: Foreningen
    opgaver:
{statements("      ", 2)}
  - hvem: Kommunen
    opgaver:
{statements("      ", 2)}
tidslinje:
  - {{dato: 2003-01, hændelse: "{sentence()}"}}
  - {{dato: ca. 2003-08, hændelse: "{sentence()}"}}
  - {{dato: efterår 2004, hændelse: "{sentence()}", status: planlagt}}
aftale:
  evaluering:
{statements("    ", 1)}
  opsigelse:
{statements("    ", 1)}
aktiviteter:
  planlagt:
{statements("    ", 2)}
  gennemført:
{statements("    ", 3)}
resultater:
{statements("  ", 2)}
forudsætninger: [{", ".join(dice.sample(_PREREQUISITES, 3))}]
dilemmaer: [{", ".join(dice.sample(_DILEMMAS, 2))}]
ikke_angivet: [antal deltagere, budget]
"""
    return "\n".join(line for line in record.splitlines() if line) + "\n"
