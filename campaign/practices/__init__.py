"""Good practices: their choices, their form, and the finder on their index page."""
