"""Words of the search: what people write, and what our pages call it."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import Vocabulary, identifier, line, word


class WordRule(Vocabulary):
    """How the words of an entry are taken, where that is not as other words for the same."""

    SAME = (
        "samme ord",
        "Samme ord",
        "Ordene er dem under «betyder», skrevet med tal, på en anden måde eller på et andet sprog. De tæller som "
        "ordet selv.",
    )
    FIXED = (
        "fast ord",
        "Fast ord",
        "Ordene bliver aldrig rettet eller blandet med ord, der ligner: politi er ikke politik. Navne på kommuner og "
        "organisationer er faste af sig selv.",
    )


class AnswerKind(Vocabulary):
    """The kinds of answer that have words of their own: names of `things.ANSWERS`."""

    CASE = ("case", "Case", "Alle cases.")
    METHOD = ("metode", "Metode", "De tre metoder.")
    CHECKLIST = ("tjekliste", "Tjekliste", "Alle ark og tjeklister.")
    TERM = ("begreb", "Begreb", "Ordlistens ord.")
    DILEMMA = ("dilemma", "Dilemma", "Alle dilemmaer.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """Words that lead to the same: an entry of `docs/data/soegeord.yml`."""

    id: str = identifier("Kort navn, så posten er til at kende.", example="aftale")
    words: tuple[str, ...] = line(
        "ord",
        "Ord",
        "Det, folk skriver i søgefeltet. Ét ord eller nogle få; bøjninger er ikke nødvendige.",
        many=True,
        required=True,
        longest=80,
        example="kontrakt",
    )
    means: tuple[str, ...] = line(
        "betyder",
        "Betyder",
        "De ord, som vores sider bruger om det samme. Uden dem betyder ordene under «ord» det samme som hinanden.",
        many=True,
        longest=80,
        example="aftale",
    )
    page: str | None = line(
        "side",
        "Side",
        "Siden, som ordene fører til, også når de ikke står på den.",
        example="cases/vindrosen.html",
    )
    kind: AnswerKind | None = word(
        "slags",
        "Slags",
        "Den slags svar, som folk kalder sådan. Ordene gælder alle sider af slagsen: «skema rundbord» finder arket.",
        AnswerKind,
        example="tjekliste",
    )
    rule: WordRule | None = word(
        "regel", "Regel", "Hvordan ordene skal forstås, når de er mere end andre ord for det samme.", WordRule
    )
