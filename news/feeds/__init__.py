"""News to follow, for feed readers and other sites."""
