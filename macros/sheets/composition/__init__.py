"""What a sheet is made of, whatever it is printed on.

sheet     a record as every edition shows it: blocks, the parts in them (`model/parts/`), the blanks
content   the same as words, numbers and keys, which is all that Typst and Word are handed
signs     the sign of a statement that is not the source's own, and what it means
naming    names for what is filled in, no two alike on a sheet
poster    how large a poster is on each paper, and how many notes it takes
typeface  where the faces are that all of it is set in
"""
