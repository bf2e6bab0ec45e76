"""The facts about an article, each as its page tells it and with the place where it does."""
