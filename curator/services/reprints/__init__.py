"""Near-duplicates: find and offer them, say what they are, count each article once."""
