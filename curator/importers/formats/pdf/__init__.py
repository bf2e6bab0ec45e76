"""PDF: from marks on pages to words in the order in which they are read (ISO 32000)."""
