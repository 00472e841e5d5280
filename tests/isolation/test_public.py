"""What anybody can ask a region's site: no draft, nothing private, nothing of another site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from campaign.consents.tokens import link_to as link_to_consent
from campaign.models import Consent, Story, StorySubmission
from campaign.submissions.tokens import link_to as link_to_story
from events.carpool.tokens import Purpose, link_to
from events.models import Registration, Trip
from events.registration.tokens import registration_address
from network.documents.models import Attachment
from organisations.models import DetailCheck, Proposal
from organisations.tokens import check_address, form_address
from regions.roles import RoleKey
from tests.isolation import canary, keys, world
from tests.isolation.shift import person
from tests.isolation.visitor import Answer, Ask, Visitor

pytestmark = pytest.mark.usefixtures("the_world")
HOSTS = [f"{slug}.localhost" for slug in (world.OWN, world.OTHER)] + ["localhost"]
OPEN = {"live", "locked", "copied as an alias", "a redirect or setting", "a file"}
"""What a region's own site shows everybody: live pages (a locked one is only not edited), their
files, and the site's contacts."""


@pytest.fixture(params=["nobody", "somebody of the other region"])
def visitor(request: pytest.FixtureRequest, the_world: None) -> Visitor:
    user = None if request.param == "nobody" else person(world.OWN, RoleKey.ADMINISTRATOR)
    return Visitor(user)


def paths() -> Iterator[str]:
    """Where the pages stand or would stand on their own site."""
    root = Page.objects.get(pk=keys.page_keys()[0]).url_path
    for page in Page.objects.filter(pk__in=keys.page_keys()):
        yield "/" + page.url_path.removeprefix(root)


def shown(answer: Answer, ask: Ask) -> set[str]:
    """The states of what an answer shows."""
    found = canary.found_in(answer.body + answer.headers.encode(), said=ask.said)
    return {canary.bird_of(word) for word in found}


def test_a_site_shows_what_is_live_and_nothing_else(visitor):
    """Nobody asks for all of them; somebody of the other region, who is nobody there, for some."""
    seen, counted, some = set(), 0, 1 if visitor.user is None else 4
    for path in islice(paths(), None, None, some):
        ask = Ask("page", "GET", path, host="lappi.localhost")
        states = shown(visitor.ask(ask), ask)
        assert states <= OPEN, f"{path} shows {states - OPEN}"
        seen, counted = seen | states, counted + 1
    assert {"live", "locked"} <= seen, "nothing was shown: nothing is proved"
    assert counted * some > 90


@pytest.mark.parametrize("path", ["{}?preview=1", "{}?mode=draft", "{}?p=2", "{}tekstitys/"])
def test_no_question_opens_a_draft(visitor, path):
    drafts = Page.objects.filter(pk__in=keys.page_keys(), live=False)
    root = Page.objects.get(pk=keys.page_keys()[0]).url_path
    for page in drafts[:12]:
        address, _mark, query = path.format("/" + page.url_path.removeprefix(root)).partition("?")
        ask = Ask("page", "GET", address, query, host="lappi.localhost")
        assert shown(visitor.ask(ask), ask) <= OPEN


def test_another_regions_site_has_none_of_its_pages(visitor):
    """Not those that are live either, unless both sites have a page at the address."""
    for path in paths():
        ask = Ask("page", "GET", path, host="kainuu.localhost")
        states = shown(visitor.ask(ask), ask)
        assert not states, f"{path} shows {states}"


def test_one_path_is_two_pages_on_two_hosts():
    visitor = Visitor()
    for path in ("/", "/en/", "/uutiset/"):
        own, other = (visitor.ask(Ask("page", "GET", path, host=host)).body for host in HOSTS[:2])
        assert own != other
        assert canary.found_in(other)
        assert not canary.found_in(own)


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("way", ["served", "direct"])
def test_a_private_collections_document_is_given_to_nobody(visitor, host, way):
    document = Attachment.objects.get(title__startswith=f"{canary.MARK} Sinirinta")
    served = reverse("wagtaildocs_serve", args=[document.pk, document.filename])
    path = served if way == "served" else f"{settings.MEDIA_URL}{document.file.name}"
    answer = visitor.ask(Ask("document", "GET", path, host=host))
    assert b"DocumentBytes" not in answer.body


@pytest.mark.parametrize("host", HOSTS)
def test_a_search_or_list_of_one_site_does_not_find_anothers_hidden_things(visitor, host):
    for name in ("", "en/") if visitor.user is None else ("",):
        for query in ("q=ZQXB", "haku=ZQXB", "menneet=1", "p=2"):
            for page in ("uutiset/", "tapahtumat/", "yhdistykset/", ""):
                ask = Ask("list", "GET", f"/{name}{page}", query, host=host)
                assert shown(visitor.ask(ask), ask) <= OPEN


