"""What asks and answers: the welcome page, the file dialogs, the import."""
