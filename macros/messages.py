"""What is said of a wrong value: each wording once, for `make check` and for the form in the browser.

A word in curly brackets stands for what the file says. The form fills them in as Python does.
"""

from __future__ import annotations

FIELD_MISSING = "feltet «{key}» mangler. {help}"
TEXT_MISSING = "feltet «tekst» mangler: det, der skal stå på siden."
ENDS_BEFORE_START = "slutter ({end}), før det begynder ({start}). Er datoerne byttet om?"
STANDS_TWICE = "{value} står allerede i {where}. Slet den ene."
SAME_AGAIN = "punktet er det samme som i {where}."

LOOKS_LIKE_CPR = "her står noget, der ligner et CPR-nummer. Personoplysninger må ikke stå i en post; slet det."
LOOKS_LIKE_PHONE = "her står noget, der ligner et telefonnummer ({value}). Er det en persons, så slet det."
LOOKS_LIKE_MAIL = "her står noget, der ligner en e-mailadresse ({value}). Er det en persons, så slet den."
INVISIBLE_CHARACTER = "teksten indeholder et usynligt tegn. Slet det, og skriv teksten igen."
GARBLED_LETTERS = (
    "her er æ, ø, å eller et andet tegn blevet til to (filen har været gemt i et andet tegnsæt). Ret teksten, "
    "og gem filen som UTF-8."
)
NOT_ONE_LINE = "teksten skal stå på én linje."
TOO_LONG = "teksten har {length} tegn, og her er plads til {longest}. Kort den ned."
CODE_IN_TITLE = "en titel må ikke indeholde {value}. Skriv den med almindelige ord."
LINK_IN_TEXT = "linket {value} {fault}"
NOT_ONE_OF_THE_WORDS = "{value} er ikke et af ordene her: {words}.{near}"
NOT_AN_ID = (
    "{value} kan ikke være et id. Brug små bogstaver a-z, tal og enkelte bindestreger, højst {longest} tegn (æ skrives "
    "ae, ø oe, å aa)."
)
NOT_A_WHOLE_NUMBER = "{value} er ikke et helt tal skrevet med cifre alene.{mend}"

NOT_ENCRYPTED = "er ikke krypteret. Skriv {mended}, hvis siden findes der."
NOT_AN_ADDRESS = "er ikke en adresse på nettet. Et link begynder med https://."
NOT_A_WHOLE_ADDRESS = "er ikke en hel adresse. Kopiér den fra browserens adresselinje."
USER_IN_ADDRESS = "indeholder et brugernavn. Kopiér adressen uden det."

DATE_FORMS = "2003, 2003-08, 2003-08-21, «efterår 2003», «1. halvår 2003», «slut 2003-09» eller «ca. 2003-05»"
NOT_A_DATE = "er ikke en dato, vi kan læse.{meant}"
WRITE_DATE = " Skriv {forms}."
MEANT = " Mente du {value}?"
YEAR_OUTSIDE = "har et årstal uden for {earliest}-{latest}."
PART_OF_YEAR_AND_MONTH = "har både en del af året og en måned. Skriv {forms}."
PART_OF_MONTH_AND_DAY = "har både en del af måneden og en dag. Skriv {forms}."
NO_SUCH_MONTH = "har måned {month}, og et år har 12 måneder."
NO_SUCH_DAY = "findes ikke: {month} {year} har {days} dage."

PLACE_HELP = "Skriv kildens id og stedet i den, fx «rapport s. 12», «rapport l. 314-324» eller «guide trin 3»."
LINES_WITHOUT_SOURCE = "{value} er linjer uden en kilde. Linjer i samme kilde skilles med komma: «rapport l. 3, 14-16»."
NOT_A_PLACE = "{value} er ikke et sted, vi kan læse.{near} {help}"
NO_PLACE_AT_SEMICOLON = "ved et semikolon mangler et sted. {help}"
PLACE_ON_ONE_LINE = "et sted skrives på én linje. {help}"
LINE_ZERO = "linje 0 findes ikke: den første linje har nummer 1."
LINES_TURN_ROUND = "linjerne {first}-{last} vender om: den sidste står før den første."

NO_SUCH_ID = "{value} findes ikke i {where}.{near}"
NO_SUCH_SOURCE = (
    "kilden {value} kendes ikke.{near} Kendte kilder: {known}. Er den ny, så skriv en titel til den under «kilder» i "
    "casen, eller føj den til docs/data/kilder.yml."
)
NO_SUCH_LINE = "linje {span} findes ikke: {short} har {lines} linjer."
PLACE_WITHOUT_PAGE = "stedet mangler. Skriv også side, afsnit eller linjer, fx «{source} {name}»."
NO_SUCH_SECTION = "{value} findes ikke i {short}.{near} Fx «{source} {name}»."
PAGES_ARE_WRITTEN = " Sider skrives «s. {page}»."
ARE_THEY_LINES = " Er det linjer, så skriv «l. {lines}»."
LINES_ELSEWHERE = "linje {span} ligger ikke på {value}, men på {lie}. Ret den ene, eller skriv linjerne alene."

POINTS_TO_ITSELF = "casen henviser til sig selv. Slet henvisningen."
SOURCE_WITHOUT_TITLE = "en ny kilde skal have en titel. Skriv «titel: …» under den."
UNKNOWN_MUNICIPALITY = (
    "{value} er ikke en af de 98 kommuner, så den kommer ikke på kortet.{near} Skriv navnet, som kommunen bruger i "
    "dag, uden ordet kommune; kildens stavemåde kan stå i «i_kilden»."
)
FULL_CASE_LACKS = "en fyldig case plejer at have feltet «{key}». Tilføj det, eller skriv «dybde: kort»."
PART_OF_ITSELF = "casen bliver en del af sig selv: {circle}. Slet ét af leddene."
THIN_SOURCE = (
    "kilden er tynd for en fyldig case: {places} af oplysningerne har deres eget sted. Skriv «sted: …» under dem, "
    "eller skriv «dybde: kort»."
)
SOURCE_WITHOUT_LINK = (
    "kilden har intet link, så en læser kan ikke slå den op. Skriv «link: https://…» under den, hvis den findes på "
    "nettet."
)
SOURCE_WITHOUT_PAGE = "stedet siger ikke, hvor i kilden det står. Skriv også side eller afsnit, fx «s. 12»."

NOT_A_WHOLE_DAY = "{value} er ikke en hel dag. Skriv den som «2026-11-23»."
DAY_OUT_OF_ORDER = "{day} er før den forrige dato, {before}. Skriv det ældste først."
DAY_TO_COME = "{day} ligger i fremtiden: i dag er det {today}."
LOOKS_LIKE_A_PERSON = "{value} ligner et personnavn. Skriv rollen i stedet: «redaktionen», «anden læser»."
REVIEW_IS_DUE = (
    "posten er {done} {day} og skal ses efter igen. Læs den op mod kilden, og tilføj så linjen "
    "«- {{dato: {today}, hvad: gennemset, rolle: redaktionen}}»."
)
WAS_REVIEWED = "sidst gennemset"
WAS_ADDED = "tilføjet"

NO_SUCH_PAGE = (
    "{value} er ingen side her. Skriv adressen, som den står efter sitets navn: «aftaler.html», «cases/vindrosen.html»."
)
WORD_LEADS_NOWHERE = (
    "ét ord alene fører ingen steder hen. Skriv flere, eller skriv, hvad det betyder, eller hvilken side det hører til."
)

# Said by the form alone: the check knows a case by its file, and no two files have one name.
ID_TAKEN = "der findes allerede en case med id'et {value}. Vælg et andet id, eller ret den case, der er."
