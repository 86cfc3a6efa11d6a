"""From a problem to what an editor pastes: guesses at the corrected lines, of which only those that work are told.

Every guess is tried: the file is read anew with it, and it is kept only where the problem is gone and no other has
come. So a guess may be bold, and no wording of a message need be understood. Where nothing can be known, an example
is made from the declaration of the field.
"""
