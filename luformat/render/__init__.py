"""Output forms of what luformat finds: text for people, JSON for programs."""
