"""Bibliographies: what is known of sources, and of some of them a text."""
