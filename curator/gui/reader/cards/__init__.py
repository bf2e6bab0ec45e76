"""How cards share the margin, and what stands for those that have no room in it."""
