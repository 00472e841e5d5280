"""Thin doors: the admin's pages about people, and the page where an invitation is accepted."""
