"""What «Foreslå en case» needs in the browser: the fields, the rules, and the words of the form.

In: the catalogue, and what the check goes by. Out: the pieces that the form loads.

    data      schema, rules, wordings, what is known
    patterns  the patterns that the form judges by
    words     what the form says of a field in other words than the file's
"""
