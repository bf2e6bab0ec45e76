"""How the article is set on its page, and where its words begin and end."""
