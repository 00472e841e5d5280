"""How easy a Finnish text is to read: advice for who writes, never a verdict."""
