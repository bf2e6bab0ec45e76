"""What the tokens of a theme become: the style sheet, and icons in any colour."""
