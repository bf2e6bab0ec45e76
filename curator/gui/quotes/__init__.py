"""The table of all statements, with its facets."""
