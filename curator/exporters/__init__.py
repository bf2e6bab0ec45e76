"""From values to text files."""
