"""What the browser loads of the records, as plain scripts: from the disk a browser loads those, and fetches nothing.

In: the catalogue, and HTML from the renderer. Out: pieces of data, each with an address. What a script of
`docs/assets/js` reads is made here and nowhere else.

    catalogue   what the filters of the catalogue work on
    records     one script for each thing that can be compared or gathered
    form/       what «Foreslå en case» needs: schema, rules, wordings, what is known
    schema      the fields of the records as JSON Schema
    patterns    what a value looks like, for the schemas
    search/     every page's words
    tools/      what «Lav mødet» and the other tools know, and make files from
    typesetter  what sheets are set with in the browser, and the content of each
    javascript  pieces of data as scripts
"""
