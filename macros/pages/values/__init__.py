"""What the template of each fragment is filled with: chosen by a view, named as the template names it.

In: the `Material` (records, prose pages, printed sheets, the day) and what the fragment is asked for with, ids mostly.
Out: a dict. Every function is called from the registry in `fragments`.
"""
