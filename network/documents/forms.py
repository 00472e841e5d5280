"""The form of an attachment."""

from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import BaseDocumentForm

from network.files import HelpfulForm


class AttachmentForm(HelpfulForm, BaseDocumentForm):
    """Adding and changing an attachment."""

    help_texts = {
        "title": _("The name that readers see. For example: Programme of the autumn, to print"),
        "file": _("Choose it from your computer; a PDF opens everywhere."),
    }
