"""Tags of the events room."""
