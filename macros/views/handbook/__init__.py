"""What the handbook's own pages show: its methods and levels, its topics, and the figures of a survey.

In: the records of the handbook. Out: tables, numbered topics and charts, with no markup.

    tables      the handbook's levels and methods side by side, and what sorts the cases
    topics      topics numbered through, and what several are chosen by
    self_tests  the questions of a self-test
    charts      bars of a chart: where each stands
"""
