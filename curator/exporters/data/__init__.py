"""Briefings as data for other programs: tables, annotations, claim reviews, citations."""
