"""The letters of a page, and how they are read."""