OPEN_DATA = (
    "/yhdistykset.csv",
    "/en/yhdistykset.csv",
    "/api/hsds/services?full=true&per_page=200",
    "/api/hsds/organizations?full=true&per_page=200",
    "/api/hsds/export.zip",
    "/api/events/v1/event/?page_size=100",
    "/kalenteri/tapahtumat.ics",
    "/en/kalenteri/tapahtumat.ics",
    "/kalenteri/tapahtumat.atom",
    "/kori/",
    "/kori/tuloste/",
    "/kori/teksti/",
    "/tapahtumat-lukuina/luvut.csv",
    "/tapahtumat-lukuina/luvut.ods",
    "/tarinat.atom",
    "/tarinat.json",
    "/uutiset.atom",
    "/uutiset.json",
    "/en/tarinat.rss",
    "/sitemap-sivut.xml",
    "/sitemap-videot.xml",
)


@pytest.mark.parametrize("address", OPEN_DATA)
def test_open_data_and_baskets_hold_what_is_live_on_their_own_site(visitor, address):
    """Also when a draft of theirs, or a page of another site, is asked for by its id."""
    path, _mark, query = address.partition("?")
    if path.startswith("/kori/"):
        labels = keys.keys_of("organisations.OrganisationPage")
        query = "valitut=" + ".".join(str(key) for key in labels)
    own = Ask("open data", "GET", path, query, host="lappi.localhost")
    other = Ask("open data", "GET", path, query, host="kainuu.localhost")
    assert {"live"} <= shown(visitor.ask(own), own) <= OPEN
    assert shown(visitor.ask(other), other) == set()


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", ["/haku/", "/en/haku/", "/haku/ehdota/"])
def test_the_search_of_a_site_finds_nothing_hidden_and_nothing_of_another_region(
    visitor, host, path
):
    """The hub finds what is public anywhere; a region what is public and shown there."""
    for word in ("ZQXB", canary.MARK, "ZQXB Kuukkeli", "kuukkelinewspagetitle"):
        for query in (f"q={word}", f"q={word}&sivu=2"):
            ask = Ask("search", "GET", path, query, host=host)
            states = shown(visitor.ask(ask), ask)
            assert states <= (set() if host == "kainuu.localhost" else OPEN), (path, query)


def test_the_search_of_the_other_site_finds_what_is_live_there():
    ask = Ask("search", "GET", "/haku/", f"q={canary.MARK}", host="lappi.localhost")
    assert "live" in shown(Visitor().ask(ask), ask), "nothing was found: nothing is proved"


@pytest.mark.parametrize("host", HOSTS)
def test_a_form_shows_nothing_but_its_own_sites_live_page(visitor, host):
    """The forms about a profile, by every key; and those behind links, without the link."""
    seen = set()
    for name in ("organisations_ask", "organisations_tell"):
        for key in keys.keys_of("organisations.OrganisationPage"):
            ask = Ask("form", "GET", reverse(name, args=[key]), host=host)
            states = shown(visitor.ask(ask), ask)
            assert states <= (OPEN if host == "lappi.localhost" else set()), f"{key}: {states}"
            seen |= states
    assert bool(seen) is (host == "lappi.localhost"), "nothing was shown: nothing is proved"
    for answer in ("details", "check_ok", "check_correct", "check_ended"):
        ask = Ask("form", "GET", reverse(f"organisations_{answer}", args=["abc-123"]), host=host)
        assert visitor.ask(ask).status == 404
    for ask in (
        Ask("form", "GET", reverse("organisations_suggest"), host=host),
        Ask("form", "GET", reverse("accessibility_feedback"), host=host),
        Ask("form", "GET", reverse("contact_people"), host=host),
        Ask("form", "GET", reverse("contact_write"), host=host),
        Ask("form", "GET", reverse("contact_thanks"), host=host),
        Ask("form", "GET", reverse("feedback_tell"), host=host),
        Ask("form", "GET", reverse("feedback_thanks"), host=host),
        Ask("form", "GET", reverse("own_data_ask"), host=host),
        Ask("form", "GET", reverse("own_data_thanks"), host=host),
        Ask("form", "GET", reverse("own_data_erased"), host=host),
        Ask("form", "GET", reverse("accessibility_thanks"), host=host),
        Ask("form", "GET", reverse("organisations_thanks", args=["sent"]), host=host),
    ):
        assert shown(visitor.ask(ask), ask) <= (OPEN if host == "lappi.localhost" else set())


