"""Sending letters."""

from newsletters.services.delivering import deliver, letters_to_resume
from newsletters.services.sending import LetterNotReady, send_letter

__all__ = ["LetterNotReady", "deliver", "letters_to_resume", "send_letter"]
