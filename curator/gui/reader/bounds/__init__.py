"""Where a chosen quote begins and ends, moved by hand."""
