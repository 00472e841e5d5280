"""What cannot be done with translations, and why."""


class LanguageNotOpen(Exception):
    """The region's site is not open in the language."""


class AlreadyChosen(Exception):
    """Somebody else has chosen already."""


class TooManyPages(Exception):
    """The branch is larger than one order takes."""
