"""The sheets as files: PDF by Typst, Word."""
