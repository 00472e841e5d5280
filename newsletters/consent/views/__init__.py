"""Pages of subscribing, choosing and leaving, and their counterparts in the admin."""
