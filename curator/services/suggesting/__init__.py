"""What a person can do with suggested quotes: keep them, dismiss them, name who is meant."""
