"""The page of a case: which parts it has, how each is shown, and what a case says in them.

`page` is the one table of it, which the page itself, the hand-out and the form's preview all walk; `shows` are the ways
in which a part can be shown. In comes a case; out goes its page as parts with values, in order, under their headings.
What a part looks like is told by its fragment in `templates/`, of the same name as its way of being shown.
"""
