"""One build of the site, and what stands beside its pages. Knows no generator: `macros/hooks.py` is the door to MkDocs.

In: the root of the project. Out: pages with their bodies, and files with their bytes, each at an address of its own.

    build      what is read, which pages and files there are, what each holds
    edition    the name of all that a build is made of, in every page and piece of data
    files      the files beside the pages, one at a time
    exports    the files for others: JSON, CSV, feed, llms.txt, sitemap
    pictures   the small pictures, made once and kept
    shared     what stands for a page where its address is shared
    redirects  addresses that were published once
    clashes    who has each address, and whether two want one
    llms       the site in short for language models
"""
