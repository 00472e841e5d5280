"""How heavy and how fast the wall of a campaign is with a thousand stories."""
