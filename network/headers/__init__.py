"""What every answer tells the browser to allow, whoever gives it (docs/features/headers.md)."""
