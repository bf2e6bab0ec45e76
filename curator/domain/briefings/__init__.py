"""Briefings: what is asked, what is taken in, and how it is set."""
