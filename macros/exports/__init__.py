"""The records for others: as data, as a feed, and as what search engines and language models read.

In: the catalogue. Out: the contents of files and of the pages' heads. The keys are those of the YAML files and come
from the declarations, so that a new field is in all of them.

    plain        records as plain values, which JSON can hold
    json_files   a file beside each page, and one with all
    spreadsheet  the cases as a table that opens right in a Danish Excel
    pictures     where the pictures of a case stand
    linked_data  schema.org in the page: what a search engine may tell of a case or a sheet
    sitemap      every page by its whole address
    feed         new and changed cases as an Atom feed
"""
