"""``make chaos``: a whole network of its own, a load, and one fault after the other."""
