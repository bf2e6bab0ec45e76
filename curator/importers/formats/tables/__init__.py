"""Tables and records that hold an article each: CSV and JSON."""
