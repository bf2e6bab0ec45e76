"""The commands and the panel that change the look of articles."""
