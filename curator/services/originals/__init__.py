"""What a person can do with the originals of sources: have them back, and look at them."""
