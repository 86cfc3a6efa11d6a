"""What the form says of a field where the words of the file would not do: there one chooses on lists and sees no keys.

A field that is not here is told of as it is declared, and what it asks for is made of its help.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from macros.catalogue.places import VOCABULARIES
from macros.language.danish import lower_initial
from macros.model.fields import Date, Group, Reference, Word, specs_of
from macros.model.records.case import Case
from macros.model.statements import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from macros.model.fields import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """Words for one field; what is empty is as it is declared."""

    label: str = ""
    help: str = ""
    ask: str = ""
    """What to do where it is missing, to come after the label: «skriv samarbejdets navn»."""
    one: str = ""
    """One of a list, with its article: «en part»."""
    today: str = ""
    """What the button says that writes the day of today; empty where that is no answer."""
    as_one: str = ""
    """Why a text that is pasted becomes one paragraph; empty where it may have several."""


FROM_LIST = "Skriv et ord af titlen, og vælg på listen."
ONLY_WHERE_SAID = "Vælg kun noget, hvis kilden selv siger det."

MISSING_WORDS = {
    "subjects": "Mangler emnet, så vælg det, der ligger nærmest, og fortæl om dit, når du afleverer.",
    "sectors": "Passer ingen af dem, så vælg «Anden».",
    "target_kinds": "Passer ingen af dem, så vælg ingen.",
    "case_kinds": "Passer ingen helt, så vælg den nærmeste, og fortæl om det, når du afleverer.",
    "case_methods": "Mangler metoden på listen, så vælg ingen. Fortæl under «Arbejdsmåder», hvad de gjorde, og skriv "
    "metodens navn, når du afleverer. Så kan den komme på listen.",
}
"""What to do where a word is on none of the lists that grow, by the collection of the words."""

WORDS = {
    "Case.titel": FieldWords(ask="skriv samarbejdets navn"),
    "Case.resumé": FieldWords(
        ask="fortæl i en til tre sætninger, hvem der gjorde hvad, og hvad der kom ud af det",
        as_one="en til tre sætninger",
    ),
    **dict.fromkeys(("Gist.hvem", "Gist.aftale", "Gist.udfald"), FieldWords(as_one="én sætning")),
    "Purpose.kort": FieldWords(as_one="en eller to sætninger"),
    "Case.art": FieldWords(help="Hvad er det for et samarbejde?", ask="vælg, hvad det er for et samarbejde"),
    "Case.dybde": FieldWords(ask="vælg, hvor meget kilden fortæller"),
    "Case.kilder": FieldWords(
        label="Kilde",
        help="Det, du fortæller ud fra: en evaluering, en aftale, en artikel, en webside.",
        ask="skriv titlen på det, du fortæller ud fra, eller vælg en kilde, Samspil kender",
        one="en kilde",
    ),
    "CaseSource.sted": FieldWords(
        label="Hvor i kilden",
        help="Side, afsnit eller overskrift. En webside har måske ingen af delene; så lad feltet stå.",
        ask="skriv kildens titel, eller vælg en kilde, Samspil kender",
    ),
    "CaseSource.om": FieldWords(help="Få ord om, hvad der står netop der."),
    "CaseSource.titel": FieldWords(
        label="Kildens titel", help="Det, der står øverst på den.", ask="skriv titlen, som den står på kilden"
    ),
    "CaseSource.udgiver": FieldWords(label="Udgivet af", help="Den kommune, forening eller avis, der står bag den."),
    "CaseSource.år": FieldWords(help="Hvornår den er udgivet."),
    "CaseSource.link": FieldWords(help="Adressen, hvis den findes på nettet. Kopiér den fra browseren."),
    "CaseSource.læst": FieldWords(help="Kun for en webside: den dag, du læste den.", today="I dag"),
    "Case.emner": FieldWords(
        help="Hvad samarbejdet handler om, det vigtigste først. Står det ikke i kilden selv, så vælg «vores læsning» "
        "under «Sted i kilden».",
        one="et emne",
    ),
    "SubjectLink.ord": FieldWords(help="Skriv et ord, og vælg på listen.", ask="vælg et emne på listen"),
    "Case.del_af": FieldWords(help=f"Den case, som denne er en del af. {FROM_LIST}"),
    "Case.se_også": FieldWords(help=f"Cases, der ligner. {FROM_LIST}", one="en case"),
    "Municipality.navn": FieldWords(label="Kommune", ask="skriv kommunens navn"),
    "Municipality.i_kilden": FieldWords(
        label="Kildens stavemåde", help="Kun hvis kilden skriver kommunens navn på en anden måde."
    ),
    "Reach.omfang": FieldWords(ask="vælg, hvor langt det rækker"),
    "Case.land": FieldWords(help="Kun hvis det foregik uden for Danmark. Byen skriver du under «Kommune»."),
    "Case.kommuner": FieldWords(help="Hvor det foregik. Uden for Danmark: byen eller kommunen dér.", one="en kommune"),
    "Case.parter": FieldWords(help="Hvem der er med: kommunen, foreningen og andre.", one="en part"),
    "Party.navn": FieldWords(ask="skriv navnet på den, der er med"),
    "Party.bidrag": FieldWords(
        help="Arbejde, lokaler, viden og andet, som parten lægger i det. Penge skriver du ét sted: under «Økonomi»."
    ),
    "Party.sektor": FieldWords(ask="vælg, hvor parten hører til"),
    "Party.stilling": FieldWords(help="Ikke valgt: parten er med i samarbejdet."),
    "Party.anonym": FieldWords(help="Hvorfor navnet ikke står der. Så er navnet ovenfor en beskrivelse."),
    "Party.fra_kommune": FieldWords(label="Fra hvilken kommune"),
    "Case.områder": FieldWords(one="et område"),
    "Case.runder": FieldWords(one="en runde"),
    "Round.slut": FieldWords(help="Ikke valgt: den er slut. Vælg, når den ikke er det endnu."),
    "TargetGroup.slags": FieldWords(
        help="Vores egen sortering til filteret i kataloget. Vælg kun det, som teksten ovenfor bærer.",
        one="en slags målgruppe",
    ),
    "Method.ord": FieldWords(
        help="Vælg kun en metode, hvis kilden selv knytter casen til den; ellers med «vores læsning» under «Sted i "
        "kilden».",
        ask="vælg en metode",
    ),
    "Case.metode": FieldWords(
        help="Vælg kun en metode, hvis kilden selv knytter casen til den; ellers med «vores læsning» under «Sted i "
        "kilden»."
    ),
    "Complexity.ord": FieldWords(help=ONLY_WHERE_SAID, ask="vælg, hvor sammensat det er"),
    "Case.kompleksitet": FieldWords(help=ONLY_WHERE_SAID),
    "AssociationRole.ord": FieldWords(help=ONLY_WHERE_SAID, ask="vælg foreningens rolle"),
    "Case.foreningsrolle": FieldWords(help=ONLY_WHERE_SAID),
    "Case.greb": FieldWords(
        help="Hvordan de gjorde. Også en metode, der ikke er på listen ovenfor.", one="en arbejdsmåde"
    ),
    "Case.organisering": FieldWords(one="en gruppe"),
    "Case.funktioner": FieldWords(one="en funktion"),
    "Person.funktion": FieldWords(help="Hvad den, der udfylder den, kaldes.", ask="skriv funktionen"),
    "Person.hvem": FieldWords(ask="skriv parten eller stillingen, aldrig et personnavn"),
    "Case.arbejdsdeling": FieldWords(one="en part med opgaver"),
    "Duties.opgaver": FieldWords(one="en opgave"),
    "Case.tidslinje": FieldWords(one="en hændelse"),
    "Event.dato": FieldWords(ask="skriv, hvornår det skete, så præcist som kilden siger det"),
    "Event.hændelse": FieldWords(ask="skriv, hvad der skete"),
    "Event.status": FieldWords(help="Ikke valgt: det skete."),
    "Case.resultater": FieldWords(one="et resultat"),
    "Case.tal": FieldWords(one="et tal"),
    "Case.forudsætninger": FieldWords(one="en forudsætning"),
    "PrerequisiteLink.emne": FieldWords(help="Vælg på listen.", ask="vælg en forudsætning"),
    "Case.dilemmaer": FieldWords(one="et dilemma"),
    "DilemmaLink.emne": FieldWords(help="Vælg på listen.", ask="vælg et dilemma"),
    "Case.uoverensstemmelser": FieldWords(one="et sted"),
    "Case.ikke_angivet": FieldWords(
        help="Hvad en læser ville spørge om, og kilden ikke svarer på. Skriv navnet på et felt her i formularen, fx "
        "«Metode», så siger siden det på feltets plads; skriv ellers med dine egne ord. Noget, du bare ikke har "
        "udfyldt, skal ikke stå her.",
        one="et spørgsmål",
    ),
    "Case.vurderinger": FieldWords(one="en vurdering"),
    "Assessment.tekst": FieldWords(
        help="Deres ord som deres. Hvad parterne selv lærte, skriver du under «Hvad de lærte».",
        ask="skriv, hvad de siger",
    ),
    "Case.uenigheder": FieldWords(one="en uenighed"),
    "Dispute.emne": FieldWords(ask="skriv, hvad de er uenige om"),
    "Dispute.hvem": FieldWords(ask="skriv, hvem der siger det"),
    "Dispute.tekst": FieldWords(ask="skriv, hvad den ene siger"),
    "Dispute.imod": FieldWords(ask="skriv, hvem der ser det anderledes"),
    "Dispute.svar": FieldWords(help="Hvad de svarer. Ikke udfyldt: kilden fortæller det ikke."),
    "Case.citater": FieldWords(one="et citat"),
    "Case.læs_mere": FieldWords(help="Sider, som casen ikke bygger på, men som fører videre.", one="en side"),
    "Finance.kilder": FieldWords(help="I ord: puljer, egne midler. Hvem der gav hvad, skriver du for sig."),
    "Finance.budget": FieldWords(help="Kun det, det koster i alt. Hvem der gav hvad, skriver du for sig."),
    "Finance.bidrag": FieldWords(help="Hver bevilling for sig, og så kun her.", one="en bevilling"),
    "Case.billeder": FieldWords(one="et billede"),
    "Picture.fil": FieldWords(
        label="Filens navn",
        help="Hvad billedets fil hedder. Passer det ikke til casen, siger vi her, hvad du skal kalde den.",
        ask="skriv, hvad billedets fil hedder",
    ),
    "Picture.alt": FieldWords(ask="skriv, hvad man ser på billedet"),
    "Picture.foto": FieldWords(ask="skriv, hvem der har taget billedet"),
    "Picture.lov": FieldWords(help="Hvem der har givet lov til, at det står på nettet.", ask="vælg, om det må vises"),
    "Picture.tilladelse": FieldWords(ask="skriv, hvordan vi har fået lov at vise det"),
    "Picture.personer": FieldWords(ask="vælg, om nogen på billedet kan kendes"),
    "Case.redaktion": FieldWords(
        help="Hvornår casen er tilføjet, ændret og gennemset, det ældste først. En ny case behøver intet.",
        one="en linje",
    ),
    "ReviewEntry.dato": FieldWords(today="I dag"),
    "ReviewEntry.hvad": FieldWords(help="Hvad der blev gjort ved casen."),
    "Stated.sted": FieldWords(
        help="Hvor i kilden netop det her står. I en fyldig case skal hver oplysning have sit eget sted; i en "
        "kort er trinnet «Kilden» nok."
    ),
}
"""By the name of the record type and the field's key."""


