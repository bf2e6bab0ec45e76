"""ZIP archives: opened with care, for the formats that are one, and read as what they hold."""
