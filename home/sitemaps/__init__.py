"""What a site tells search engines: all its pages in all its languages, and its films."""
