"""Every command, declared once, by what it is about."""
