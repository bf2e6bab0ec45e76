"""Originals made visible: pages of PDFs as pictures, saved pages as HTML that loads nothing."""
