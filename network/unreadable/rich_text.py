"""A rich text comes as JSON that the editor's script has written; what is none was not written by
it."""

from __future__ import annotations

from django.core.exceptions import BadRequest
from draftjs_exporter.error import ExporterException
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

_BROKEN = (ValueError, LookupError, TypeError, AttributeError, RecursionError, ExporterException)


def refuse_what_is_none() -> None:
    """Wrap the converter, whose errors are as many as there are ways to be wrong; called once, when
    the apps are ready. A text that cannot be read is answered 400."""
    plain = ContentstateConverter.to_database_format

    def to_database_format(self: ContentstateConverter, text: str) -> str:
        try:
            return str(plain(self, text))
        except _BROKEN as error:
            raise BadRequest("A rich text that no editor has written.") from error

    ContentstateConverter.to_database_format = to_database_format
