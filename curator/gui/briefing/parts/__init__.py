"""What the page and the panels beside it are built of."""
