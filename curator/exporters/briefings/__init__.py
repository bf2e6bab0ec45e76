"""Briefings as Markdown: templates, their sandbox, footnotes, and a vault of notes."""
