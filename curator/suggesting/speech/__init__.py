"""Who says what: the forms in which news gives the words of others."""
