"""Why a report cannot be taken in."""


class NotYet(Exception):
    """The delivery is in a worker's hands at this moment: the report must be read again later."""
