"""Sending pages to be translated, and never losing what translators have written."""
