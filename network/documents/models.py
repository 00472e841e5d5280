"""Our attachments: a model of our own from the start, because changing later is costly."""

from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument


def private_files() -> Storage:
    """Where attachments are kept: outside the folder that the web server gives to everybody."""
    return storages["private"]


class Attachment(AbstractDocument):
    """An attachment in a region's collection; its file is given out by a view that may refuse."""

    file = models.FileField(_("file"), upload_to="documents", storage=private_files)
    admin_form_fields = ("title", "file", "collection")  # no tags: one list for all regions

    class Meta(AbstractDocument.Meta):
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
