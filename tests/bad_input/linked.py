"""Where the mails of the other region lead: a link of each kind, signed for its one purpose."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils import timezone

from campaign.consents.tokens import link_to as link_to_consent
from campaign.models import Consent, Material, MaterialFollower, StorySubmission
from campaign.submissions.tokens import link_to as link_to_story
from campaign.toolkit.addresses import download_address
from campaign.toolkit.tokens import Purpose as FollowerPurpose
from campaign.toolkit.tokens import link_to as link_to_follower
from events.aftermath.tokens import survey_address
from events.carpool.tokens import Purpose
from events.carpool.tokens import link_to as link_to_trip
from events.models import Occasion, Registration, Trip
from events.registration.tokens import registration_address
from newsletters.consent.links import preferences_address
from newsletters.models import Subscriber
from organisations.models import DetailCheck, Proposal
from organisations.tokens import check_address, form_address
from own_data.models import DataLink
from own_data.tokens import address_of as own_data_address
from regions.models import Region


def linked() -> Iterator[str]:
    """The paths on the region's own host."""
    region = Region.objects.get(slug="lappi")
    for address in (*_of_events(region), *_of_associations(), *_of_stories(region)):
        yield "/" + address.split("/", 3)[3]
    for address in (
        preferences_address(region, "fi", Subscriber.objects.filter(region=region).first().pk),
        own_data_address(_open_link(region)),
    ):
        yield "/" + address.split("/", 3)[3]
    material = Material.objects.filter(region=region, archived_at=None).first()
    yield download_address(material)
    yield download_address(material, material.versions.first())


def _of_events(region: Region) -> Iterator[str]:
    waiting = Trip.objects.filter(region=region, state="unconfirmed").get()
    trip = Trip.objects.filter(region=region, state="open", hidden_at=None).get()
    yield link_to_trip(waiting, Purpose.CONFIRM)
    yield link_to_trip(trip, Purpose.EDIT)
    yield link_to_trip(trip, Purpose.CLOSE)
    rows = Registration.objects.filter(name__startswith="ZQXB", state="seated")
    seated = rows.filter(occasion__title__startswith="ZQXB Lapintiira").first()
    yield registration_address(seated)
    yield registration_address(seated, "events_registration_cancel")
    yield survey_address(Occasion.objects.filter(region=region).first(), "fi")


def _of_associations() -> Iterator[str]:
    yield form_address(Proposal.objects.filter(email__startswith="zqxb", state="open").first())
    check = DetailCheck.objects.filter(email__startswith="zqxb", state="asked").get()
    for answer in ("ok", "correct", "ended"):
        yield check_address(check, answer)


def _of_stories(region: Region) -> Iterator[str]:
    yield link_to_story(StorySubmission.objects.filter(region=region, state="draft").first())
    yield link_to_consent(Consent.objects.filter(email__startswith="zqxb").get())
    follower = MaterialFollower.objects.filter(region=region).first()
    yield link_to_follower(follower, FollowerPurpose.CONFIRM)
    yield link_to_follower(follower, FollowerPurpose.LEAVE)


def _open_link(region: Region) -> DataLink:
    """One that was asked for just now: after an hour it opens nothing, and a world is older."""
    link = DataLink.objects.filter(region=region).first()
    link.created_at = timezone.now()
    link.save()
    return link
