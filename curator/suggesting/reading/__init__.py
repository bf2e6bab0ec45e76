"""Reading an article: its quotation marks, paragraphs, sentences and words."""