def describe_words() -> dict[str, dict[str, str]]:
    """Words for every field that has words of its own or must be filled in, by type and key."""
    named = {f"{record.__name__}.{spec.key}": spec for record in list_types() for _, spec in specs_of(record)}
    described: dict[str, dict[str, str]] = {}
    for name in (*named, *(WORDS.keys() - named)):
        words = WORDS.get(name, FieldWords())
        spec = named.get(name)
        ask = words.ask or (_make_ask(spec, words.help) if spec and spec.required else "")
        # The schema tells of every form that a date can have; beside a field an example is enough.
        help_in_form = words.help or (spec.help if spec and isinstance(spec.kind, Date) else "")
        if spec and (missing := _tell_of_missing(spec)) and not _is_told_around(name, named):
            help_in_form = f"{help_in_form or spec.help} {missing}"
        told = asdict(words) | {"help": help_in_form, "ask": ask}
        if any(told.values()):
            described[name] = {key: text for key, text in told.items() if text}
    return described


def _tell_of_missing(spec: Spec) -> str:
    """What to do where the word is not on the list: of the list, or of a group that is nothing but a word of it."""
    kind = spec.kind
    if isinstance(kind, Group):
        only = _find_only_word(kind.record)
        return _tell_of_missing(only) if only else ""
    return MISSING_WORDS[kind.collection] if isinstance(kind, Reference) and kind.collection in VOCABULARIES else ""


