"""The edit journal: every write is one Edit made of operations."""
