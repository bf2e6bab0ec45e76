"""From files and addresses to drafts; no database, no widgets."""