def _find_only_word(record: type[Any]) -> Spec | None:
    """The one field that a group has beside place and origin."""
    own = [spec for _, spec in specs_of(record) if spec.key not in carried_by(record)]
    return own[0] if len(own) == 1 else None


def _is_told_around(name: str, named: dict[str, Spec]) -> bool:
    """Whether a field is the only one of its group, which then tells of it."""
    only = [_find_only_word(spec.kind.record) for spec in named.values() if isinstance(spec.kind, Group)]
    return named[name] in only


def list_types() -> list[type[Any]]:
    """The types of a case and of the groups in it."""
    found: list[type[Any]] = [Case]
    for record in found:
        found.extend(group for group in _groups_of(record) if group not in found)
    return found


def _groups_of(record: type[Any]) -> Iterator[type[Any]]:
    yield from (spec.kind.record for _, spec in specs_of(record) if isinstance(spec.kind, Group))


def _make_ask(spec: Spec, help_in_form: str) -> str:
    """What to do where a field is missing, made of its help: «Hvem det er for.» becomes «skriv, hvem det er for»."""
    told = (help_in_form or spec.help).split(". ")[0].rstrip(".")
    verb = "vælg" if isinstance(spec.kind, Word | Reference) else "skriv"
    return f"{verb}{',' if told.startswith('Hv') else ''} {lower_initial(told)}"
