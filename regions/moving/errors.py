"""Why a region cannot be taken out or brought in, in a sentence for whoever ran the command."""


class MovingError(Exception):
    """Nothing has been changed when it is raised."""
