"""One file for each format that is read, and what several of them share."""
