"""What looks like the name of a person, in texts that tell of functions and parties.

Told carefully: a first name that many Danes have and a last name after it. Much that begins so is the name of a road, a
foundation or a firm, and is let be. A name that is not told of is worse than none only to who relies on it.
"""

from __future__ import annotations

import re

FIRST_NAMES = """
Adam Agnes Ahmed Aisha Albert Alberte Alexander Alfred Ali Alma Amalie Amina Anders Andrea Andreas Ane Anette Anita
Anja Anker Ann Anna Anne Annelise Annette Anni Anton Arne Arthur Asger Astrid August Axel Barbara Benedikte Benjamin
Bent Bente Benny Berit Bertil Betina Bettina Birger Birgit Birgitte Birte Birthe Bjarne Bjørn Bo Bodil Britta Brian
Camilla Carina Carl Carla Carsten Casper Cecilie Charlotte Christian Christina Christine Claus Clara Connie Dan
Daniel Dennis Dina Dorte Dorthe Ditte Ebbe Edith Egon Eigil Elin Elisabeth Ella Ellen Else Elsebeth Emil Emilie Emma
Erik Erling Esben Ester Eva Fatima Filip Finn Flemming Frede Frederik Frederikke Freja Frida Frode Gert Gerda Gitte
Grete Grethe Gunnar Gustav Hanne Hans Harald Hassan Hedvig Heidi Helen Helena Helene Helga Helle Henning Henny
Henriette Henrik Herman Hjalmar Holger Hugo Ib Ibrahim Ida Inga Inge Ingeborg Inger Ingrid Irene Iris Isabella Jacob
Jakob Jan Janne Janni Jannie Jasper Jens Jeppe Jesper Jette Jim Joan Johan Johanne Johannes John Johnny Jonas
Jonathan Josefine Julie Jytte Jørgen Jørn Kaj Kamilla Karen Karin Karina Karl Karla Karsten Kasper Katrine Kathrine
Kenneth Kent Kim Kirsten Kirstine Kjeld Klara Klaus Knud Kristian Kristina Kristine Kurt Lars Lasse Laura Laurits
Lea Leif Lena Lene Leo Lilian Lillian Line Linda Lis Lisa Lisbet Lisbeth Lise Lissi Liv Liva Lone Lotte Louise Lucas
Ludvig Lærke Mads Magnus Maja Malene Malte Maren Margit Margrethe Maria Marianne Marie Mark Martha Martin Mathias
Mathilde Maya Merete Mette Michael Mie Mikael Mike Mikkel Mille Minna Mogens Mohamed Mohammed Mona Monica Morten
Nadia Nana Nanna Nicolai Niels Nikolaj Nina Noah Oda Ole Olga Oliver Omar Oscar Otto Palle Patrick Paul Peder Pelle
Per Pernille Peter Pia Poul Preben Rasmus Rikke Rita Robert Rolf Rosa Rune Ruth Sander Sanne Sara Sarah Sebastian
Signe Sigrid Silje Simon Sine Siv Sofia Sofie Solveig Stefan Sten Stig Stine Stinne Susan Susanne Svend Søren Tage
Tanja Teresa Thea Theis Therese Thomas Thor Thorkild Tim Tina Tine Tobias Tom Tommy Tora Torben Tove Trine Troels
Ulla Ulrik Ursula Vagn Vera Verner Vibeke Victor Vigga Viggo Viktor Villads Vilma Vivi William Winnie Yusuf Åge Aage
Åse Aase
""".split()
LAST_NAMES = """
Ahmed Ali Bach Bang Beck Berg Bisgaard Bjerre Brandt Bruun Buch Dahl Dalgaard Dam Damgaard Fischer Friis Hald
Hassan Hedegaard Holm Holst Hussein Iversen Jepsen Juhl Jønsson Khan Kirkegaard Kjær Kjærgaard Koch Kofoed
Krag Krogh Kruse Laursen Lind Lund Lundgaard Lynge Meyer Mohamed Møller Mørch Munk Nygaard Nørgaard Nguyen Omar
Overgaard Petri Ravn Riis Rosenkilde Rønn Schmidt Schou Schultz Skou Skovgaard Steen Storm Svane Søndergaard
Thomsen Thygesen Vestergaard Vinther Wagner Winther Yde Østergaard Aagaard
""".split()

_LETTER = "A-Za-zÆØÅæøåÉéÜüÖöÄä"
_NAME = "[A-ZÆØÅ][a-zæøåéüöä]+"
# Not after another name («Sankt Hans …»), nor inside a word.
_BEFORE = rf"(?<![{_LETTER}-])(?<!Sankt )(?<!Skt\. )"
_LAST = f"(?:[A-ZÆØÅ][a-zæøåéüöä]{{2,}}sen|{'|'.join(LAST_NAMES)})"
# «Peter Bangs Vej», «Mette Jensens Fond» and «Hans Jensen Byg» are names of something else; so is «Jens Holm A/S».
_AFTER = rf"(?:s(?= [a-zæøå]))?(?![{_LETTER}])(?![ -][A-ZÆØÅ0-9])(?! ?& )"
NAME = re.compile(
    rf"{_BEFORE}(?:{'|'.join(FIRST_NAMES)})(?:-{_NAME})?(?: (?:{_NAME}|[A-ZÆØÅ]\.)){{0,2}}[ \xa0]{_LAST}{_AFTER}"
)
BEFORE_CAPITAL = re.compile(rf"{_NAME}(?=[- \xa0][A-ZÆØÅ])")
"""What every name begins with: a word, and then one with a capital. Most texts have none that is a first name."""
_FIRST = frozenset(FIRST_NAMES)
OF_OTHERS = re.compile(r"(?:kilder|læs_mere) [0-9]+ › .*|billeder [0-9]+ › foto|titel|officiel_titel")
"""The way to fields where the name of who wrote, drew or gave it its name belongs."""


def find_name(text: str, where: str) -> str:
    """What looks like a person's name in the text of a field; nothing where nothing does, or where names belong."""
    if _FIRST.isdisjoint(BEFORE_CAPITAL.findall(text)) or OF_OTHERS.fullmatch(where):
        return ""
    found = NAME.search(text)
    return found[0] if found else ""
