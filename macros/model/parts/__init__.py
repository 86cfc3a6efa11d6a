"""The parts that a sheet is made of, each kind in a module of its own.

A module says how an editor writes the part (a field of the record's block), and what it becomes on a sheet: words,
statements with their origin and places, and blanks. Each medium has one template for it, found by the part's name:

    templates/sheet/page/<name>.html       the page
    templates/sheet/handout/<name>.html    the hand-out
    sheets/typst/parts/<name>.typ          paper
    sheets/word/parts/<name>.xml           Word

A new kind of part is one module here, a place in the list of `kinds`, and its four templates. What all kinds share is
`part`, how one is declared, and `blanks`, what is filled in.
"""
