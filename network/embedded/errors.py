"""What goes wrong with the embedded servers, as a sentence that says what to do."""


class EmbeddedError(Exception):
    """An embedded server could not be started, found or erased; the text is for people."""
