"""HTML: the pages that the build makes, and the pieces that pages in `docs/` call by a macro.

In: the catalogue and what the views make of it. Out: bodies of pages and pieces of them, as text; each is a pure
function of the records and the templates.

    fragments      the registry: macro, template, what fills it, the collection whose sources it rests on
    values/        what the template of each fragment is filled with
    environment    the one environment of the templates: filters, addresses, signs
    renderer       fills a fragment
    generated      the pages that no file in `docs/` stands for
    prose          the pages in `docs/`, and which sources each rests on
    notes/         whose word a statement is and where in a source it stands; on a page as numbers with a list
    glossary       the first use of a term on a page explains itself
    yaml_examples  the records that editors copy
"""
