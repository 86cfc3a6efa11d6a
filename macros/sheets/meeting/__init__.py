"""A meeting as one script: the points of its programme, and under each what the facilitator says and does.

In: a pack. Out: its content as JSON, from which every document of a meeting is set (`typst/meeting.typ`). What is
planned in the browser becomes the same content by the same rules (`browser/meeting/`).

    script    what is said and done at each point of a pack, in the minutes of the point
    fitting   the steps of a sheet in the minutes that a point has: the rule that the browser has too
    groups    how people are divided: the rule that the browser has too
    printing  what to print of a meeting, and how many: pages, copies, leaves of paper
    content   all of it as words, numbers and keys
"""
