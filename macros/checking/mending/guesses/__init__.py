"""Guesses at what was meant: each gives lines that a file could have instead, and none is told before it was tried.

`signs` is about signs that cannot be read, `layout` about how far in lines stand and what items begin with, `syntax`
about all else that YAML cannot read or reads as something else, `values` about a value that does not fit its
declaration. `shapes` gives a field another name, place or shape; `sources` takes an address out of a place, `times` a
beginning and an end out of one text, `municipalities` what is none out of their list, and `removals` out of a text
what should be in none.
"""
