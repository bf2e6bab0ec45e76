"""What holds for the keys in every room: Enter on a button, Esc, and the way back."""