@pytest.mark.parametrize("host", HOSTS)
def test_the_form_of_an_event_opens_on_its_own_regions_site(visitor, host):
    seen = set()
    for key in keys.keys_of("events.Occasion"):
        ask = Ask("form", "GET", reverse("events_register", args=[key]), host=host)
        states = shown(visitor.ask(ask), ask)
        assert states <= (OPEN if host == "lappi.localhost" else set()), f"{key}: {states}"
        seen |= states
    assert bool(seen) is (host == "lappi.localhost"), "nothing was shown: nothing is proved"
    for name in ("events_registration", "events_registration_cancel"):
        ask = Ask("form", "GET", reverse(name, args=["abc-123"]), host=host)
        assert visitor.ask(ask).status == 404
    ask = Ask("form", "GET", reverse("events_registration_thanks", args=["seat"]), host=host)
    assert shown(visitor.ask(ask), ask) <= (OPEN if host == "lappi.localhost" else set())


def test_a_regions_links_open_nothing_on_anothers_site(visitor):
    row = Registration.objects.filter(
        name__startswith="ZQXB", state="seated", occasion__title__startswith="ZQXB Lapintiira"
    ).first()
    proposal = Proposal.objects.filter(email__startswith="zqxb", state="open").get()
    check = DetailCheck.objects.filter(email__startswith="zqxb", state="asked").get()
    story = StorySubmission.objects.filter(email__startswith="zqxb", state="draft").get()
    consent = Consent.objects.filter(email__startswith="zqxb").get()
    addresses = form_address(proposal), check_address(check, "ok"), registration_address(row)
    addresses += link_to_story(story), link_to_consent(consent)
    for address in addresses:
        path = "/" + address.split("/", 3)[3]
        own, *others = (
            visitor.ask(Ask("link", "GET", path, host=host))
            for host in ("lappi.localhost", "kainuu.localhost", "localhost")
        )
        assert canary.found_in(own.body)
        for answer in others:
            assert answer.status == 404
            assert not canary.found_in(answer.body)


@pytest.mark.parametrize("host", HOSTS)
def test_nobody_gets_by_its_key_what_is_not_public_of_a_story(visitor, host):
    """Its kit, frame, short address, picture and captions, of stories in every state."""
    seen = set()
    stories = Story.everywhere.filter(region__slug="lappi").values_list("key", flat=True)
    for key in stories:
        for name in ("campaign_kit", "campaign_embed", "campaign_story_link"):
            ask = Ask("story", "GET", reverse(name, args=[key]), host=host)
            states = shown(visitor.ask(ask), ask)
            assert states <= OPEN, f"{name}: {states}"
            seen |= states
        ask = Ask("captions", "GET", reverse("campaign_captions", args=[key, "fi"]), host=host)
        assert shown(visitor.ask(ask), ask) <= OPEN
    assert len(stories) > len(OPEN)
    assert ("live" in seen) is (host == "lappi.localhost"), "nothing was shown: nothing is proved"


TRIPS = ("/tapahtumat/kimppakyydit/", "/kimppakyydit/upotus/", "/kimppakyydit.ics")


@pytest.mark.parametrize("host", HOSTS)
def test_a_board_shows_its_own_regions_trips_and_of_them_what_is_public(visitor, host):
    """As a list, a frame and a feed; and each trip by its key, to take along or to write about."""
    seen = set()
    month = f"kuukausi={timezone.localdate() + dt.timedelta(days=9):%Y-%m}"
    asked = [(path, query) for path in TRIPS for query in ("", "mista=enontekio", month)]
    for key in keys.keys_of("events.Trip"):
        asked += [(reverse("carpool_file", args=[key]), "")]
        asked += [(reverse("carpool_contact", args=[key]), "")]
    for path, query in asked:
        ask = Ask("trips", "GET", path, query, host=host)
        states = shown(visitor.ask(ask), ask)
        assert states <= (OPEN if host == "lappi.localhost" else set()), f"{path}: {states}"
        seen |= states
    assert ("live" in seen) is (host == "lappi.localhost"), "nothing was shown: nothing is proved"


def test_a_trips_links_open_nothing_on_anothers_site(visitor):
    waiting = Trip.objects.filter(region__slug="lappi", state="unconfirmed").get()
    public = Trip.objects.filter(region__slug="lappi", state="open", hidden_at=None).get()
    for trip, purpose in (
        (waiting, Purpose.CONFIRM),
        (public, Purpose.EDIT),
        (public, Purpose.CLOSE),
    ):
        path = "/" + link_to(trip, purpose).split("/", 3)[3]
        own, *others = (
            visitor.ask(Ask("link", "GET", path, host=host))
            for host in ("lappi.localhost", "kainuu.localhost", "localhost")
        )
        assert canary.found_in(own.body)
        for answer in others:
            assert answer.status == 404
            assert not canary.found_in(answer.body)


def test_the_admin_is_on_the_networks_own_host_only(visitor):
    for host in HOSTS[:2]:
        assert visitor.ask(Ask("admin", "GET", "/admin/pages/", host=host)).status in {302, 404}
