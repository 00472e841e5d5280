"""The interface described: for programs (OpenAPI 3.1) and for people (docs/features/api.md)."""
