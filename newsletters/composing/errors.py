"""Why a letter cannot be made into a mail."""


class NothingToSay(ValueError):
    """The letter would be empty; the message says so in the active language."""
