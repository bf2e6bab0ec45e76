"""The edit journal: every write is one Edit made of immutable operations.

The tables are the view of the operations; undo, redo, history and the news for the views come
from this one record, and two copies of a project are merged by the union of their operations.
"""
