"""The room's mails about stories that are sent in."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from campaign.models import StorySubmission, VideoStoryPage
from campaign.submissions.posting import (
    DECLINED,
    INVITATION,
    LINK,
    PUBLIC,
    RECEIVED,
    REMINDER,
    RETURNED,
)
from campaign.submissions.queries import campaigns_of
from campaign.submissions.tokens import link_to
from regions.models import OutgoingMail
from regions.outbox import Letter, letter_kind

State = StorySubmission.State


def _submission(mail: OutgoingMail, *states: str) -> StorySubmission | None:
    """The submission, while the mail is still true."""
    rows = StorySubmission.objects.filter(pk=mail.about, state__in=states)
    found: StorySubmission | None = rows.select_related("region__site", "organisation").first()
    return found


def _campaign(row: StorySubmission) -> str:
    """The campaign's name in the language of the mail."""
    pages = campaigns_of(row.region)
    return next((page.title for page in pages if page.key == row.campaign_key), row.region.name)


def _title(row: StorySubmission) -> str:
    return str(row.content.get("title", "")) or row.association


def _good_until(row: StorySubmission) -> str:
    gaps = {"day": date_format(localtime(row.forgotten_at), "DATE_FORMAT")}
    return (
        _(
            "The link is good until %(day)s, and longer each time you save. Whoever has the link "
            "can read and change the story: give it only to those who write with you."
        )
        % gaps
    )


@letter_kind(LINK)
def link(mail: OutgoingMail) -> Letter | None:
    """The link that was asked for."""
    row = _submission(mail, State.DRAFT)
    if row is None:
        return None
    gaps = {"campaign": _campaign(row), "association": row.association}
    return Letter(
        subject=_("Your link to tell a story: %(campaign)s") % gaps,
        paragraphs=[
            _(
                "By this link you tell the story of %(association)s for the campaign %(campaign)s. "
                "You can save in between and come back by the same link."
            )
            % gaps
        ],
        ways=[(_("Tell the story"), link_to(row))],
        small=[_good_until(row), _("If it was not you, do nothing: we forget the address.")],
    )


@letter_kind(INVITATION)
def invitation(mail: OutgoingMail) -> Letter | None:
    """An editor's words, and the link."""
    row = _submission(mail, State.INVITED, State.DRAFT)
    if row is None:
        return None
    gaps = {"campaign": _campaign(row), "association": row.association, "region": row.region.name}
    return Letter(
        subject=_("Would you tell your story? %(campaign)s") % gaps,
        paragraphs=[
            _(
                "The editors of %(region)s ask %(association)s for a story for the campaign "
                "%(campaign)s. They write:"
            )
            % gaps
        ],
        quoted=row.feedback,
        ways=[(_("Tell the story"), link_to(row))],
        small=[
            _("You need no account. A short video from a telephone will do."),
            _good_until(row),
            _("If you do nothing, we forget the invitation, and write no more about it."),
        ],
    )


@letter_kind(RECEIVED)
def received(mail: OutgoingMail) -> Letter | None:
    """That it has come, and what happens next."""
    row = _submission(mail, State.SENT)
    if row is None:
        return None
    gaps = {"title": _title(row)}
    return Letter(
        subject=_("We got your story: %(title)s") % gaps,
        paragraphs=[
            _(
                "Thank you for the story “%(title)s”. An editor looks at it. You get a mail when "
                "it is published, or when something is still needed."
            )
            % gaps
        ],
        ways=[(_("Look at it, or take it back"), link_to(row))],
        small=[],
    )


@letter_kind(RETURNED)
def returned(mail: OutgoingMail) -> Letter | None:
    """What the moderator asks for; an older round is not needed any more."""
    row = _submission(mail, State.RETURNED)
    if row is None or mail.key != f"{RETURNED}:{row.pk}:{len(row.rounds)}":
        return None
    gaps = {"title": _title(row)}
    return Letter(
        subject=_("Something is still needed for your story: %(title)s") % gaps,
        paragraphs=[
            _("An editor has looked at your story “%(title)s” and asks you for something:") % gaps
        ],
        quoted=row.feedback,
        ways=[(_("Go on with the story"), link_to(row))],
        small=[_good_until(row), _("If something is unclear, answer this mail.")],
    )


@letter_kind(DECLINED)
def declined(mail: OutgoingMail) -> Letter | None:
    """Why the story is not taken."""
    row = _submission(mail, State.DECLINED)
    if row is None:
        return None
    gaps = {"title": _title(row)}
    return Letter(
        subject=_("Your story is not published: %(title)s") % gaps,
        paragraphs=[
            _("The editors do not publish the story “%(title)s”. They write:") % gaps,
        ],
        quoted=row.feedback,
        small=[
            _("What you sent is deleted 30 days after this answer, the video too."),
            _("If something is unclear, answer this mail."),
        ],
    )


@letter_kind(PUBLIC)
def public(mail: OutgoingMail) -> Letter | None:
    """Where the story is read; not needed when it has been taken away meanwhile."""
    row = _submission(mail, State.ACCEPTED)
    if row is None or row.story is None:
        return None
    pages = VideoStoryPage.objects.in_language(row.language)
    page = pages.filter(translation_key=row.story.key).first()
    if page is None:
        return None
    gaps = {"title": page.title}
    return Letter(
        subject=_("Your story is published: %(title)s") % gaps,
        paragraphs=[
            _("Thank you! The story “%(title)s” is now there for everybody to see.") % gaps,
            _("Share it with your members and friends."),
        ],
        ways=[(_("See the story"), page.full_url)],
        small=[
            _(
                "If something has to be changed, or somebody shown takes the consent back, answer "
                "this mail."
            )
        ],
    )


@letter_kind(REMINDER)
def reminder(mail: OutgoingMail) -> Letter | None:
    """A week before an untouched draft is deleted; not for who has come back since."""
    row = _submission(mail, State.DRAFT, State.RETURNED)
    if row is None or mail.key != f"{REMINDER}:{row.pk}:{row.changed_at.isoformat()}":
        return None
    gaps = {
        "title": _title(row),
        "day": date_format(localtime(row.forgotten_at), "DATE_FORMAT"),
    }
    return Letter(
        subject=_("Your story waits for you: %(title)s") % gaps,
        paragraphs=[
            _(
                "Your story “%(title)s” has not been sent yet. If nobody touches it, we delete it "
                "on %(day)s, its video too. Saving it once is enough to keep it."
            )
            % gaps
        ],
        ways=[(_("Go on with the story"), link_to(row))],
        small=[_("If you do not want to go on, do nothing.")],
    )
