"""Finding a quote again in another version of its source."""
