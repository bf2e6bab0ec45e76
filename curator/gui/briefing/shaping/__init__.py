"""What a briefing is set by: templates, and masks for names."""
