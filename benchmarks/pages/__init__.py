"""What a page costs before any cache: queries and the process's own time, template by template."""
