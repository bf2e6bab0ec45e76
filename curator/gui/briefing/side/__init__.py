"""The column beside the page: which briefing, what it is made of, and its outline."""
