"""What a page says: its article, found block by block, and the facts about it."""
