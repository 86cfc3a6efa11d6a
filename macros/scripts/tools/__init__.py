"""What the tools need in the browser: the rules and words of each, and what their files are made from.

In: the catalogue, and the editions of the sheets for how many pages they have. Out: pieces, of which each tool's page
loads its own.

    pieces        those of all tools but «Lav mødet»
    partners      the words and rules of «Partnerkort»
    word          the parts of a Word file, and the pieces of its text, for every tool
    method_choice what «Vælg en metode» knows
    selftest      what «Test jer selv» asks, and what the answers can come to
    agreement     what «Aftalebygger» writes an agreement with
    planning      what «Lav mødet» plans with: every sheet and pack in numbers and short texts
    planned_word  the parts of a planned meeting's Word file, and the pieces of its text
"""
