"""What the form says in the place of a message that speaks of a file: who fills it in sees labels and lists.

Each is called as in `messages.py`, and fills in some of the same values. What is not here is said as it stands there.
"""

from __future__ import annotations

TEXT_MISSING = "skriv det, der skal stå på siden."
STANDS_TWICE = "{value} står her allerede. Slet den ene."

LOOKS_LIKE_CPR = "her står noget, der ligner et CPR-nummer. Slet det: personoplysninger må ikke stå i en case."
GARBLED_LETTERS = "her er æ, ø, å eller et andet tegn blevet til to. Skriv ordet igen."
NOT_ONE_OF_THE_WORDS = "{value} kan ikke vælges her. Vælg et andet svar."
NOT_AN_ID = "titlen kan ikke bruges til sidens adresse. Skriv den med almindelige bogstaver."
RESERVED_ID = "titlen bliver til et navn, som Windows bruger til noget andet. Skriv et ord mere i den."

DATE_FORMS = "«2003», «august 2003», «21. august 2003», «efteråret 2003», «første halvår 2003» eller «ca. maj 2003»"
NOT_A_WHOLE_DAY = "{value} er ikke en hel dag. Skriv den som «23. november 2026»."

PLACE_HELP = "Vælg kilden på listen, og skriv side, afsnit eller overskrift, fx «s. 12»."
LINES_WITHOUT_SOURCE = "{value} er linjer uden en kilde. Vælg kilden på listen."
ADDRESS_AS_PLACE = (
    "{value} er en adresse på nettet. Skriv den under «Link» på trinnet «Kilden». Her vælger du kilden på listen."
)

NO_SUCH_ID = "{value} er ikke på listen.{near} Skriv et ord, og vælg på listen."
NO_SUCH_WORD = (
    "{value} er ikke på listen.{near} Vælg et ord, der er på den. Mangler der et, så skriv det til den, der får casen."
)
NO_SUCH_SOURCE = (
    "kilden er slettet eller har ingen titel. Vælg en anden på listen, eller skriv den på trinnet «Kilden»."
)
PLACE_WITHOUT_PAGE = "skriv også side, afsnit eller linjer, fx «{name}»."
NO_SUCH_SECTION = "{value} findes ikke i {short}.{near} Skriv fx «{name}»."

SAME_TITLE = (
    "der er en anden case med den titel, så læsere ser ikke forskel. Er det den samme, så ret den, der er; ellers "
    "skriv en titel, der kun passer på denne."
)
LONG_SUMMARY = (
    "det her har {length} tegn, og det står øverst på siden og på kortene. Skriv en til tre sætninger om, hvem, hvad "
    "og hvad der kom ud af det, og flyt resten til «Baggrund», «Aktiviteter» eller «Hvad der kom ud af det»."
)
UNIT_TWICE = "{value} siger også enheden, som du har skrevet under «Enhed» ({unit}). Skriv tallet alene."
SOURCE_WITHOUT_TITLE = "skriv kildens titel."
UNKNOWN_MUNICIPALITY = (
    "{value} er ikke en af de 98 kommuner på kortet. Ligger den i et andet land, så skriv landet under «Land» "
    "ovenfor.{near} Skriv ellers det navn, kommunen har i dag, uden ordet kommune."
)
COUNTRY_AS_MUNICIPALITY = (
    "{value} er ingen kommune. Slet det her. Åbn så «Hele landet eller mange kommuner», og vælg «Hele landet»."
)
COUNT_AS_MUNICIPALITY = (
    "{value} er ingen kommune. Slet det her. Åbn så «Hele landet eller mange kommuner», vælg «Flere "
    "kommuner», og skriv {count} som antal."
)
FORMER_MUNICIPALITY = "{value} er i dag en del af {name}. Skriv {name} her, og {value} som kildens stavemåde."
FULL_CASE_LACKS = "en fyldig case plejer at have noget under «{title}». Skriv det, eller vælg «Kort»."
GAP_IS_FILLED = "{value} står her som noget, kilden ikke svarer på, men du har svaret på det. Slet det, der er forkert."
NO_SUCH_GAP = "{value} er ikke et af formularens felter. Er det dine egne ord, så skriv dem med mellemrum."
THIN_SOURCE = (
    "i en fyldig case skal mindst {fewest} oplysninger have deres eget sted, og her har {places} det: der "
    "mangler {missing}. Skriv det under «Sted i kilden» ved dem, hvor læseren helst vil slå efter, eller vælg "
    "«Kort»."
)
FURTHER_IS_SOURCE = "{value} har samme adresse som en af kilderne, og siden viser kilderne med link. Slet den her."
SAME_CONTRIBUTION = (
    "{value} står med de samme penge som bidrag under part {number}, så siden viser dem to gange. Lad beløbet stå her, "
    "og skriv hos parten kun det, den ellers gør."
)
SOURCE_WITHOUT_LINK = "uden link kan en læser ikke slå kilden op. Skriv adressen, hvis kilden findes på nettet."
SOURCE_WITHOUT_PAGE = "skriv også side eller afsnit, fx «s. 12», så en læser kan finde stedet."
WEB_SOURCE_WITHOUT_DAY = (
    "en læser kan ikke se, hvor i kilden det står. Er den en webside uden sider, så skriv den dag, du læste den, under "
    "«Læst». Skriv ellers side eller afsnit, fx «s. 12»."
)
NOT_A_PICTURE_NAME = (
    "{value} kan ikke være billedets navn på sitet. Omdøb filen, hvor du har den: casens titel, en bindestreg og et "
    "tal, med små bogstaver a-z, tal og bindestreger, fx «madklub-eksempelby-1.jpg». Skriv så det samme navn her. "
    "Sitet tager .jpg, .png og .webp."
)
PICTURE_TWICE = "billedet {value} står her allerede. Slet den ene."
REVIEW_IS_DUE = (
    "casen er {done} {day} og skal ses efter igen. Læs den op mod kilden, og tilføj så en linje her: i dag, gennemset, "
    "redaktionen."
)
ID_TAKEN = "der er allerede en case med det navn. Giv den her en anden titel, eller ret den, der er."
