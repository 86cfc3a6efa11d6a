"""What «Lav mødet» needs in the browser: what it plans with, and what it makes a Word file from.

In: the catalogue, and the editions of the sheets for how many pages they have. Out: two pieces.

    planning  every sheet and pack in numbers and short texts
    word      the parts of a Word file, and the pieces of its text
"""
