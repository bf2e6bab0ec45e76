"""How far the reading of a source has come."""
