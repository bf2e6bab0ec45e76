"""The language of the window: which there are, which is spoken, and errors said in it."""
