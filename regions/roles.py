"""Who may do what, in one table: provisioning, tests and the admin's help page all read it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class RoleKey(models.TextChoices):
    """The roles that a region has; a network administrator is a superuser and needs no group."""

    EDITOR = "editor", _("editors")
    PUBLISHER = "publisher", _("publishers")
    COMMUNICATIONS = "communications", _("communications")
    ADMINISTRATOR = "administrator", _("administrators")


class Duty(models.TextChoices):
    """What a role is there for, where Wagtail has no permission of its own to ask for."""

    APPROVE_PAGES = "approve_pages", _("Approve what others have written")
    SEND_LETTERS = "send_letters", _("Send letters")
    LOOK_AFTER_READERS = "look_after_readers", _("Look after the people who get letters")
    LOOK_AFTER_PEOPLE = "look_after_people", _("Invite people and decide what they may do")
    CHANGE_SETTINGS = "change_settings", _("Change the site's contacts and look")
    CHOOSE_LANGUAGES = "choose_languages", _("Open and close languages of the site")
    LOOK_AFTER_REDIRECTS = "look_after_redirects", _("Lead old addresses to new pages")
    READ_SEARCHES = "read_searches", _("See what people have looked for in vain")
    READ_ACTIVITY = "read_activity", _("See who has done what in the region")
    EXCHANGE_RECORDS = "exchange_records", _("Bring associations in from a file and take them out")


@dataclass(frozen=True, kw_only=True)
class Role:
    """What members of a role may do inside their region, as Wagtail's permission names.

    ``pages`` hold on the region's front pages and everything below, ``files`` on its collection,
    ``shared_files`` on the common collection, ``settings`` on its site only, ``general`` anywhere.
    ``duties`` are what our own rooms ask for. ``title`` is what one member is called.
    """

    key: RoleKey
    title: Promise
    duties: tuple[Duty, ...] = ()
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
        title=_("Editor"),
        duties=(Duty.READ_SEARCHES,),
        pages=_WRITE_PAGES,
        files=_WRITE_FILES,
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.PUBLISHER,
        title=_("Publisher"),
        duties=(Duty.APPROVE_PAGES, Duty.READ_SEARCHES, Duty.EXCHANGE_RECORDS),
        pages=_WRITE_PAGES + _APPROVE_PAGES,
        files=_WRITE_FILES + _each_file_kind("delete"),
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.COMMUNICATIONS,
        title=_("Communications officer"),
        duties=(Duty.SEND_LETTERS, Duty.LOOK_AFTER_READERS, Duty.READ_SEARCHES),
        pages=_WRITE_PAGES + _APPROVE_PAGES,
        files=_WRITE_FILES,
        shared_files=_CHOOSE_FILES,
        general=_STAFF,
    ),
    Role(
        key=RoleKey.ADMINISTRATOR,
        title=_("Region's administrator"),
        duties=(
            Duty.APPROVE_PAGES,
            Duty.LOOK_AFTER_PEOPLE,
            Duty.CHANGE_SETTINGS,
            Duty.CHOOSE_LANGUAGES,
            Duty.LOOK_AFTER_REDIRECTS,
            Duty.READ_SEARCHES,
            Duty.READ_ACTIVITY,
            Duty.EXCHANGE_RECORDS,
        ),
        pages=(*_WRITE_PAGES, *_APPROVE_PAGES, "wagtailcore.bulk_delete_page"),
        files=_WRITE_FILES + _each_file_kind("delete"),
        shared_files=_CHOOSE_FILES,
        settings=("regions.change_regionsettings",),
        general=_STAFF,
    ),
)

_FILES = {
    "add": _("Add and edit images, attachments and videos"),
    "change": _("Add and edit images, attachments and videos"),
    "delete": _("Delete images, attachments and videos"),
}

SENTENCES: dict[str, Promise] = {
    "wagtailadmin.access_admin": _("Log in and see the region's pages"),
    "wagtailcore.add_page": _("Write and edit pages"),
    "wagtailcore.change_page": _("Write and edit pages"),
    "wagtail_localize.submit_translation": _("Translate pages into the region's languages"),
    "wagtailimages.choose_image": _("Use the images and attachments that are there"),
    "wagtaildocs.choose_document": _("Use the images and attachments that are there"),
    **{name: words for verb, words in _FILES.items() for name in _each_file_kind(verb)},
    "wagtailcore.publish_page": _("Publish pages and take them off the site"),
    "wagtailcore.lock_page": _("Lock a page, and unlock what others have locked"),
    "wagtailcore.unlock_page": _("Lock a page, and unlock what others have locked"),
    "wagtailcore.bulk_delete_page": _("Delete a page with all the pages below it"),
    "regions.change_regionsettings": Duty.CHANGE_SETTINGS.label,
}
"""Every permission of the table in words, in the order in which they are told."""


def roles_with(duty: Duty) -> tuple[RoleKey, ...]:
    """The roles that the duty belongs to."""
    return tuple(role.key for role in ROLES if duty in role.duties)


def deeds_of(role: Role) -> set[str]:
    """What the role may do, a sentence each, in the active language."""
    names = (*role.general, *role.pages, *role.files, *role.shared_files, *role.settings)
    return {str(SENTENCES[name]) for name in names} | {str(duty.label) for duty in role.duties}


def every_deed() -> list[str]:
    """All that some role may do, once each, from the most ordinary to the rarest."""
    told = [*SENTENCES.values(), *Duty.labels]
    return list(dict.fromkeys(str(sentence) for sentence in told))


def title_of(key: str) -> str:
    """What one member of a role is called, in the active language."""
    return str(next(role.title for role in ROLES if role.key == key))


APPROVERS = roles_with(Duty.APPROVE_PAGES)
"""Whose approval the moderation workflow asks for."""
