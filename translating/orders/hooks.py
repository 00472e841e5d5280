"""The admin's doors to this part."""

from __future__ import annotations

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from regions.translating import SUBMIT, UPDATE
from translating.desk.sections import Section, register_section
from translating.orders import editor
from translating.orders.views import files, orders, texts

_REGION = "translations/<slug:region_slug>"
_ORDER = f"{_REGION}/orders/<int:order_id>"
_FILE = f"{_REGION}/files/<int:file_id>"

URLS: list[URLPattern] = [
    path(f"{_REGION}/orders/new/", orders.new, name="translating_order_new"),
    path(f"{_ORDER}/", orders.order, name="translating_order"),
    path(f"{_ORDER}/again/", orders.again, name="translating_order_again"),
    path(f"{_REGION}/texts/", texts.texts, name="translating_texts"),
    path(f"{_REGION}/texts/<int:translation_id>/", texts.text, name="translating_text"),
    path(f"{_REGION}/files/", files.files, name="translating_files"),
    path(f"{_REGION}/files/out/", files.out, name="translating_files_out"),
    path(f"{_REGION}/files/in/", files.bring, name="translating_files_in"),
    path(f"{_FILE}/", files.file, name="translating_file"),
    path(f"{_FILE}/take/", files.take, name="translating_file_take"),
]
NAMES: tuple[str, ...] = tuple(str(url.name) for url in URLS)
NETWORK_NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {
    "order_id": "translating.TranslationOrder",
    "file_id": "translating.TranslationFile",
}

register_section(
    Section(
        key="orders",
        heading=_("Sending pages to be translated"),
        order=20,
        template="translating/admin/orders_section.html",
        context=orders.section,
    )
)
hooks.register(SUBMIT, editor.take_submission)
hooks.register(UPDATE, editor.take_update)
hooks.register("before_edit_page", editor.before_editing, order=-10)
