"""Import profiles: keep and remove them, and see before an import what they would tell."""
