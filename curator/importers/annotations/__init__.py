"""Files of annotations read: what the W3C model, our own words in it, and Hypothesis say."""
