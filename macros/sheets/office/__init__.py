"""Content to Word files, which people go on writing in.

In: what `composition/content.py` and `meeting/content.py` describe. Out: the bytes of a file; the same content
gives the same bytes. The parts of a file are templates in `sheets/word/`.

    word      writes a file: a sheet, the document that a sheet becomes, or the programme of a meeting
    document  what of a sheet belongs in the document that it becomes
    answers   where in a file it is kept what is filled in
    columns   how its tables are divided
    faces     the faces that go with it
"""
