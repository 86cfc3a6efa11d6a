"""What the tools need in the browser: the records that each of them works with.

In: the catalogue. Out: a piece for each tool.

    agreement  «Aftalebygger»
"""
