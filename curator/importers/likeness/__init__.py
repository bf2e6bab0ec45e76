"""Texts that are much alike: signatures, candidates among many, and how alike two are."""
