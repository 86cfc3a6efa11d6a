"""The search: what a reader can find, written as scripts that a browser loads piece by piece.

In: every page as HTML, with the kind of thing that it is. Out: the scripts that the search in the browser reads.

    whose     a section's text as one line, and whose word each stretch of it is
    sections  a page as sections of plain text
    start     what the search is told before it reads a page: the editors' words, names, what cases can be narrowed by
    index     where each word stands, and the pieces it is written in
"""
