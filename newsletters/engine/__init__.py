"""Delivery: rows of PostgreSQL to mail servers, each once."""
