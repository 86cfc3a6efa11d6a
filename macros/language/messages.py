"""What is said of a wrong value: each wording once, for `make check` and for the form in the browser.

A word in curly brackets stands for what the file says. The form fills them in as Python does.
"""

from __future__ import annotations

FIELD_MISSING = "feltet «{key}» mangler. {help}"
WRITE_ONE_OF = " Skriv et af ordene: {words}."
TEXT_MISSING = "feltet «tekst» mangler: det, der skal stå på siden."
ENDS_BEFORE_START = "slutter ({end}), før det begynder ({start}). Er datoerne byttet om?"
MOST_BELOW_LEAST = "det største ({most}) er mindre end det mindste ({least}). Er tallene byttet om?"
STANDS_TWICE = "{value} står allerede i {where}. Slet den ene."
SAME_AGAIN = "punktet er det samme som i {where}."

LOOKS_LIKE_CPR = "her står noget, der ligner et CPR-nummer. Personoplysninger må ikke stå i en post; slet det."
LOOKS_LIKE_PHONE = "her står noget, der ligner et telefonnummer ({value}). Er det en persons, så slet det."
LOOKS_LIKE_MAIL = "her står noget, der ligner en e-mailadresse ({value}). Er det en persons, så slet den."
LOOKS_LIKE_ADDRESS = "her står noget, der ligner en adresse ({value}). Er det en persons, så slet den."
LOOKS_LIKE_A_NAME = (
    "her står noget, der ligner navnet på en person ({value}). Er det en person, så skriv funktionen i stedet, fx "
    "«projektlederen»."
)
TAG_IN_TEXT = (
    "{value} er kode fra en webside, og siden viser den, som den står. Slet den; fed skrift skrives **sådan**."
)
CURLY_QUOTES = (
    'de krøllede anførselstegn om teksten bliver vist. Slet dem; skal der stå noget om den, så brug de lige (").'
)
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
NOT_A_WORD = (
    "{value} kan ikke være et ord her. Brug små bogstaver, tal, bindestreger og enkelte mellemrum, og begynd med et "
    "bogstav; højst {longest} tegn."
)
RESERVED_ID = (
    "{value} er et navn, som Windows bruger til noget andet, så ingen kan gemme filen på en pc. Vælg et længere id."
)
NOT_A_WHOLE_NUMBER = "{value} er ikke et helt tal skrevet med cifre alene.{mend}"

NOT_ENCRYPTED = "er ikke krypteret. Skriv {mended}, hvis siden findes der."
NOT_AN_ADDRESS = "er ikke en adresse på nettet. Et link begynder med https://."
NOT_A_WHOLE_ADDRESS = "er ikke en hel adresse. Kopiér den fra browserens adresselinje."
USER_IN_ADDRESS = "indeholder et brugernavn. Kopiér adressen uden det."

NOT_A_PICTURE_NAME = (
    "{value} kan ikke være navnet på et billede her. Kald filen det samme som casens fil, en bindestreg og et tal "
    "eller ord, fx «madklub-eksempelby-1.jpg», og skriv det samme navn her. Brug små bogstaver a-z, tal og "
    "bindestreger. Sitet tager .jpg, .png og .webp; gem et andet billede som JPEG først."
)

DATE_FORMS = (
    "2003, 2003-08, 2003-08-21, «efterår 2003», «1. halvår 2003», «2. kvartal 2003», «slut 2003-09» eller «ca. 2003-05»"
)
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
ADDRESS_AS_PLACE = (
    "{value} er en adresse på nettet. I «sted» står kildens korte navn: «sted: {name}». Adressen hører til i «link» "
    "under kilden."
)
NOT_A_PLACE = "{value} er ikke et sted, vi kan læse.{near} {help}"
NO_PLACE_AT_SEMICOLON = "ved et semikolon mangler et sted. {help}"
PLACE_ON_ONE_LINE = "et sted skrives på én linje. {help}"
LINE_ZERO = "linje 0 findes ikke: den første linje har nummer 1."
LINES_TURN_ROUND = "linjerne {first}-{last} vender om: den sidste står før den første."

NO_SUCH_ID = "{value} findes ikke i {where}.{near}"
SEVERAL_ELSEWHERE = (
    " Var der flere, så skriv dem under «{key}», og skriv her den første begyndelse og den sidste slutning."
)
NO_SUCH_WORD = (
    "{value} er ikke et af ordene {where}.{near} Mangler ordet, så føj det til {file}: en ny post med {fields}."
)
AMONG_WORDS = "her: {words}"
AMONG_MANY = "i {where}"
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

