"""Commands on what comes in: reprints, and import profiles."""
