"""Bundles that press archives give: many articles in one file, each with its facts."""
