"""SECRET_KEY is changed while links are out: what the old key signed still opens, what is made now
is signed by the new one, and nobody is logged out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.management import call_command
from django.test import RequestFactory, override_settings

from campaign.consents import tokens as consents
from campaign.submissions import tokens as submissions
from campaign.toolkit import tokens as toolkit
from events.aftermath import tokens as surveys
from events.carpool import tokens as trips
from events.models import Occasion
from events.registration import tokens as registrations
from network.public_forms import tokens as forms
from network.users import sealing, throttling
from newsletters import tokens as readers
from newsletters.consent import tokens as asks
from newsletters.models import Consent
from organisations import tokens as details
from own_data import tokens as data_links
from own_data.models import DataLink
from people import tokens as invitations
from regions.models import Region
from regions.roles import RoleKey
from regions.scoping import inside
from tests import factories
from tests.events.registering import evening
from tests.newsletters.letters import subscribe
from tests.staff import Staff, give_app, person

pytestmark = pytest.mark.django_db
OLD, NEW = "the old key of the network " * 3, "the new key of the network " * 3
Opens = Callable[[], Any]
"""What opens a link; raises or gives nothing when it does not."""


def row(region: Region, **more: Any) -> Any:
    """Of any kind that links are about."""
    return SimpleNamespace(
        region_id=region.pk, region=region, pk=7, nonce="n" * 12, language="fi", **more
    )


def last_part(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]


def survey(region: Region) -> Opens:
    occasion: Occasion = evening()
    token = last_part(surveys.survey_address(occasion, "fi"))
    return lambda: surveys.surveyed_occasion(token, region)


def ask(region: Region) -> Opens:
    audience = subscribe(region, ["lukija@example.net"])
    found = Consent.objects.create(
        region=region,
        subscriber=region_reader(region),
        audience=audience,
        deed=Consent.Deed.ASKED,
        text="Kyllä",
        language="fi",
        source="form",
    )
    token = asks.confirm_token(found, "fi")
    return lambda: asks.ask_of(token, region)


def region_reader(region: Region) -> Any:
    from newsletters.models import Subscriber

    return Subscriber.objects.get(region=region, email="lukija@example.net")


def purposed(module: Any, purpose: Any) -> Callable[[Region], Opens]:
    """A room whose links are signed for one of several purposes."""

    def make(region: Region) -> Opens:
        token = last_part(module.link_to(row(region), purpose))
        return lambda: module._read(token, purpose, region)

    return make


def simple(make_token: Callable[[Any], str], module: Any) -> Callable[[Region], Opens]:
    def make(region: Region) -> Opens:
        token = last_part(make_token(row(region)))
        return lambda: module._read(token, region)

    return make


def salted(salt: str) -> Callable[[Region], Opens]:
    def make(region: Region) -> Opens:
        token = details._token(row(region), salt)
        return lambda: details._read(token, salt, region)

    return make


def form(region: Region) -> Opens:
    token = forms.issue(form_id="contact", host="kainuu.localhost")
    return lambda: forms._opened(token, "contact", "kainuu.localhost")


def invitation(region: Region) -> Opens:
    token = invitations.token_of(row(region))
    return lambda: invitations._read(token)


def reader(region: Region) -> Opens:
    token = readers.reader_token(7, 8)
    return lambda: readers.open_reader_token(token)


def bounce(region: Region) -> Opens:
    address = readers.bounce_address(7)
    return lambda: readers.delivery_of_bounce(address)


def leaving(region: Region) -> Opens:
    address = f"{readers.leaving_local_part(7)}@{settings.BOUNCE_DOMAIN}"
    return lambda: readers.delivery_of_leaving(address)


def own_data(region: Region) -> Opens:
    with inside(region):
        link = DataLink.objects.create(region=region, email="lukija@example.net", language="fi")
    token = data_links.token_of(link)
    return lambda: data_links.link_of(token, region)


def sealed(region: Region) -> Opens:
    text = sealing.seal("second factor")
    return lambda: sealing.unseal(text)


def device(region: Region) -> Opens:
    from django.core import signing

    request = RequestFactory().get("/")
    request.COOKIES[settings.DEVICE_COOKIE_NAME] = signing.dumps(7, salt=throttling.DEVICE_SALT)
    return lambda: throttling._owner_of_device(request)


def reset(region: Region) -> Opens:
    user = factories.staff(region, RoleKey.EDITOR)
    token = default_token_generator.make_token(user)
    return lambda: default_token_generator.check_token(user, token) or None


LINKS: dict[str, tuple[str, Callable[[Region], Opens]]] = {
    "a story's draft": (
        "campaign/submissions/tokens.py",
        simple(submissions.token_of, submissions),
    ),
    "a consent": ("campaign/consents/tokens.py", simple(consents.link_to, consents)),
    "materials, confirming": (
        "campaign/toolkit/tokens.py",
        purposed(toolkit, toolkit.Purpose.CONFIRM),
    ),
    "materials, leaving": ("campaign/toolkit/tokens.py", purposed(toolkit, toolkit.Purpose.LEAVE)),
    "a registration": (
        "events/registration/tokens.py",
        simple(registrations.registration_address, registrations),
    ),
    "a trip, confirming": ("events/carpool/tokens.py", purposed(trips, trips.Purpose.CONFIRM)),
    "a trip, editing": ("events/carpool/tokens.py", purposed(trips, trips.Purpose.EDIT)),
    "a survey": ("events/aftermath/tokens.py", survey),
    "letters, confirming": ("newsletters/consent/tokens.py", ask),
    "letters, a reader": ("newsletters/tokens.py", reader),
    "letters, a report": ("newsletters/tokens.py", bounce),
    "letters, leaving by mail": ("newsletters/tokens.py", leaving),
    "details, a form": ("organisations/tokens.py", salted(details._FORM_SALT)),
    "details, a check": ("organisations/tokens.py", salted(details._CHECK_SALT)),
    "an invitation": ("people/tokens.py", invitation),
    "one's own data": ("own_data/tokens.py", own_data),
    "a public form": ("network/public_forms/tokens.py", form),
    "a second factor": ("network/users/sealing.py", sealed),
    "a known device": ("network/users/throttling.py", device),
    "a new password": ("", reset),
}
UNSIGNED = {
    "campaign/consents/recording.py": "tells two changes apart; nobody presents it",
    "events/aftermath/batons.py": "the same, for the hands that a baton goes to",
    "network/doctor/keys.py": "looks whether it is a known one",
    "network/headers/nonces.py": "of one page and its dialogs; a reload brings the new one",
    "network/public_forms/limits.py": "counts; a new key begins the counting anew",
    "network/users/models.py": "sessions: has a test of its own below",
    "regions/outbox/letters.py": "names a mail the same at each try; nobody presents it",
    "network/management/commands/renew_seals.py": "has a test of its own below",
    "network/settings/base.py": "where the keys are read",
    "network/settings/development.py": "the same",
    "network/settings/test.py": "the same",
}


@contextmanager
def keys(new: str, *old: str) -> Iterator[None]:
    """A process that was started with these keys."""
    with override_settings(SECRET_KEY=new, SECRET_KEY_FALLBACKS=list(old)):
        readers._keys.cache_clear()
        yield
    readers._keys.cache_clear()


def opens(way: Opens) -> bool:
    try:
        return way() is not None
    except Exception:  # noqa: BLE001 — each room has errors of its own
        return False


@pytest.mark.parametrize("kind", LINKS)
def test_an_old_link_opens_after_a_change_of_keys_and_a_new_one_needs_the_new_key(kind):
    kainuu = factories.region("kainuu")
    make = LINKS[kind][1]
    with keys(OLD):
        old = make(kainuu)
        assert opens(old)
    with keys(NEW, OLD):
        assert opens(old), "a link that is out does not open any more"
    with keys(NEW):
        assert not opens(old), "the key of the link is not the secret"


@pytest.mark.parametrize("kind", [kind for kind in LINKS if kind != "letters, confirming"])
def test_what_is_made_after_the_change_is_signed_by_the_new_key(kind):
    kainuu = factories.region("kainuu")
    with keys(NEW, OLD):
        new = LINKS[kind][1](kainuu)
    with keys(NEW):
        assert opens(new)
    with keys(OLD):
        assert not opens(new)


def test_nobody_is_logged_out_by_a_change_of_keys():
    browser = Staff()
    with keys(OLD):
        maija = person()
        give_app(maija)
        browser.enter(maija)
        assert browser.get("/account/security/").status_code == 200
    with keys(NEW, OLD):
        assert browser.get("/account/security/").status_code == 200
    with keys(NEW):
        assert browser.get("/account/security/").status_code == 200, "signed anew on the way"
    with keys("a third key " * 5):
        assert browser.get("/account/security/").status_code == 302


def test_every_use_of_the_key_is_tried_here():
    signs = re.compile(
        r"core import signing|core\.signing|salted_hmac|settings\.SECRET_KEY|^SECRET_KEY", re.M
    )
    project = Path(settings.PROJECT)
    rooms = {path.parent for path in project.glob("*/__init__.py")} - {
        project / "tests",
        project / "benchmarks",
    }
    using = {
        path.relative_to(project).as_posix()
        for room in rooms
        for path in room.rglob("*.py")
        if signs.search(path.read_text(encoding="utf-8"))
    }
    tried = {file for file, _make in LINKS.values()} | UNSIGNED.keys()
    assert using <= tried, f"Try the links of {using - tried} in LINKS."


def test_an_old_key_may_be_forgotten_when_second_factors_are_sealed_anew():
    browser = Staff()
    with keys(OLD):
        maija = person()
        give_app(maija)
    with keys(NEW, OLD):
        call_command("renew_seals", verbosity=0)
    with keys(NEW):
        browser.enter(maija)
        assert browser.get("/account/security/").status_code == 200
