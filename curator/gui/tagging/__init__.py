"""The panel in which a passage gets its actor, claim and stance."""
