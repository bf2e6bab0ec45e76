"""Import on the command line, with what a terminal shows of it meanwhile."""
