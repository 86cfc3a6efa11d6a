"""Everything that can be wrong with the records, found in one run and told so that an editor can mend it.

In: the root of a project. Out: a `Catalogue` where nothing is wrong (`inspection.load`), and always the list of
problems, each with file, line, column and, from `mending`, the lines that mend it.

    inspection  one reading of all files: every record, and every problem
    files       which files hold the records, and where one is to go that lies elsewhere
    judging/    a record by itself: what is asked of it, and what was found in order before
    rules/      what must hold within a record
    hints/      what is worth a look in a record that is in order
    links/      what records name elsewhere, and what they have to do with each other
    trials      what would be wrong with a file if it held something else
    reports     problems as a terminal, an editor program, a pull request or a program reads them
    mending/    from a problem to what an editor pastes, found by trying
"""
