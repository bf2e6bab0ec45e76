"""The history panel: what was done in the project, and how the chosen quote came to be so."""
