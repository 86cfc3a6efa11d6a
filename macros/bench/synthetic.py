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
_MUNICIPALITIES = (
    "Assens Billund Bornholm Brønderslev Dragør Esbjerg Faxe Fredericia Gentofte Greve Guldborgsund Haderslev "
    "Hedensted Herning Hillerød Holbæk Horsens Ikast-Brande Kalundborg Kerteminde Kolding Langeland Lemvig Lolland "
    "Middelfart Morsø Nyborg Odder Odense Randers Ringsted Samsø Silkeborg Skive Sorø Struer Svendborg Thisted Vejle "
    "Viborg"
).split()
"""Those that the map has: the check warns of every other, and a record of a catalogue is mostly right."""
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
    record = _Record(index)
    # The order counts: each part goes on with the dice where the one before it left them.
    start = record.dice.randrange(1998, 2024)
    parts = (
        record.tell_what(identity),
        record.tell_who(start),
        record.tell_why(),
        record.tell_how(),
        record.tell_course(),
        record.tell_outcome(),
    )
    return "\n".join(line for part in parts for line in part.splitlines() if line) + "\n"


class _Record:
    """The parts of one made-up record, each as the lines that it has in the file."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.dice = random.Random(index)  # noqa: S311 - measuring wants the same text every time, not secrecy
        self.place = _PLACES[index % len(_PLACES)]
        self.municipality = _MUNICIPALITIES[index % len(_MUNICIPALITIES)]

    def sentence(self) -> str:
        pick = self.dice.choice
        words = [pick(_WHO), pick(_VERBS), pick(_WHAT), "med", pick(_WHO)]
        others = f"{pick(_WHO)} er med fra nummer {self.dice.randrange(90)}"
        return f"Måling {self.index}: {' '.join(words)} i {pick(_PLACES)}, og {others}."

    def statements(self, indent: str, number: int) -> str:
        return "\n".join(
            f"{indent}- tekst: >-\n{indent}    {self.sentence()} {self.sentence()}\n"
            f"{indent}  sted: maaling s. {self.dice.randrange(2, 80)}"
            for _ in range(number)
        )

    def choose(self, line: str) -> str:
        """Leave a line out now and then, as sources do."""
        return line if self.dice.random() < _OFTEN else ""

    def tell_what(self, identity: str) -> str:
        pick, sentence = self.dice.choice, self.sentence
        return f"""id: {identity}
titel: {pick(_WHAT).capitalize()} i {self.place} nummer {self.index}
resumé: >-
  {sentence()} {sentence()}
art: partnerskab
dybde: {pick(("fuld", "kort", "kort"))}
kilder:
  - sted: maaling s. 2-80
    titel: Målingens kilde
    udgiver: Målingen
    link: https://maaling.example/kilde.pdf
kommuner: [{self.municipality}]
"""

    def tell_who(self, start: int) -> str:
        pick, sentence = self.dice.choice, self.sentence
        return f"""periode: {{fra: {start}, til: {start + self.dice.randrange(4)}}}
parter:
  - navn: Foreningen {self.place}
    sektor: {pick(_SECTORS)}
    rolle: Tovholder
    bidrag:
      tekst: >-
        {sentence()}
      sted: maaling s. 4
  - navn: {self.place} Kommune
    sektor: kommune
    bidrag:
      tekst: >-
        {sentence()}
      sted: maaling s. 5
målgruppe:
  tekst: {pick(_WHO)}
  slags: [{", ".join(self.dice.sample(_TARGETS, 2))}]
initiativ:
  type: {pick(_INITIATORS)}
  tager: >-
    {sentence()}
"""

    def tell_why(self) -> str:
        return f"""baggrund:
{self.statements("  ", 2)}
formål:
  kort: >-
    {self.sentence()}
  mål:
{self.statements("    ", 3)}
"""

    def tell_how(self) -> str:
        pick, choose = self.dice.choice, self.choose
        return f"""{choose(f"metode: {pick(_METHODS)}")}
{choose(f"kompleksitet: {pick(_LEVELS)}")}
{choose(f"foreningsrolle: {pick(_ROLES)}")}
organisering:
  - gruppe: Styregruppe
    medlemmer: >-
      {self.sentence()}
    møder:
{self.statements("      ", 1)}
arbejdsdeling:
  - hvem: Foreningen
    opgaver:
{self.statements("      ", 2)}
  - hvem: Kommunen
    opgaver:
{self.statements("      ", 2)}
"""

    def tell_course(self) -> str:
        sentence = self.sentence
        return f"""tidslinje:
  - {{dato: 2003-01, hændelse: "{sentence()}"}}
  - {{dato: ca. 2003-08, hændelse: "{sentence()}"}}
  - {{dato: efterår 2004, hændelse: "{sentence()}", status: planlagt}}
aftale:
  evaluering:
{self.statements("    ", 1)}
  opsigelse:
{self.statements("    ", 1)}
aktiviteter:
  planlagt:
{self.statements("    ", 2)}
  gennemført:
{self.statements("    ", 3)}
"""

    def tell_outcome(self) -> str:
        return f"""resultater:
{self.statements("  ", 2)}
forudsætninger: [{", ".join(self.dice.sample(_PREREQUISITES, 3))}]
dilemmaer: [{", ".join(self.dice.sample(_DILEMMAS, 2))}]
ikke_angivet: [antal deltagere, budget]
"""
