"""What is said of a wrong page or setting: each wording once. `{…}` is filled in."""

PAGE_IS_LINK = "siden er en henvisning (symlink) til en anden fil; læg selve filen her."
FRONT_MATTER_BROKEN = (
    "sidens top kan ikke læses. Den skal begynde i første linje med «---», have et felt på hver linje, fx "
    "«title: Om os», og slutte med «---» på en linje for sig."
)
NO_FRONT_MATTER = (
    "siden mangler sin top. Skriv i første linje «---», så «title: …» og «description: …» på hver sin linje, og så en "
    "linje med «---»."
)
EMPTY_PAGE = "siden er tom under sin top. Skriv noget i den, eller slet filen og dens linje i mkdocs.yml."
PAGE_LACKS = "siden mangler «{key}». Skriv det i toppen, mellem de to linjer med «---»."
UNKNOWN_PAGE_KEY = "{value} kendes ikke i toppen af en side.{near} Der kan stå: {keys}."
NOT_AMONG = "{value} er ikke et af ordene. Brug et af dem: {words}."
NO_SUCH_FILE = "filen {value} findes ikke.{near}"
CALL_NOT_CLOSED = "«{{» er ikke lukket. Slut med «}}», efter parentesen."
JINJA_REMARK_NOT_CLOSED = "«{#» er ikke lukket med «#}», så resten af siden forsvinder. Slet det, eller luk det."
NO_JINJA_STATEMENTS = "«{%» bruges ikke i sider. Slet det; en side kan kun hente noget ind med «{{ navn(…) }}»."
CALL_ODD_SIGN = 'tegnet {value} kan ikke stå inde i «{{{{ … }}}}». Brug lige anførselstegn: ".'
CALL_NO_COMMA = (
    "det, der står i «{{ … }}», kan ikke læses: Der mangler et komma, en parentes eller et anførselstegn. Det skal "
    'se sådan ud: {{ show_method("partnerskaber") }}.'
)
CALL_BRACKETS = "parenteserne i «{{ … }}» passer ikke sammen. For hver «(» skal der være en «)»."
CALL_UNREADABLE = 'det, der står i «{{ … }}», kan ikke læses. Det skal se sådan ud: {{ show_method("partnerskaber") }}.'
NAME_IN_BRACES = (
    "{value} mellem «{{{{» og «}}}}» er ikke noget, siden kan hente.{near} Skal teksten stå der, så skriv den uden de "
    "krøllede parenteser."
)
ONLY_MACROS = 'mellem «{{ og }}» kan der kun stå et navn med parenteser, fx {{ show_method("partnerskaber") }}.'
NO_SUCH_MACRO = "der er ikke noget, der hedder {value}, at hente ind.{near}"
ONLY_WORDS_IN_CALL = "i {value} kan der kun stå ord i anførselstegn, tal og True."
CALL_TAKES = "{value} skal have: {takes}."
NO_SUCH_ID_IN_CALL = "{value} findes ikke, så {macro} har intet at vise.{near}"
AMONG_IDS = " De kendte er: {ids}."
REMARK_NOT_CLOSED = "«<!--» er ikke lukket med «-->», så resten af siden forsvinder. Luk det, eller slet det."
ELEMENT_REFUSED = "{value} kan ikke stå i en side. Scripts og styles nævnes i sidens top under «scripts» og «styles»."
ELEMENT_UNKNOWN = "{value} bliver læst som HTML og vises ikke. Skal det ses, så skriv det mellem to «`»."
ATTRIBUTE_REFUSED = "{value} kan ikke stå på et element. Udseende og handlinger har deres egne filer."
FROM_ELSEWHERE = "{value} hentes fra et andet sted. Læg filen i docs/assets/, og brug den derfra."
NOT_OPENED = "{value} lukker noget, der ikke er åbnet. Slet det, eller skriv begyndelsen."
NOT_CLOSED = "{value} er ikke lukket. Skriv «{end}», hvor det slutter."
LINK_EMPTY = "linket fører ingen steder hen. Skriv adressen mellem parenteserne, fx [Aftaler](aftaler.md)."
LINK_NOT_SAFE = "{value} begynder med http. Brug https."
LINK_FROM_ROOT = "{value} begynder med «/» og virker ikke fra en mappe. Skriv vejen fra siden, fx ../aftaler.md."
LINK_OUT_OF_SITE = "{value} fører ud af docs/. Skriv vejen fra siden, fx ../aftaler.md."
LINK_TO_NOTHING = "{value} fører til en side eller fil, der ikke findes.{near}"
NO_SUCH_PICTURE = "billedet {value} findes ikke.{near}"
NO_SUCH_ANCHOR = "stedet {value} findes ikke på {page}.{near}"
SETTINGS_EMPTY = "filen er ikke en række indstillinger. Hent den, som den var, i git."
UNKNOWN_SETTING = "indstillingen {value} kendes ikke.{near}"
SETTING_MISSING = "«{key}» mangler. Hent linjerne, som de var, i git."
MENU_WITHOUT_PAGE = "menuen peger på {value}, som ikke findes i docs/.{near}"
MENU_TWICE = "{value} står allerede i menuen i linje {line}. Slet den ene."
PAGE_NOT_IN_NAV = (
    "{value} står ikke i menuen, så ingen finder den. Skriv den under «nav» i mkdocs.yml, eller slet filen."
)
TAKEN = {
    "identity": "id’et på det, der skal vises",
    "identities": "id’er på det, der skal vises",
    "kind": "hvad det hører til («metode», «trin», «side»)",
    "steps": "en parentes for hvert skridt med titel, side og grund",
    "collection": "navnet på listen",
    "path": "vejen til eksemplet",
    "wrong": "det forkerte",
    "right": "det rigtige",
}
"""What a macro is asked for with, by the names that the code has for it."""
