"""The sheets as files: PDF, PDF with fields, large print, poster, Word, and whole meetings.

In: the catalogue. Out: for every sheet and pack its editions, each a file in the cache, with its address on the site
and what a reader is told of it.

    composition/  a record as every edition shows it, and the words, numbers and keys that Typst and Word are handed
    meeting/      a meeting as one script: programme, what is said and done, what is printed
    press/        content → the bytes of a PDF
    office/       content → the bytes of a Word file
    editions      which editions a sheet has, and what is said of each
    making/       makes what the cache has not got, several at once
    proofs/       finds what cannot be printed, for the check

Beside the modules lie the templates of paper (typst/) and of Word (word/), each with a fragment for every kind of part
in its folder parts/, and the fonts.
"""
