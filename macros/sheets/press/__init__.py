"""Content to files: a PDF set by Typst, perhaps with fields to fill in.

In: what `sheets/composition/content.py` describes. Out: the bytes of a file; the same content gives the same bytes.

    setting     how a sheet may be set, each way with its look
    compiler    the compiler of Typst, which remembers what it has laid out
    press       prints a PDF, as generously as its pages allow
    first_page  makes a small picture of the first page
    shared      draws what stands for a page where its address is shared
    streams     ends the streams of a PDF so that every checker finds their end
    fields      turns the places to write in of a printed sheet into form fields
    lettering   the font, the size and the room of what is typed into them
    truetype    reads of the typeface which signs it has, and how wide they are
"""
