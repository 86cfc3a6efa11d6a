"""A picture of a case: its file, what it tells those who cannot see it, and who lets us show it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.model.fields import Vocabulary, line, picture_name, prose, word
from macros.model.statements import Sourced, Stated

_LETTER = "a-zæøåéüöä"
_END = f"(?![{_LETTER}0-9])"
# After these nothing else can be said, or a sign comes: «ukendt fotograf» may well have given it.
_ALONE = "ingen|ikke|ukendt|uvist|uafklaret|n/a|todo|tbd|tba"
_GIVEN = "tilladelsen?|lov|samtykket?|svar(?:et)?"
NO_PERMISSION = re.compile(
    rf"^[^{_LETTER}0-9]*$|\?$"
    rf"|^(?:{_ALONE})(?: endnu)?(?![{_LETTER}0-9 ])"
    rf"|^(?:nej|mangler|savnes|afventer|venter|spørg|ved (?:vi |jeg )?ikke|det ved (?:vi|jeg) ikke){_END}"
    rf"|^(?:(?:vi|jeg) )?(?:har )?(?:(?:endnu )?ikke|ingen|uden) (?:{_GIVEN}){_END}"
    rf"|(?<![{_LETTER}])(?:ikke|aldrig)(?: (?:er|har|vi|jeg|været|blevet|lige|helt|selv|nået at))*"
    rf" (?:endnu|spurgt|spørge|spørges|indhentet|givet|fået|afklaret|søgt|bedt|svaret|på plads){_END}"
    rf"|(?<![{_LETTER}])endnu ikke{_END}"
    rf"|(?<![{_LETTER}])(?:{_GIVEN})(?: er| har)?(?: stadig| endnu)?"
    rf" (?:mangler|ukendt|uafklaret|afventer|afventes){_END}"
    rf"|(?<![{_LETTER}])(?:mangler|afventer|venter på)(?: stadig| endnu| vi| at få)* (?:{_GIVEN}|at spørge){_END}"
    rf"|(?<![{_LETTER}])(?:skal|bør)(?: vi| lige| først| stadig)* (?:spørge|spørges|indhente|indhentes|afklares){_END}"
)
"""What says, in small letters, that nobody has given permission yet, in a record that tells it in words alone."""


class Leave(Vocabulary):
    """Who lets us show the picture."""

    OWN = ("eget", "Vi har selv taget det", "Den, der har taget det, er med til at skrive casen.")
    GIVEN = ("givet", "Den, der har taget det, har sagt ja", "Gem svaret hos jer. Skriv nedenfor, hvem der gav det.")
    LICENSED = ("fri licens", "Alle må bruge det", "Det har en licens, der giver lov. Skriv den nedenfor.")
    MISSING = ("mangler", "Vi har ikke fået lov endnu", "Så venter billedet: det kan ikke stå på siden.")


class Recognised(Vocabulary):
    """Whether anybody can be recognised, which is asked of every picture once, and then never again."""

    NOBODY = ("ingen", "Ingen kan kendes", "Ingen på billedet kan kendes.")
    CONSENTING = (
        "har sagt ja",
        "De, der kan kendes, har sagt ja",
        "Alle, der kan kendes, har sagt ja til at stå på nettet. For børn har forældrene sagt ja. Gem svarene hos jer.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Sourced):
    """A picture that lies beside the record."""

    file: str = picture_name(
        "fil",
        "Fil",
        "Billedets fil. Den ligger i cases/ ved siden af casens egen fil og hedder det samme, en bindestreg og et tal "
        "eller ord: .jpg, .png eller .webp.",
        required=True,
        example="madklub-eksempelby-1.jpg",
    )
    alt: str = line(
        "alt",
        "Det, billedet viser",
        "For den, der ikke kan se det: én sætning om, hvad der er på billedet.",
        required=True,
        longest=250,
        example="Syv mennesker skræller kartofler ved et langt bord.",
    )
    credit: str = line(
        "foto",
        "Foto",
        "Hvem der har taget billedet, som de selv vil nævnes: en fotograf eller en forening.",
        required=True,
        example="Beboerforeningen Solbakken",
    )
    leave: Leave | None = word(
        "lov",
        "Må det vises?",
        "Hvem der har givet lov. Ældre poster siger det kun med ord, under «tilladelse».",
        Leave,
        is_promise=True,
        asked=True,
    )
    permission: str = line(
        "tilladelse",
        "Tilladelse",
        "Hvordan vi har fået lov at vise det: en licens, eller hvem der gav lov hvornår. Det står på siden.",
        required=True,
        example="Brugt med foreningens tilladelse fra marts 2026",
    )
    recognised: Recognised = word(
        "personer",
        "Personer på billedet",
        "Kan nogen kendes, skal de have sagt ja, før billedet lægges her. For børn skal forældrene.",
        Recognised,
        required=True,
        is_promise=True,
    )
    caption: Stated[str] | None = prose(
        "billedtekst",
        "Billedtekst",
        "Det, en læser skal vide om billedet, og som man ikke kan se.",
        example="Den første torsdag i klubben.",
    )

    @property
    def shows_people(self) -> bool:
        """Whether somebody can be recognised."""
        return self.recognised is not Recognised.NOBODY
