"""The file itself: header, lock, backup, upgrade."""