ID_UNLIKE_FILE = "id er {value}, men filen {called}. De to skal være ens."
ID_OF_ANOTHER = (
    "id {value} bruges allerede af {other}. Er filen en kopi af den, så giv den sit eget id, det samme som filens "
    "navn, og sine egne ord."
)
SAME_TITLE = (
    "den samme titel står i {other}, så læsere ser ikke forskel. Er det den samme case, så slet den ene fil; ellers "
    "skriv en titel, der kun passer på denne."
)
SAME_SUMMARY = (
    "det samme resumé står ord for ord i {other}. Er det den samme case, så slet den ene fil; ellers skriv, hvad der "
    "kom ud af denne."
)
POINTS_TO_ITSELF = "casen henviser til sig selv. Slet henvisningen."
SOURCE_WITHOUT_TITLE = "en ny kilde skal have en titel. Skriv «titel: …» under den."
UNKNOWN_MUNICIPALITY = (
    "{value} er ikke en af de 98 kommuner, som kortet har.{near} Skriv navnet, som kommunen bruger i "
    "dag, uden ordet kommune; kildens stavemåde kan stå i «i_kilden». Ligger den i et andet land, så skriv «land». "
    "Nævner kilden ikke navnet, så slet linjen, og skriv kommunen under «parter» med «anonym: ja»."
)
COUNTRY_AS_MUNICIPALITY = "{value} er ingen kommune. Slet det her, og skriv «udbredelse: hele landet»."
COUNT_AS_MUNICIPALITY = (
    "{value} er ingen kommune. Slet det her, og skriv antallet under «udbredelse»: «omfang: flere kommuner» og «antal: "
    "{count}»."
)
WORD_IN_MUNICIPALITY = "{value} skrives uden ordet kommune: «{name}»."
FORMER_MUNICIPALITY = "{value} er i dag en del af {name}. Skriv «navn: {name}» og «i_kilden: {value}»."
FULL_CASE_LACKS = "en fyldig case plejer at have feltet «{key}». Tilføj det, eller skriv «dybde: kort»."
GAP_IS_FILLED = (
    "{value} står her som noget, kilden ikke svarer på, men casen har feltet «{key}». Slet det af dem, der er forkert."
)
NO_SUCH_GAP = "feltet {value} findes ikke.{near} Er det dine egne ord, så skriv dem med mellemrum."
METHOD_WITHOUT_PAGE = (
    "metoden {value} har ingen side ({page}). Hører den ikke til håndbogens tre, så flyt den til {file}."
)
QUESTION_WITHOUT_DRAFT = "spørgsmålet {value} har intet udkast i {file}. Tilføj en post med det id."
METHOD_TWICE = "id {value} bruges allerede i {file}."
UNDER_ITSELF = "ordet kommer under sig selv: {circle}. Slet ét af leddene."
SPELLED_ALIKE = "{value} får samme adresse som {other} ({slug}). Giv det ene et andet id."
WORD_OF_OURS = "{value} betyder noget andet i kataloget. Vælg et andet id."
PART_OF_ITSELF = "casen bliver en del af sig selv: {circle}. Slet ét af leddene."
NUMBER_NOT_IN_SOURCE = (
    "{value} står ikke i de linjer, som «sted» peger på. Ret tallet eller stedet, eller skriv «ophav: vores læsning», "
    "hvis I selv har regnet eller talt."
)
THIN_SOURCE = (
    "i en fyldig case skal mindst {fewest} oplysninger have deres eget sted, og her har {places} det: der "
    "mangler {missing}. Skriv «sted: …» under dem, hvor læseren helst vil slå efter, eller skriv «dybde: kort»."
)
LONG_SUMMARY = (
    "resuméet har {length} tegn, og det står øverst på siden og på kortene. Skriv en til tre sætninger om, hvem, hvad "
    "og hvad der kom ud af det, og flyt resten til «baggrund», «aktiviteter» eller «resultater»."
)
UNIT_TWICE = "{value} siger også enheden, som står i «enhed» ({unit}). Skriv tallet alene."
FURTHER_IS_SOURCE = (
    "{value} har samme adresse som en af kilderne, og siden viser kilderne med link. Slet den her under «læs_mere»."
)
SAME_CONTRIBUTION = (
    "{value} står med de samme penge under «parter {number} › bidrag», så siden viser dem to gange. Lad beløbet stå "
    "her, og skriv under parten kun det, den ellers gør."
)
SOURCE_WITHOUT_LINK = (
    "kilden har intet link, så en læser kan ikke slå den op. Skriv «link: https://…» under den, hvis den findes på "
    "nettet."
)
SOURCE_WITHOUT_PAGE = "stedet siger ikke, hvor i kilden det står. Skriv også side eller afsnit, fx «s. 12»."
WEB_SOURCE_WITHOUT_DAY = (
    "stedet siger ikke, hvor i kilden det står. Er kilden en webside uden sider, så skriv den dag, du læste den: "
    "«læst: 2026-11-30». Ellers skriv side eller afsnit, fx «s. 12»."
)

