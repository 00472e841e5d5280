"""From a finished letter to its last recipient: asking, approving, watching."""
