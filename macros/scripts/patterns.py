"""What a value looks like, as regular expressions that an editor program understands too.

They see the form alone: that the 31st of a month is there, and not which year has a 29th of February.
"""

import re

from macros.reading import kinds

_YEAR = "(?:1[89][0-9]{2}|20[0-9]{2}|2100)"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
DATE = (
    rf"^\s*(?:ca\.\s+)?(?:(?:forår|sommer|efterår|vinter|[12]\.\s+halvår|[1-4]\.\s+kvartal)\s+{_YEAR}"
    rf"|(?:start|midt|slut)\s+{_YEAR}(?:-{_MONTH})?|{_YEAR}(?:-{_MONTH}|-{_DAY})?)\s*$"
)
_HOST = r"[^\s<>\"'`\\^{}|@/?#.:]+"
HTTPS_OR_HTTP = r"https?://"
LINK = rf"^\s*https://{_HOST}(?:\.{_HOST})+(?::[0-9]+)?(?:[/?#][^\s<>\"'`\\^{{}}|]*)?\s*$"
# The reader goes from semicolon to semicolon.
_ONE_PLACE = re.sub(r"\(\?P<\w+>", "(?:", kinds.PLACE.pattern).replace(r"\S.*?", r"[^\s;][^;]*?")
PLACES = rf"^\s*{_ONE_PLACE}(?:\s*;\s*{_ONE_PLACE})*\s*$"
PROSE = rf"^(?![\s\S]*\]\((?!\s*<?https://{_HOST}\.))[\s\S]*\S"
LINE = r"^\s*\S[^\n]*\s*$"
TITLE = rf"^(?!.*(?:{kinds.CODE.pattern}))\s*\S[^\n]*\s*$"
