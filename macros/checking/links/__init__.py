"""What records name elsewhere, and what they have to do with each other. None of it may lead nowhere.

In: what the records mention, and the records. Out: problems.

    mentions    other records, places in sources, pages: each must be there
    kinship     cases that are part of each other, or say the same
    lists       what must hold between the records of a list, and what they name: methods, words, menu, steps
    tools       what must hold in the rules of the tools
    self_tests  what a self-test asks about: sheets, levels, prerequisites
"""
