"""One record, read and checked by all that it says itself, before it is held against the others.

In: the bytes of a file or a part of a list. Out: the record, with what is left to be looked up elsewhere.

    checks   who checks what: the rules and hints for each type of record
    record   a record by itself, and what has been found of it
    packing  what has been found, as bytes and back
    kept     what was found in order is not looked at again until something changes
    apart    many files in several processes at once
"""
