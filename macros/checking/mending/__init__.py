"""From a problem to what an editor pastes: guesses at the corrected lines, of which only those that work are told.

In: problems, and the inspection that found them. Out: the same problems, each with the lines that mend it or, where
nothing can be known, with an example made from the declaration of the field. Every guess is tried: the file is read
anew with it, and it is kept only where the problem is gone and no other has come but one that could not be seen for
this one. So a guess may be bold, and no wording of a message need be understood. None may cost a word
of what is there: nothing is turned into a remark to make the rest of a file readable.

    mender       the problems of a file with what mends them, and all that comes to light once that is in it
    order        which guesses are made for a problem, the likeliest first
    verdict      whether one of them is worth telling
    broken_file  a file with problems, and what would be wrong with a correction in it
    lines        the lines of a file, and what it takes to change some of them
    words        its words, of which no correction may cost one
    spots        what stands at a place in a file, and how it is declared
    guesses/     what may have been meant
    examples     how a field may look, for a problem and for the editors' reference
"""
