"""Documents of word processors."""
