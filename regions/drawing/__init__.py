"""Drawings in a region's look: pictures for links, in pixels."""
