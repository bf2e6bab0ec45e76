"""The words of a quote in other languages, given in the reader."""
