"""What cannot be printed, found before anything is, with its place in the files.

faults       all of it, for the check and for a build that fails
unprintable  signs that the faces have not
crowding     texts that cards, posters and halves of a leaf have no room for
"""
