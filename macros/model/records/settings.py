"""What belongs to this one site: its address, who is responsible, how to reach them."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.fields import integer, line, link


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of the site: `docs/data/indstillinger.yml`. What is unset is left out of the pages."""

    name: str = line("navn", "Navn", "Sitets navn.", is_title=True, required=True, example="Samspil")
    description: str = line(
        "beskrivelse",
        "Beskrivelse",
        "Sitet i en sætning, til søgemaskiner.",
        required=True,
        example="Metoder, cases og tjeklister til samarbejde mellem kommuner og foreninger.",
    )
    address: str | None = link("adresse", "Adresse", "Hvor sitet udgives.", example="https://samspil.example/")
    repository: str | None = link(
        "repository", "Repository", "Hvor filerne ligger på GitHub.", example="https://kodelager.example/samspil"
    )
    branch: str = line("gren", "Gren", "Den gren, som sitet bygges af.", required=True, example="main")
    publisher: str | None = line(
        "udgiver", "Udgiver", "Hvem der udgiver sitet og har ansvaret.", example="Eksempelby Kommune"
    )
    contact: str | None = line(
        "kontakt", "Kontakt", "E-mailadresse, som læsere kan skrive til.", example="redaktion@eksempelby.example"
    )
    review_months: int | None = integer(
        "gennemsyn_måneder",
        "Gennemsyn",
        "Så mange måneder efter sidste gennemsyn skal en post ses efter igen. Udeladt: aldrig.",
        example="24",
    )
    licence: str | None = line(
        "licens",
        "Licens",
        "Licensen for Samspils egne ord og data, med det navn, den er kendt under.",
        longest=60,
        example="CC BY 4.0",
    )
    licence_address: str | None = link(
        "licens_link", "Licensens adresse", "Hvor licensen kan læses.", example="https://licens.example/fri"
    )
    credit: str | None = line(
        "kreditering",
        "Kreditering",
        "Hvem der skal nævnes, når indholdet bruges andre steder.",
        longest=80,
        example="Eksempelby Kommune",
    )

    @property
    def author(self) -> str:
        """Whose the words are: the publisher's, and the site's where none is named."""
        return self.publisher or self.name
