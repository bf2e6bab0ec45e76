"""Briefings: saved, gathered, written out and checked."""
