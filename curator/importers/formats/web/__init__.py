"""What was saved from the web beyond a single page: archives of pages, and feeds."""
