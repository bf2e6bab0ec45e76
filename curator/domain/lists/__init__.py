"""What long lists show, row by row, and how they are narrowed."""
