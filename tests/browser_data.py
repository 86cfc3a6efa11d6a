"""What Python writes for the browser, small and made up: the units in `tests/browser` read it.

`python -m tests.browser_data` writes the files anew; a test holds that they are what Python would write today.
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast
from unittest.mock import patch

from macros.language.danish import list_words
from macros.model.addresses import SEARCH_FOLDER
from macros.model.records.search import AnswerKind, SearchWords, WordRule
from macros.model.things import CASE, CHECKLIST, EDITORS_PAGE, METHOD, SELECTION, SIDE, Thing
from macros.scripts import catalogue as catalogue_scripts
from macros.scripts.search import index
from macros.scripts.search.index import AnswerFacet
from macros.scripts.tools.method_choice import generate_choice_scripts
from macros.scripts.tools.partners import generate_partner_scripts
from macros.views.selection.facets import list_facets
from macros.views.selection.listing import list_in_order
from tests.projects import SHORT_CASE, load_tiny, real_catalogue

FOLDER = Path(__file__).resolve().parent / "data" / "browser"

PAGES: tuple[tuple[str, str, Thing, str], ...] = (
    (
        "index.html",
        "Forside",
        SIDE,
        """<h1 id="f">Når kommuner og foreninger arbejder sammen</h1>
        <p>Her er cases om samarbejde. Kommunen og foreningen aftaler, hvem der gør hvad.</p>""",
    ),
    (
        "aftaler.html",
        "Aftaler",
        SIDE,
        """<h1 id="a">Aftaler</h1><p>En aftale siger, hvem der gør hvad. Den kan opsiges.</p>
        <h2 id="penge">Penge og budget</h2><p>Kommunen betaler tilskud efter et budget, som foreningen får i
        januar. Står der ikke noget om penge i aftalen, bliver parterne uenige om dem.</p>
        <h2 id="opsigelse">Opsigelse</h2><p>Hver part kan opsige aftalen med tre måneders varsel.</p>""",
    ),
    (
        "cases/havnen.html",
        "Ture på havnen",
        CASE,
        """<h1 id="h">Ture på havnen i København</h1><p>En forening og kommunen gik ture med ældre naboer. Madklubben
        lavede mad bagefter. Rådmanden var med til møderne.</p>
        <h2 id="laering">Hvad de lærte</h2><p>Frivilligheden bar turene, og den frivillige indsats voksede.</p>
        <h2 id="uden-navn">Forløb</h2><p>Turene begyndte om foråret.</p>""",
    ),
    (
        "cases/parken.html",
        "Ture i parken",
        CASE,
        """<h1 id="p">Lektiehjælp i parken i Århus</h1><p>Unge fik lektiehjælp under træerne. Partnerskabsaftalen blev
        skrevet af fire interessenter.</p>""",
    ),
    (
        "tjeklister/handleplan.html",
        "Handleplan",
        CHECKLIST,
        """<h1 id="t">Handleplan</h1><p>Hvem gør hvad hvornår? Skriv en ansvarlig på hver opgave, og
        aftal et møde. Har I en plan B?</p>""",
    ),
    (
        "ordliste.html",
        "Ordliste",
        SIDE,
        """<h1 id="o">Ordliste</h1><p>Ord, som kilderne bruger.</p><dl>
        <div id="partnerskab" data-search="begreb"><dt data-search-title>partnerskab</dt>
        <dd>Et forpligtende samarbejde, som parterne er enige om.</dd></div>
        <div id="bagland" data-search="begreb"><dt data-search-title>bagland</dt><dd>Dem derhjemme.</dd></div></dl>""",
    ),
    (
        "partnerskab.html",
        "Partnerskab",
        METHOD,
        """<h1 id="m">Partnerskab</h1><p>Et partnerskab er en metode. Et partnerskab kræver tillid, tid og en
        aftale, som begge parter har skrevet under på. Partnerskaber varer i årevis.</p>""",
    ),
    (
        "kommuner.html",
        "Kommuner",
        SIDE,
        """<h1 id="k">Kommuner</h1><p>Det er vejen til en case fra en kommune.</p><ul>
        <li id="vejle" data-search="kommune"><h3 data-search-title>Vejle</h3><p>Ingen cases herfra. Det nærmeste er
        fra Fjernby.</p></li></ul>""",
    ),
    (
        "cases/emne/havn.html",
        "Cases efter emne: Ture på havnen i København",
        SELECTION,
        """<h1 id="e">Cases efter emne: Ture på havnen i København</h1><p>En case.</p>""",
    ),
    (
        "politi.html",
        "Betjenten",
        SIDE,
        """<h1 id="b">Betjenten</h1><p>Politiet kom. En politimand gav en mand et råd. Politikerne og deres
        politik kom ikke, og rådet fik 75.000 kr. af dem.</p>
        <h2 id="tone">Tonen</h2><p>Tal om sagen, når tonen bliver hård.</p>""",
    ),
    (
        "politik.html",
        "Udvalget",
        SIDE,
        """<h1 id="u">Udvalget</h1><p>Politikerne fører politik. Rådgivning fik de ikke. Tonen bliver lys, og hård er
        den, når sagen er politisk.</p>""",
    ),
    (
        "redaktoerer/poster.html",
        "For redaktører",
        EDITORS_PAGE,
        """<h1 id="r">Poster for redaktører</h1><p>Feltet aftalespoergsmaal skrives med små bogstaver. Se også
        eksempelbyen.</p>""",
    ),
)
"""Address, name in the menu, kind and content of the pages of a small site; the last is for editors alone."""
WORDS = (
    SearchWords(id="kontrakt", words=("kontrakt",), means=("aftale",)),
    SearchWords(id="penge", words=("finansiering", "økonomi"), means=("budget", "tilskud")),
    SearchWords(id="hjem", words=("dem derhjemme",), means=("bagland",)),
    SearchWords(id="chef", words=("rådmand", "borgmester")),
    SearchWords(id="gaatur", words=("vandretur", "gå en tur"), page="cases/havnen.html"),
    SearchWords(id="slags-tjekliste", words=("tjekliste", "skema", "ark"), kind=AnswerKind.CHECKLIST),
    SearchWords(id="tal-4", words=("4", "fire"), rule=WordRule.SAME),
    SearchWords(id="nordisk", words=("samarbeid",), means=("samarbejde",), rule=WordRule.SAME),
    SearchWords(id="fast", words=("politi", "råd"), rule=WordRule.FIXED),
)
NAMES = ("vejle", "vejen", "københavn")
"""Names of places, of which the pages use one as a word too."""
FACETS = (
    AnswerFacet("kommune", "Kommune", ("København", "Aarhus"), {"cases/havnen.html": [0], "cases/parken.html": [1]}),
    AnswerFacet("metode", "Metode", ("Partnerskab",), {"cases/parken.html": [2]}),
)
SHARD = 100
"""Characters of a piece of places, so that a small index has several."""
TEXTS = (
    "Safe Space-dialog",
    "§ 115, stk. 2",
    "A\u030aben «skole»",
    "1+1=3 snake_case",
    "İstanbul",
    "ﬁn ²",
    "naïve 1½",
    "x\u0301y",
    "Ǆ",
    "ΌΣΟΣ",
    "",
)
"""Texts that the browser is to split into the same words, some of them odd."""


def compose_index(_: Path) -> dict[str, Any]:
    """The pieces of the small site's index, and how they are written."""
    with patch.object(index, "_LARGEST_SHARD", SHARD):
        made = index.SearchIndex(WORDS, NAMES, FACETS)
        pieces = [made.add(address, title, body, thing) for address, title, thing, body in PAGES]
        pieces += made.pieces()
    return {
        "format": {
            "format": index.FORMAT,
            "digits": index._DIGITS,
            "bits": {
                "heading": index._IN_HEADING,
                "title": index._IN_TITLE,
                "extra": index._IN_EXTRA,
                "phrase": index._IN_PHRASE,
                "all": (1 << index._MARK_BITS) - 1,
            },
            "counts": [[times, index._count(times)] for times in (1, 2, 4, 5, 100)],
        },
        "pieces": {
            piece.address.removeprefix(f"{SEARCH_FOLDER}/").removesuffix(".js"): piece.value for piece in pieces
        },
        "splits": [[text, list_words(text)] for text in TEXTS],
    }


