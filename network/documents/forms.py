"""The form of an attachment."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import BaseDocumentForm

from network.documents.checking import check_file
from network.files import HelpfulForm

KINDS = tuple(settings.WAGTAILDOCS_EXTENSIONS)


class AttachmentForm(HelpfulForm, BaseDocumentForm):
    """Adding and changing an attachment."""

    help_texts = {
        "title": _("The name that readers see. For example: Programme of the autumn, to print"),
        "file": _("Choose it from your computer; a PDF opens everywhere."),
    }

    def clean_file(self) -> Any:
        """The file, when it is what its name says and of a kind that is taken."""
        file = self.cleaned_data.get("file")
        if isinstance(file, UploadedFile):
            check_file(file, name=file.name or "", size=file.size or 0, kinds=KINDS)
        return file
