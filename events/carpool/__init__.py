"""Lifts to events and municipalities: the board, relayed mails, signed links."""
