"""Who may do what, in one table: provisioning, tests and the admin's help page all read it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class RoleKey(models.TextChoices):
    """The roles that a region has; a network administrator is a superuser and needs no group."""

    EDITOR = "editor", _("editors")
    PUBLISHER = "publisher", _("publishers")
    COMMUNICATIONS = "communications", _("communications")
    ADMINISTRATOR = "administrator", _("administrators")


@dataclass(frozen=True, kw_only=True)
class Role:
    """What members of a role may do inside their region, as Wagtail's permission names.

    ``pages`` hold on the region's front pages and everything below, ``files`` on its collection,
    ``shared_files`` on the common collection, ``settings`` on its site only, ``general`` anywhere.
    """

    key: RoleKey
    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    shared_files: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    general: tuple[str, ...] = ("wagtailadmin.access_admin",)


def _each_file_kind(*verbs: str) -> tuple[str, ...]:
    kinds = ("wagtailimages.{}_image", "wagtaildocs.{}_document", "wagtailmedia.{}_media")
    return tuple(kind.format(verb) for kind in kinds for verb in verbs)


_WRITE_PAGES = ("wagtailcore.add_page", "wagtailcore.change_page")
_APPROVE_PAGES = ("wagtailcore.publish_page", "wagtailcore.lock_page", "wagtailcore.unlock_page")
_CHOOSE_FILES = ("wagtailimages.choose_image", "wagtaildocs.choose_document")
_WRITE_FILES = _each_file_kind("add", "change") + _CHOOSE_FILES
_STAFF = ("wagtailadmin.access_admin", "wagtail_localize.submit_translation")

ROLES: tuple[Role, ...] = (
    Role(
        key=RoleKey.EDITOR,
        pages=_WRITE_PAGES,
        files=_WRITE_FILES,
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.PUBLISHER,
        pages=_WRITE_PAGES + _APPROVE_PAGES,
        files=_WRITE_FILES + _each_file_kind("delete"),
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.COMMUNICATIONS,
        pages=_WRITE_PAGES + _APPROVE_PAGES,
        files=_WRITE_FILES,
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.ADMINISTRATOR,
        pages=(*_WRITE_PAGES, *_APPROVE_PAGES, "wagtailcore.bulk_delete_page"),
        files=_WRITE_FILES + _each_file_kind("delete"),
        shared_files=_CHOOSE_FILES,
        settings=("regions.change_regionsettings",),
        general=_STAFF,
    ),
)

APPROVERS = (RoleKey.PUBLISHER, RoleKey.ADMINISTRATOR)
"""Whose approval the moderation workflow asks for."""
