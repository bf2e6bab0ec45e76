"""Exported briefings read back: what they quote, and what is to be expected of it."""
