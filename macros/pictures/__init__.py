"""Pictures: the files that lie beside the records, what is wrong with them, and the small ones that pages show.

In: the files beside the cases, and what the cases say of them. Out: for each that a case names what it is, how large it
is and where its small ones stand on the site; what is wrong, told so that an editor can mend it; and the bytes of the
small ones, with nothing in them but the picture. Nobody keeps any of it: `site/pictures.py` does.

    formats     what a file is by its first bytes, whatever it is called, and what to do with one that is no picture
    look        looks at a file without trusting it: its size, and whether it tells where it was taken
    shelf       the files beside the records: which there are, which are named, and which are missing
    telling     what is wrong with what a case says of its pictures
    renditions  the small ones that are made of a picture, and where they stand
    making      makes them
"""
