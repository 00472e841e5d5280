"""A short tour at the first log-in: what there is, in the order in which it is needed."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

TOUR = "tour"
"""The key of what Wagtail's user profile remembers as dismissed."""


@dataclass(frozen=True)
class Step:
    """One step: a heading and two or three sentences."""

    heading: str
    text: str


def steps_for(request: HttpRequest, region: Region) -> list[Step]:
    """The tour of a person with her roles, or nothing when she has seen it."""
    # Wagtail has asked for it already, to know the person's language.
    known = getattr(request.user, "wagtail_userprofile", None)
    profile = known or UserProfile.get_for_user(request.user)
    if profile.dismissibles.get(TOUR) and "tour" not in request.GET:
        return []
    return [*_for_everybody(region), *_for_roles(request, region), _last()]


def _for_everybody(region: Region) -> list[Step]:
    return [
        Step(
            _("Welcome"),
            _(
                "This is the desk of %(region)s. It shows what waits for you, what is unfinished "
                "and what happens next. You see your own region only, and others do not see it."
            )
            % {"region": region.name},
        ),
        Step(
            _("Writing"),
            _(
                "Press one of the buttons at the top to write news, an event or an association's "
                "profile. What you write is saved as you go, and nobody sees it before it is "
                "published."
            ),
        ),
        Step(
            _("Pictures"),
            _(
                "Every picture needs a description for those who cannot see it. Say in one "
                "sentence what is in it. Without one a page cannot be published."
            ),
        ),
    ]


def _for_roles(request: HttpRequest, region: Region) -> list[Step]:
    found = []
    if user_has_role(request.user, region, RoleKey.PUBLISHER, RoleKey.ADMINISTRATOR):
        text = _(
            "What others send for approval waits at the top of your desk. Open it, read it, and "
            "approve it or send it back with a word of what to change."
        )
        found.append(Step(_("Approving"), text))
    if user_has_role(request.user, region, RoleKey.COMMUNICATIONS):
        text = _(
            "Write a letter under Newsletters and publish it. Then Send letter in its menu shows "
            "who gets it before anything leaves."
        )
        found.append(Step(_("Letters"), text))
    if user_has_role(request.user, region, RoleKey.ADMINISTRATOR):
        text = _(
            "Under People you invite others by e-mail and give them a role. What each role may do "
            "is explained there."
        )
        found.append(Step(_("People"), text))
    return found


def _last() -> Step:
    return Step(
        _("That is all"),
        _("You find this tour again at the foot of your desk, whenever you want it."),
    )
