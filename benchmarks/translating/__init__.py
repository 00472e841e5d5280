"""How long it takes to translate a long page, and to send a branch of 200."""
