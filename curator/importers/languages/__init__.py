"""Which language a text is in, where nothing says so, or where what says so is plainly wrong."""
