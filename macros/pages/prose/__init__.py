"""The pages that stand in `docs/` as Markdown, and the settings of the generator: read and checked before a build.

In: the files, the catalogue, and the addresses of the pages that the build makes. Out: what each page rests on, and
problems with file, line and what helps, as records have them.

    sources     what each page is called, and which sources it rests on
    page_file   a page's text and front matter, read as they are written
    calls       its macros: each known, and asked with what it takes
    markup      its HTML: what is opened is closed, and nothing comes from elsewhere
    links       what it leads to: pages, pictures, anchors
    settings    `mkdocs.yml`: the menu, and the files that it names
    faults      all of it, for the check and the build
"""
