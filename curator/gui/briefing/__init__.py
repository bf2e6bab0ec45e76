"""The page of the briefing: the Markdown of the export, set as it would be read."""
