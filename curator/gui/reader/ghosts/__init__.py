"""Suggested quotes in the reader: shown beside what is kept, and kept with a key."""
