"""Narrowing a list of pages by its address: what the wall and the finder of practices share."""
