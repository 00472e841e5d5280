"""Rules of what comes after an event, as sentences that people see."""


class NotYet(ValueError):
    """It cannot be done yet; the sentence says what has to happen first."""
