"""What the tools need in the browser: the rules and words of each, and what their files are made from.

In: the catalogue. Out: pieces, of which each tool's page loads its own.

    pieces         all of them
    word           the parts of a Word file, and the pieces of its text, for every tool
"""
