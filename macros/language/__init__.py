"""The ground that all else stands on: words, and what is said with them. It knows nothing of records.

In: plain text and values. Out: Danish as readers and editors meet it, sorted, joined, counted and worded; problems
that say what is wrong and where; text as HTML that is safe to stand in a page.

    danish      sorting with æøå last, addresses without them, words, lists and plurals
    formatting  the little Markdown that a record's text may use
    messages    what is said of a wrong value: each wording once, for the check and for the form
    page_messages  what is said of a wrong page or setting
    problems    a problem with its place, and words of the file quoted so that they do no harm
    spoken      the same for somebody who fills in the form and sees no file
    templates   how templates are read, whatever is made of them
"""
