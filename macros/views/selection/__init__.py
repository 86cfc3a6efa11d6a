"""Choosing among the cases: what a reader sorts, finds, maps, compares and gathers them by.

In comes the whole catalogue; out go lists and pages of cases, facets with their choices, a map, the rows and cells of
a comparison, and what can be gathered in a collection.
"""
