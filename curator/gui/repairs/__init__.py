"""Repairs: a text corrected, and quotes whose place was lost put back by hand."""
