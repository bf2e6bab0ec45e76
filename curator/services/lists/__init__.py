"""Long lists: read page by page, and changed many rows at once."""
