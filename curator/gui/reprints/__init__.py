"""Possible reprints: two sources beside each other, and what a person says of them."""
