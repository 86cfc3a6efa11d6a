"""All records together: where they lie, and what can be looked up in them once they are read.

In: typed records of every collection (`checking.inspection` reads them). Out: a `Catalogue`, in which each is found by
its id and its like by what they share, and the answers that need several records: the page of a source behind a line,
how old a record is, which pages rest on which sources.

    places          which file or folder holds a collection, and of which type its records are
    catalogue       the collections, and which cases are alike
    sources         from lines to the page or section of a source, and back
    references      which pages and records rest on which sources
    review          what was last done to a record, and when it is due to be looked at again
    words           the words that grow with the world: what each is under, and what a case may be called by them
    municipalities  one name for each, however cases spell it
    menu            which pages stand in the menu, and what each is called
    geography       the outline of Denmark, and where the seat of each municipality lies
"""
