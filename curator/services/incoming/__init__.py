"""What is brought into a project: which files there are, what becomes of each, how fast."""
