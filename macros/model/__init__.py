"""What a record is: every field and every word declared once, and what all others ask of a declaration.

In: nothing. Out: frozen types of records, whose declarations tell the reader what to take, the schema what to allow,
the form what to ask for and the pages what to call it. Nothing here reads a file or knows what a page looks like.

    fields      how a field is declared: key, heading, help, kind, and what may stand alone
    statements  what is said, where the source says it, and whose word it is
    dates       dates as sources give them: a day, a season, a year, more or less
    gaps        what a case says that its source leaves open: a field by its name, or words of its own
    things      the kinds of thing that the site is made of: words, folder, sign, weight in the search
    addresses   where each thing stands on the site, and that no two stand at one place
    site_file   a file that a build makes
    records/    a module for each kind of record
    parts/      a module for each kind of part of a sheet
"""