PICTURE_OF_ANOTHER = (
    "billedet {value} hører efter sit navn ikke til denne case. Kald filen {name}, og skriv det samme navn her."
)
NO_PERMISSION = (
    "{value} siger ikke, at vi har fået lov. Vent med billedet, og slet det her så længe. Når der er givet lov, så "
    "skriv, hvem der gav den hvornår, fx «Brugt med foreningens tilladelse fra marts 2026», eller licensen, fx "
    "«CC BY 4.0»."
)
NO_LEAVE = (
    "der er ikke givet lov til at vise billedet endnu. Vent med det, og slet det her så længe. Er der nu givet lov, så "
    "skriv «givet», og under «tilladelse», hvem der gav den hvornår."
)
PICTURE_TWICE = "billedet {value} er brugt allerede i {where}. Slet den ene."
ALT_IS_A_FILE_NAME = "{value} er et filnavn. Skriv, hvad man ser på billedet, for den, der ikke kan se det."
ALT_SAYS_NOTHING = "{value} siger ikke, hvad man ser. Skriv det i én sætning, for den, der ikke kan se billedet."
ALT_IS_THE_CAPTION = (
    "det er det samme som billedteksten, og den bliver læst op alligevel. Skriv her, hvad man ser, og i billedteksten "
    "det, man ikke kan se."
)

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
NO_MENU_SECTION = "menuen i mkdocs.yml har intet afsnit, der bliver til {value}.{near}"
SECTION_WITHOUT_WAYS = "afsnittet {value} i menuen mangler her. Tilføj «- id: {id}» med sine grupper af sider."
PAGE_NOT_IN_MENU = "{value} står ikke i menuen i mkdocs.yml under «{section}».{near}"
PAGE_OF_ANOTHER_SECTION = "{value} står i menuen, men ikke under «{section}». Flyt siden her eller i mkdocs.yml.{near}"
PAGE_TWICE = "{value} står allerede i linje {line}. Slet den ene."
PAGE_WITHOUT_WAY = (
    "siden {value} («{title}», mkdocs.yml linje {line}) mangler under «{section}». Sæt den i en gruppe "
    "med «giver» og «tegn»."
)
NO_SUCH_SIGN = "tegnet {value} findes ikke i macros/theme/signs.{near}"
WORD_LEADS_NOWHERE = (
    "ét ord alene fører ingen steder hen. Skriv flere, eller skriv, hvad det betyder, eller hvilken side det hører til."
)

# Said by the form alone: the check knows a case by its file, and no two files have one name.
ID_TAKEN = "der findes allerede en case med id'et {value}. Vælg et andet id, eller ret den case, der er."

POINT_WITHOUT_MINUTES = "punktet varer mindst ét minut."
STEPS_WITHOUT_SHEET = "trinene er et arks. Skriv «ark» ved punktet, eller slet «trin» og skriv «sig» og «gør»."
SHEET_NOT_IN_PACK = "{value} er ikke blandt pakkens ark. Føj det til pakkens «ark», eller slet det her."
NO_SUCH_STEP = "{value} er ikke et trin i {sheet}.{near}"
AMONG_STEPS = " Trinene er: {steps}."
STEP_TWICE = (
    "trinnet {value} hører allerede til punktet {other}. Skriv under «trin», hvilke af arkets trin hvert punkt er."
)
TOLD_TWICE = "{value} står der to gange. Slet den ene."
ANSWER_TWICE = "svaret {value} står to gange under det samme spørgsmål. Giv det ene et andet id."
NO_SUCH_QUESTION = "{value} er ikke id på et spørgsmål, som står før.{near}"
QUESTION_BEFORE = " Et spørgsmål kan kun afhænge af et, der er stillet."
NO_SUCH_ANSWER = "{value} er ikke et svar på det spørgsmål.{near}"
AMONG_ANSWERS = " Svarene er: {answers}."

ASKED_TWICE = "{what} {value} står to gange. Slet den ene."
NOT_ASKED = "{what} {value} mangler. Hver skal stå én gang."
SHEET_WITHOUT_QUESTIONS = "testen læser sine spørgsmål fra et ark med «{part}». Skriv et, der har det."
ANSWER_WITHOUT_LEVEL = (
    "svaret {value} i {sheet} begynder ikke med et af bogstaverne her. Skriv «A: …» eller «A eller B: …» i arket."
)
SCALE_WITH_HOLES = "skalaen skal have mindst to svar, talt op fra 1 og i rækkefølge."
OUTCOME_WITHOUT_WORDS = "der mangler ord for {words}."
ROLES_MISSING = "typologien «{typology}» mangler; cases får deres foreningsrolle fra den."
