"""A region leaves with all that it owns, and is set up again elsewhere."""
