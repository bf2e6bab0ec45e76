"""Finding words in the article."""
