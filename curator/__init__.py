"""Curator: who said what, since when, against whom, with proof."""

__version__ = "0.1.0"
