"""Our attachments: a model of our own from the start, because changing later is costly."""

from pathlib import PurePath

from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from network.files import unguessable


def private_files() -> Storage:
    """Where attachments are kept: outside the folder that the web server gives to everybody."""
    return storages["private"]


def where_it_is_kept(_attachment: models.Model, filename: str) -> str:
    """Its address ends in this name: nobody guesses it before a page links to the attachment."""
    name = PurePath(filename)
    return f"documents/{name.stem[:50]}-{unguessable()}{name.suffix[:10]}"


class Attachment(AbstractDocument):
    """An attachment in a region's collection; its file is given out by a view that may refuse."""

    file = models.FileField(_("file"), upload_to=where_it_is_kept, storage=private_files)
    admin_form_fields = ("title", "file", "collection")  # no tags: one list for all regions

    class Meta(AbstractDocument.Meta):
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
