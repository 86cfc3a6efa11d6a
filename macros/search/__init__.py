"""The search: what a reader can find, written as scripts that a browser loads piece by piece."""
