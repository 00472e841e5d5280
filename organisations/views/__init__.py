"""The room's doors: for people without an account, for whoever has a link, and for editors."""
