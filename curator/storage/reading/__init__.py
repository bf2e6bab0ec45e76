"""Reading by plain SQL: what the first picture of the window is made of, and what reads alike.

These modules do without SQLAlchemy, whose import takes longer than the picture; they ask through
whatever can run a statement, so the same question serves a light reader and an open edit.
"""
