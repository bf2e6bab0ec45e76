"""Import profiles: what the names of files, and the columns of tables, say of articles."""
