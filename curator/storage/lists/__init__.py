"""What lists of many rows show, each asked for in a few queries."""
