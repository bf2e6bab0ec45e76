"""The article in the middle, with its highlights and the cards beside it."""