CASES = (
    ("aaen", "Ture ved åen", "kommuner: [Odense, Faxe]\nmetode: partnerskaber\nperiode: {fra: 2003, til: 2005}\n"),
    ("haven", "Klosterhaven", "kommuner: [{navn: Aarhus, i_kilden: Århusse}]\nperiode: {fra: 2001}\n"),
    (
        "byen",
        "Ældre i byen",
        "kommuner: [Faxe]\nkompleksitet: lille\nforudsætninger: [tillid, tid]\ndilemmaer: [d01]\n"
        "parter: [{navn: Byens Venner, sektor: frivillig}, {navn: Politiet, sektor: politi}]\n",
    ),
    (
        "zonen",
        "Zonens interessentanalyse",
        "parter: [{navn: Bedsteforældrene, sektor: frivillig}]\nkompleksitet: stor\nperiode: {fra: 2001}\n"
        "forudsætninger: [tillid]\nikke_angivet: [kommuner]\n",
    ),
    ("navnet", "Et navn", "dybde: kun navn\nkommuner: [Faxe]\n"),
)
"""Name, title and further lines of the cases of a small catalogue; havnen and parken stand in the tiny project."""


def compose_catalogue(scratch: Path) -> dict[str, Any]:
    """The scripts of a small catalogue, whose records are laid out in a folder that is empty."""
    cases = {}
    for identity, title, lines in CASES:
        text = SHORT_CASE.replace("eksempel", identity).replace("Ture ved åen", title)
        if "dybde:" in lines:
            text = text.replace("dybde: kort\n", "")
        cases[f"cases/{identity}.yml"] = text + lines
    catalogue = load_tiny(scratch, cases)
    listed = list_in_order(catalogue)
    return {
        "data": catalogue_scripts.compose_data(listed, list_facets(catalogue)),
        "words": catalogue_scripts.index_words(listed, catalogue),
        "table": catalogue_scripts.list_table_words(listed),
    }


def compose_choice(_: Path) -> dict[str, Any]:
    """What «Vælg en metode» knows, of the frozen rules: a walk through all answers is of no use on made-up ones."""
    (piece,) = generate_choice_scripts(real_catalogue())
    return cast("dict[str, Any]", piece.value)


def compose_partners(_: Path) -> dict[str, Any]:
    """What «Partnerkort» works with, of the frozen words."""
    (piece,) = generate_partner_scripts(real_catalogue())
    return cast("dict[str, Any]", piece.value)


FILES = {
    "index.json": compose_index,
    "catalogue.json": compose_catalogue,
    "choice.json": compose_choice,
    "partners.json": compose_partners,
}


def write_file(content: dict[str, Any]) -> str:
    """As it stands in the file."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for name, compose in FILES.items():
        with TemporaryDirectory() as scratch:
            (FOLDER / name).write_text(write_file(compose(Path(scratch))), encoding="utf-8")
