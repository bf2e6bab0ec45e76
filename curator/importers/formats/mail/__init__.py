"""Mail: single messages and whole mailboxes."""
