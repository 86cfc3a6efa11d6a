"""Measuring: what many records cost, what the catalogue and the search cost a reader's browser.

In: the project, and a number of made-up records beside its own. Out: lines of figures, printed, each beside what a
plain MkDocs Material site of the same pages takes in the same run. No page is built with anything in here.

    __main__   `make bench`: time, memory and size of builds, the check, the sheets
    catalogue  the page «Find en case» in a browser, with a thousand cases more
    search     what a first search fetches, how long the next takes, how often it finds the page
    boxes      a search as its reader meets it: ours, and Material's
    synthetic  made-up case records of ordinary size
"""
