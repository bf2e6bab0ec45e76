"""The codebook: lists of actors and claims, and what is known of one beside them."""
