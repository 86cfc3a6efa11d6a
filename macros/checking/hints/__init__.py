"""What is worth a look in a record that is in order: warnings, which stop nobody.

In: a record that has been read, with the places of its values. Out: warnings in its reading.

    texts    what the words of a record look like: phone numbers, tags, a summary that is long
    names    what looks like the name of a person
    doubles  what a case says twice: a page to read on that is a source, a sum of money in two places
    numbers  whether numbers stand in the lines that a statement names, where the sources' texts are at hand
"""
