"""Doors to the board: forms for anybody, pages behind links, what other sites fetch, the admin."""
