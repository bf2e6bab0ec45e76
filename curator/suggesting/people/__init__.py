"""Who is who in an article: names, titles, pronouns, places that stand for states."""
