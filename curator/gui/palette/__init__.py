"""The palette: one field for every command and for everything that has a name."""
