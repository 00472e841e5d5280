"""The facts of an association are the same in every language: the Finnish page's.

wagtail-localize copies them when an editor has a translation synchronised, and only then; a reader
of another language would meanwhile call an old number. So whenever a version is saved as public,
the public facts of the Finnish original are written to its public translations. Drafts are left
alone: what is published from them gets the facts in the same way.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from wagtail_localize.fields import SynchronizedField

from network.search.signals import pages_changed
from organisations.models import OrganisationPage

LISTS = ("municipalities", "themes")
_NO_FACTS = {"slug", "show_in_menus", "picture", "names", *LISTS}
"""Synchronised as well, but no column of facts: the lists and names are copied apart."""


@transaction.atomic
def share_facts(page: OrganisationPage) -> None:
    """Bring the public translations up to the Finnish original, whichever of them was saved."""
    versions = OrganisationPage.objects.filter(translation_key=page.translation_key, live=True)
    pages = {one.locale.language_code: one for one in versions.select_related("locale")}
    original = pages.pop(settings.LANGUAGE_CODE, None)
    if original is None:
        return
    for translation in pages.values():
        if page.pk in {original.pk, translation.pk}:
            _copy(original, translation)


def _copy(original: OrganisationPage, translation: OrganisationPage) -> None:
    if _facts_of(original) == _facts_of(translation):
        return
    for name in _columns():
        setattr(translation, name, getattr(original, name))
    for name in LISTS:
        setattr(translation, name, list(getattr(original, name).all()))
    original.copy_child_relation("names", translation)
    translation.save(clean=False, with_facts=False)
    pages_changed([translation.pk])


def _facts_of(page: OrganisationPage) -> list[Any]:
    """What the languages have in common, in a form that can be compared."""
    columns = [getattr(page, name) for name in _columns()]
    lists = [{row.pk for row in getattr(page, name).all()} for name in LISTS]
    names = [
        (one.name, one.kind, one.used_from, one.used_to, one.sort_order) for one in page.names.all()
    ]
    return [*columns, *lists, names]


def _columns() -> list[str]:
    names = [
        field.field_name
        for field in OrganisationPage.translatable_fields
        if isinstance(field, SynchronizedField) and field.field_name not in _NO_FACTS
    ]
    columns = {field.name: field.attname for field in OrganisationPage._meta.concrete_fields}
    return [columns[name] for name in names]
