"""Scholarly articles and editions in XML."""
