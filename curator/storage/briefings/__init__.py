"""Briefings in the project file: as they are saved, and what was exported of them."""
