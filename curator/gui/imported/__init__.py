"""What an import tells: how far it has come, whether to keep what is in, what became of each."""
