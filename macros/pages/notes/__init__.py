"""Whose word a statement is, and where in a source it stands.

`marks` says it in words beside each statement; so it stands in a hand-out, in a comparison, on paper. On a page the
words become small numbers, and one list at its end says what they mean.

    marks      the words after a statement
    pieces     a body cut at its tags, with the blocks that hold statements and the places in it
    written    places that an editor writes in brackets in a text: «(Rapporten, s. 12)»
    sharing    one line for a block whose statements all stand in one place, and one tag where all of it is ours
    page       numbers the places of a page and writes the list
"""
