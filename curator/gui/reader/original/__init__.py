"""The original of a source beside its text: a page as a picture, a saved page, or plain facts."""
