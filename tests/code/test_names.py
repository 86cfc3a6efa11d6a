"""Names of persons in texts: told of carefully, for a warning that is wrong half the time is soon not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from macros.checking.hints.names import FIRST_NAMES, LAST_NAMES, find_name
from macros.checking.inspection import inspect
from macros.language import messages
from tests.freezing import FROZEN
from tests.projects import SHORT_CASE, make_project

if TYPE_CHECKING:
    from pathlib import Path

NAMED = {
    "Projektlederen Mette Hansen tog initiativet.": "Mette Hansen",
    "Mette Hansen tog initiativet.": "Mette Hansen",
    "Det var Anne-Marie Sørensen, der ringede.": "Anne-Marie Sørensen",
    "Formanden, Jens Peter Møller, skrev under.": "Jens Peter Møller",
    "Ring til Søren K. Vestergaard.": "Søren K. Vestergaard",
    "Ifølge Fatima Ali var det svært.": "Fatima Ali",
    "Mette Hansens arbejde blev vigtigt.": "Mette Hansens",
    "«Vi tør mere», siger Lars Lund.": "Lars Lund",
    "Kommunens Birgitte Kjær og foreningens kasserer mødtes.": "Birgitte Kjær",
    "Idéen kom fra Ole Damgaard": "Ole Damgaard",
}
UNNAMED = (
    "Projektlederen tog initiativet.",
    "Vejle Kommune og Røde Kors skrev under.",
    "De mødtes på Jens Hansens Vej.",
    "Mette Hansens Fond gav pengene.",
    "Aage og Johanne Louis-Hansens Fond gav pengene.",
    "Maden kommer fra Hans Jensen Catering.",
    "Firmaet Peter Holm A/S byggede den.",
    "Kontoret hedder Jens Lund & Partnere.",
    "Sankt Hans Lund er en park.",
    "Carl Nielsen Museet ligger i Odense.",
    "H.C. Andersens Hus er et museum.",
    "De læste Karen Blixen sammen.",
    "Anna og Jens er opdigtede.",
    "Den Sociale Investeringsfond og Realdania betaler.",
    "Bo Trygt er et projekt i Esbjerg Kommune.",
    "Liv i Byen er en forening.",
    "Ældre Sagen i Holstebro er med.",
    "Frivilligcenter Sønderborg og Dansk Flygtningehjælp hjalp.",
    "Mødet var i Peter Fabers Gade.",
    "Erik Ejegods Skole lukkede.",
)


def test_the_sentences_are_thirty() -> None:
    assert len({*NAMED, *UNNAMED}) == 30


@pytest.mark.parametrize("text", NAMED)
def test_a_name_in_a_text_is_found(text: str) -> None:
    assert find_name(text, "resumé") == NAMED[text]


@pytest.mark.parametrize("text", UNNAMED)
def test_what_is_called_after_somebody_or_is_nobody_is_let_be(text: str) -> None:
    assert find_name(text, "resumé") == ""


@pytest.mark.parametrize("where", ["kilder 1 › titel", "kilder 2 › udgiver", "læs_mere 1 › titel", "billeder 1 › foto"])
def test_who_wrote_or_took_it_is_named_where_that_belongs(where: str) -> None:
    assert find_name("Mette Hansen", where) == ""


def test_the_names_are_ours_and_stand_once() -> None:
    for names in (FIRST_NAMES, LAST_NAMES):
        assert len(names) == len(set(names))
        assert all(name.isalpha() and name.istitle() for name in names)


def test_a_case_with_a_name_is_warned_of_it_and_stays_right(tmp_path: Path) -> None:
    text = SHORT_CASE + 'resultater: ["Mette Hansen fik en pris."]\n'
    catalogue, problems = inspect(make_project(tmp_path, {"cases/eksempel.yml": text}))
    assert catalogue is not None
    (problem,) = problems
    assert problem.field == "resultater 1"
    assert problem.message == messages.LOOKS_LIKE_A_NAME.format(value="«Mette Hansen»")


@pytest.mark.slow
def test_no_record_of_ours_looks_as_if_it_named_anybody() -> None:
    ending = messages.LOOKS_LIKE_A_NAME.rpartition("}")[2]
    assert [problem for problem in inspect(FROZEN)[1] if problem.message.endswith(ending)] == []
