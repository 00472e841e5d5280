"""What can be wrong with what is brought, and what is told of it: a sentence for each code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from network.troubles import Trouble, said

SENTENCES: dict[str, Promise] = {
    # The whole file or address
    "empty": _("The file is empty."),
    "too_big": _("The file is larger than %(most)s megabytes. Divide the export into parts."),
    "too_big_unpacked": _(
        "Unpacked, the file is larger than %(most)s megabytes. Divide the export into parts."
    ),
    "not_packed_well": _("The packed file is broken. Unpack it yourself and bring what is in it."),
    "not_one_inside": _("The packed file must hold one file of this kind. Bring that one alone."),
    "broken_xml": _("The file breaks off or is damaged on line %(row)s. Make the export again."),
    "entities": _(
        "The file defines shortenings of its own (entities), which can be harmful. It is not read. "
        "Make the export again with the old site's own tools."
    ),
    "not_wordpress": _(
        "This is not an export of a WordPress site. In WordPress choose Tools, Export, All content."
    ),
    "not_a_feed": _("This is not a news feed (RSS or Atom). Check the address."),
    "not_a_calendar": _("This is not a calendar file (.ics). Check the address or the file."),
    "too_long_item": _("One item is larger than %(most)s megabytes. Take it out of the export."),
    "too_many_items": _("There are more than %(most)s items. Divide the file into parts."),
    "no_items": _("There is nothing in the file that could be brought in."),
    "file_gone": _("The file is not there any more. Bring it in again."),
    "address_inner": _(
        "The address leads into an inner network, or on to one. It is not asked: only public "
        "addresses are."
    ),
    "address_wrong": _("This is no web address. For example: https://www.example.org/feed/"),
    "address_gone": _("Nothing is found at the address. Check it in your browser."),
    "address_silent": _("The other site does not answer. Try again later."),
    "address_refused": _("The other site does not let programs read the address."),
    "address_too_big": _("There is more than %(most)s megabytes at the address."),
    "identity_code": _(
        "In “%(title)s” there is what looks like a personal identity code. Take it out at the "
        "source: it must not be brought here, and the file has not been kept."
    ),
    # An item that is not brought in
    "nothing_said": _("It has neither a title nor text."),
    "doubled": _("The same stands in the file already, as number %(row)s."),
    "not_a_post": _("Only posts become news. Pages are best written anew."),
    "in_the_bin": _("It is in the old site's bin."),
    "private_event": _("It is marked as private in the calendar."),
    "over": _("It is over."),
    "time_missing": _("It has no time of beginning that could be understood."),
    "year_unlikely": _("The year %(year)s cannot be right."),
    "ends_early": _("It ends before it begins."),
    "repeats_too_often": _("It repeats every hour or even more often. That is no event."),
    "page_gone": _("The page has been deleted meanwhile."),
    "brought_meanwhile": _("It has been brought in by another file meanwhile."),
    # What is told of one that is brought in
    "no_title": _("It has no title: its first words were taken."),
    "title_cut": _("The title is long and was cut."),
    "lead_cut": _("The lead is long and was cut."),
    "date_missing": _("Its date could not be understood: it stays a draft with today's date."),
    "was_draft": _("It is not public on the old site: it stays a draft."),
    "zone_unknown": _("Its time zone is unknown: Finnish time was taken."),
    "parts_left_out": _("Left out, because it has no place here: %(names)s."),
    "parts_became_links": _("Became a link: %(names)s."),
    "table_became_list": _("A table became a list: check how it reads."),
    "picture_without_words": _(
        "A picture has no description for those who cannot see it: the page stays a draft until "
        "you write one."
    ),
    "picture_failed": _("A picture was not fetched (%(address)s): %(why)s"),
    "not_ready": _("It stays a draft: %(sentence)s"),
    "no_redirect": _("The old address %(path)s is in use here already and is not led on."),
    "only_first": _("It repeats in a way that is not known here: only one time is brought in."),
    "times_apart": _("It repeats: each time becomes an event of its own."),
    "times_cut": _("It repeats without end: the next %(most)s times are brought in."),
    "no_municipality": _("Its place has no municipality of your region: choose one."),
    # Why a picture was not fetched
    "picture_inner": _("the address leads into an inner network"),
    "picture_gone": _("it is not there any more"),
    "picture_silent": _("the old site did not answer"),
    "picture_refused": _("the old site does not give it out"),
    "picture_too_big": _("it is too large"),
    "picture_wrong": _("it is no picture, or a broken one"),
}


PARTS: dict[str, Promise] = {
    "iframe": _("embedded content"),
    "embed": _("embedded content"),
    "object": _("embedded content"),
    "form": _("form"),
    "script": _("script"),
    "style": _("style"),
    "svg": _("drawing"),
    "video": _("video"),
    "audio": _("sound"),
    "math": _("formula"),
    "template": _("template"),
}
"""What the tags of HTML are to people; WordPress's own shortcodes are told by their names."""


def sentence(code: str, told: Mapping[str, Any]) -> str:
    """The sentence in the active language."""
    names = told.get("names")
    if isinstance(names, list):
        told = {**told, "names": list(dict.fromkeys(str(PARTS.get(one, one)) for one in names))}
    return said(SENTENCES[code], told)


def note(code: str, **told: Any) -> dict[str, Any]:
    """What a row keeps of it."""
    return {"code": code, "told": told}


def note_of(trouble: Trouble) -> dict[str, Any]:
    """The same of a trouble."""
    return note(trouble.code, **trouble.told)
