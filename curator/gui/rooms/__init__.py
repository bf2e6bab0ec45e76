"""The rooms of the window, each made of panes; reading is the first."""
