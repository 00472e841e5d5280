"""Files without an address: the only way to them is the view that asks who may read."""

from __future__ import annotations

from django.core.files.storage import FileSystemStorage


class PrivateStorage(FileSystemStorage):
    """A folder that no web server serves."""

    def url(self, name: str | None) -> str:
        """Raise ``NotImplementedError``, as storages do whose files have no address."""
        raise NotImplementedError("Attachments are read through /documents/ only.")
