"""A letter as a mail: both parts from the same blocks, once for each language and audience."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from newsletters.composing.building import has_content, opening_for, parts_of
from newsletters.composing.errors import NothingToSay
from newsletters.composing.look import look_by_day, look_by_night
from newsletters.composing.mail_html import mail_html
from newsletters.composing.parts import MailPicture, Part, pages_in
from newsletters.composing.pictures import wide_picture
from newsletters.composing.plain import plain_part, underlined
from newsletters.composing.stories import mailed_stories
from newsletters.merging import merged
from newsletters.models import Audience, NewsletterPage
from newsletters.queries.letters import region_of
from newsletters.queries.window import window_of
from newsletters.slots import slot
from newsletters.subjects import one_line
from regions.models import Region

_MANY_LINES = re.compile(r"\n{3,}")
_FILLER = "\u034f\u200c\u00a0" * 60
"""After the preview text: without it a mailbox goes on with what stands first in the letter."""


@dataclass(frozen=True, kw_only=True)
class ComposedLetter:
    """A letter in one language for one audience; ``html`` and ``text`` hold slots."""

    subject: str
    language: str
    html: str
    text: str
    sender_name: str
    sender_address: str
    reply_to: str
    list_id: str
    pages: list[int] = field(default_factory=list)
    """Ids of the pages that are shown in it."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What the templates of both parts show."""

    subject: str
    preview: str
    language: str
    audience_name: str
    until: dt.datetime
    address: str
    home: str
    picture: MailPicture | None
    opening: str
    parts: list[Part]
    why: str
    sender_name: str
    contacts: list[str]
    email: str
    preferences: str = slot("preferences")
    leave: str = slot("leave")
    filler: str = _FILLER


def compose(
    version: NewsletterPage,
    *,
    audience: Audience,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
) -> ComposedLetter:
    """The letter of a language version. Blocks that fill themselves take what was published
    between ``since`` and ``until``; what is not given is asked of ``window_of``.

    Raises ``NothingToSay`` for a letter without a subject, or with nothing in it.
    """
    begin, end = window_of(version)
    region, language = region_of(version), version.locale.language_code
    look = region.open_site.regionsettings
    with translation.override(language):
        said = _said(version, audience, since or begin, until or end)
        texts = [plain_part(part) for part in said.parts]
        context = {"letter": said, "title": underlined(said.subject, 1), "texts": texts}
        text = _MANY_LINES.sub("\n\n", render_to_string("newsletters/mail/letter.txt", context))
        html = mail_html(
            context,
            day=look_by_day(look.hue, look.accent_hue, look.own_colour),
            night=look_by_night(look.hue, look.accent_hue),
        )
    return ComposedLetter(
        subject=said.subject,
        language=language,
        html=html,
        text=text,
        sender_name=said.sender_name,
        sender_address=look.letters_from or settings.DEFAULT_FROM_EMAIL,
        reply_to=look.sender_address,
        list_id=f"{audience.key}.{region.slug}.{settings.NETWORK_DOMAIN}",
        pages=pages_in(said.parts),
    )


def _said(
    version: NewsletterPage, audience: Audience, since: dt.datetime, until: dt.datetime
) -> Said:
    region = region_of(version)
    root = region.open_site.root_url
    look = region.open_site.regionsettings
    subject, opening = one_line(version.title), opening_for(version, audience)
    parts = parts_of(version, since=since, until=until)
    parts += mailed_stories(version, shown=pages_in(parts))
    if not subject:
        raise NothingToSay(_("The letter has no subject."))
    if not has_content(parts, version, opening):
        raise NothingToSay(_("There is nothing new to tell, and nothing else in the letter."))
    name = audience.name_in(version.locale.language_code)
    return Said(
        subject=subject,
        preview=one_line(version.lead),
        language=version.locale.language_code,
        audience_name=name,
        until=until,
        address=version.full_url or f"{root}/",
        home=f"{root}/",
        picture=wide_picture(version.picture, root) if version.picture else None,
        opening=merged(opening),
        parts=parts,
        why=_why(audience, name, region),
        sender_name=one_line(look.sender_name or region.name),
        contacts=[line for line in (look.postal_address, look.contact_phone) if line],
        email=look.contact_email or look.sender_address,
    )


def _why(audience: Audience, name: str, region: Region) -> str:
    said = {"audience": name, "region": region.name}
    if audience.basis == Audience.Basis.DUTIES:
        return (
            _(
                "You get this letter because it concerns your work or office: %(audience)s, "
                "%(region)s."
            )
            % said
        )
    return _("You get this letter because you are on the list %(audience)s of %(region)s.") % said
