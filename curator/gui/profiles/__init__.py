"""Import by a profile: what names and columns mean, seen before anything is kept."""
