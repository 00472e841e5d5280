"""Why a backup or a restore is refused, in a sentence for whoever ran the command."""


class BackupError(Exception):
    """Nothing has been changed when it is raised, unless the sentence says so."""
