"""Sheets as a reader finds them: what each belongs to, both ways, and what one chooses it by.

In: the records of sheets, of which each tells what it belongs to. Out: the sheets of a page, a step or a case, the ways
back from a sheet, and its numbers in words.

    decks      which sheets have cards, and what those are chosen by
    belonging  which sheets belong to what of the handbook and to which cases, and what each leads back to
    choosing   what one chooses a sheet by: how long there is, how many one is, where on the way, and what it is
    tools      which tool does the same work as a sheet
    words      how long a sheet takes and how many it is for, in few words
"""
