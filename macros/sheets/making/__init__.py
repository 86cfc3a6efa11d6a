"""Makes the files of every sheet and pack.

In: the catalogue. Out: `Editions`.

    run      goes through all sheets and packs, and makes what is missing
    cache    what is made already, under which name, and when it is forgotten
    jobs     what is to be made of one sheet or pack
    workers  do several jobs at once
    archive  a pack's files in one zip
"""
