"""Each event that others must be able to answer for leaves exactly one row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from network.auditlog.models import AuditEntry, Event
from network.privacy.erasing import erase_person
from network.users.services import forget_second_factors
from newsletters.models import Sending
from newsletters.sending.services import cancel, send_letter
from own_data.services import send_link
from own_data.tokens import address_of
from people.services import change_roles, deactivate_person
from regions.models import RegionRole
from tests import factories
from tests.events.registering import evening, registered
from tests.newsletters.sendings import begun, ready
from tests.organisations.caring import send
from tests.staff import PASSWORD, Staff, code_now, give_app, person, soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
HUB = {"host": "localhost"}


class Scene:
    """Who acts, where, and in which browser."""

    def __init__(self) -> None:
        self.kainuu = factories.region("kainuu")
        self.browser = Staff()
        self.boss = self.staff("administrator")

    def staff(self, role: str) -> Any:
        found = factories.staff(self.kainuu, role)
        found.set_password(PASSWORD)
        found.save()
        give_app(found)
        return found

    def inside(self, role: str) -> Any:
        found = self.staff(role)
        self.browser.force_login(found)
        return found


def log_in(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")

    def act() -> None:
        scene.browser.log_in(user)
        scene.browser.give_code(code_now())

    return act


def fail(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    return lambda: scene.browser.log_in(user, "not the password")


def wrong_code(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    scene.browser.log_in(user)
    return lambda: scene.browser.give_code("000000")


def fail_as_nobody(scene: Scene) -> Callable[[], Any]:
    data = {"login": "nobody@example.org", "password": "x"}
    return lambda: scene.browser.post("/account/login/", data)


def shut_out(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    for _try in range(5):
        scene.browser.log_in(user, "not the password")
    return lambda: scene.browser.log_in(user, "not the password")


def add_factor(scene: Scene) -> Callable[[], Any]:
    user = person()
    scene.browser.log_in(user)
    page = "/account/security/app/activate/"
    secret = soup(scene.browser.get(page)).select_one("main code").get_text().replace(" ", "")
    return lambda: scene.browser.post(page, {"code": code_now(secret)})


def lose_factor(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    return lambda: forget_second_factors(user=user)


def recover(scene: Scene) -> Callable[[], Any]:
    user = person()
    scene.browser.log_in(user)
    page = "/account/security/app/activate/"
    secret = soup(scene.browser.get(page)).select_one("main code").get_text().replace(" ", "")
    scene.browser.post(page, {"code": code_now(secret)})
    codes = soup(scene.browser.get("/account/security/recovery-codes/")).select(".codes code")
    other = Staff()
    other.log_in(user)
    return lambda: other.give_code(codes[0].get_text(strip=True))


def new_password(scene: Scene) -> Callable[[], Any]:
    user = person()
    give_app(user)
    scene.browser.enter(user)
    words = "neljä vihreää kuusta mäellä"
    data = {"oldpassword": PASSWORD, "password1": words, "password2": words}
    return lambda: scene.browser.post("/account/password/change/", data)


def give_role(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    group = RegionRole.objects.get(region=scene.kainuu, role="publisher").group
    return lambda: user.groups.add(group)


def give_role_on_the_page(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    roles = ["editor", "publisher"]
    return lambda: change_roles(region=scene.kainuu, by=scene.boss, person=user, roles=roles)


def take_role(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    return lambda: user.groups.remove(user.groups.get())


def clear_roles(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    return user.groups.clear


def make_network_administrator(scene: Scene) -> Callable[[], Any]:
    user = scene.staff("editor")
    user.is_superuser = True
    return user.save


def unmake_network_administrator(scene: Scene) -> Callable[[], Any]:
    user = person()
    user.is_superuser = False
    return user.save


def publish(scene: Scene) -> Callable[[], Any]:
    page = factories.content(scene.kainuu)
    revision = page.save_revision()
    return lambda: revision.publish(user=scene.boss)


def unpublish(scene: Scene) -> Callable[[], Any]:
    page = factories.content(scene.kainuu)
    return lambda: page.unpublish(user=scene.boss)


def export_readers(scene: Scene) -> Callable[[], Any]:
    scene.inside("communications")
    path = reverse("newsletters_readers_export", args=["kainuu"])
    return lambda: scene.browser.post(path)


def export_associations(scene: Scene) -> Callable[[], Any]:
    scene.inside("administrator")
    path = reverse("exchange_export", args=["kainuu"])
    return lambda: scene.browser.get(path)


def export_registrations(scene: Scene) -> Callable[[], Any]:
    occasion = evening()
    registered(occasion)
    scene.inside("editor")
    path = reverse("events_registrations_csv", args=["kainuu", occasion.pk])
    return lambda: scene.browser.get(path)


def decide_sending(scene: Scene) -> Callable[[], Any]:
    letter = ready()
    return lambda: send_letter(letter=letter, sender=scene.boss)


def cancel_sending(scene: Scene) -> Callable[[], Any]:
    sending = begun(ready(), Sending.State.SENDING)
    return lambda: cancel(sending=sending, actor=scene.boss)


def erase(scene: Scene) -> Callable[[], Any]:
    factories.subscriber(scene.kainuu, email="a@example.net")
    return lambda: erase_person(email="a@example.net", region=scene.kainuu.pk)


def ask_for_link(scene: Scene) -> Callable[[], Any]:
    return lambda: send(scene.browser, reverse("own_data_ask"), email="a@example.net")


def use_link(scene: Scene) -> Callable[[], Any]:
    link = send_link(region=scene.kainuu, email="a@example.net", language="fi")
    path = address_of(link).removeprefix("http://kainuu.localhost")
    return lambda: scene.browser.get(path, headers={"host": "kainuu.localhost"})


def reach_across(scene: Scene) -> Callable[[], Any]:
    page = factories.content(factories.region("lappi"))
    scene.inside("editor")
    return lambda: scene.browser.get(f"/admin/pages/{page.pk}/edit/")


def open_anothers_desk(scene: Scene) -> Callable[[], Any]:
    scene.inside("administrator")
    return lambda: scene.browser.get(reverse("region_activity", args=["lappi"]))


def open_what_a_role_may_not(scene: Scene) -> Callable[[], Any]:
    scene.inside("editor")
    return lambda: scene.browser.get(reverse("people_list", args=["kainuu"]))


TABLE: dict[Event, list[Callable[[Scene], Callable[[], Any]]]] = {
    Event.LOGGED_IN: [log_in],
    Event.LOGIN_FAILED: [fail, wrong_code, fail_as_nobody],
    Event.LOCKED_OUT: [shut_out],
    Event.FACTOR_ADDED: [add_factor],
    Event.FACTOR_REMOVED: [lose_factor],
    Event.RECOVERY_USED: [recover],
    Event.PASSWORD_CHANGED: [new_password],
    Event.RIGHTS_GIVEN: [give_role, give_role_on_the_page, make_network_administrator],
    Event.RIGHTS_TAKEN: [take_role, clear_roles, unmake_network_administrator],
    Event.PUBLISHED: [publish],
    Event.UNPUBLISHED: [unpublish],
    Event.EXPORTED: [export_readers, export_associations, export_registrations],
    Event.SEND_DECIDED: [decide_sending],
    Event.SEND_CANCELLED: [cancel_sending],
    Event.REFUSED: [reach_across, open_anothers_desk, open_what_a_role_may_not],
    Event.LINK_ASKED: [ask_for_link],
    Event.LINK_USED: [use_link],
    Event.ERASED: [erase],
}
ELSEWHERE = {Event.FORGOTTEN, Event.CORRECTED, Event.REGION_LEFT, Event.REGION_CAME}
ELSEWHERE |= {Event.BACKED_UP}
"""Told of in ``test_chain``, in ``tests/observing/test_metrics``, in ``tests/privacy`` and in
``tests/regions/test_moving``."""


def test_every_event_stands_in_the_table():
    assert set(TABLE) | ELSEWHERE == set(Event)


@pytest.mark.parametrize(
    ("event", "prepare"),
    [(event, one) for event, rows in TABLE.items() for one in rows],
    ids=[f"{event}-{one.__name__}" for event, rows in TABLE.items() for one in rows],
)
def test_an_event_leaves_exactly_one_row(event, prepare):
    act = prepare(Scene())
    before = set(AuditEntry.objects.values_list("pk", flat=True))
    act()
    rows = AuditEntry.objects.exclude(pk__in=before)
    assert [row.event for row in rows.filter(event=event)] == [event]
    # Whoever recovers is in with it: that is an event of its own.
    others = {Event.LOGGED_IN} if event == Event.RECOVERY_USED else set()
    assert set(rows.values_list("event", flat=True)) - {event} == others


def test_who_and_where_stand_in_the_row(client):
    scene = Scene()
    editor = scene.inside("editor")
    page = factories.content(factories.region("lappi"))
    scene.browser.get(f"/admin/pages/{page.pk}/edit/", REMOTE_ADDR="198.51.100.77")
    row = AuditEntry.objects.filter(event=Event.REFUSED).latest("pk")
    assert (row.who, row.role, row.regions) == (editor.pk, "editor", [scene.kainuu.pk])
    assert (row.about, row.ip_prefix) == ("wagtailadmin_pages:edit", "198.51.100.0/24")
    assert len(row.request_id) == 32


@pytest.mark.parametrize("prepare", [fail, fail_as_nobody, ask_for_link, erase])
def test_no_row_holds_an_address(prepare):
    prepare(Scene())()
    told = [str(row.content) for row in AuditEntry.objects.all()]
    assert not [text for text in told if "@" in text]


def test_an_event_that_is_undone_leaves_no_row(monkeypatch):
    """The row stands with its deed, in one transaction."""
    scene = Scene()
    user = scene.staff("editor")
    before = AuditEntry.objects.count()
    monkeypatch.setattr("people.services.memberships.record", _raise)
    with pytest.raises(RuntimeError):
        deactivate_person(region=scene.kainuu, by=scene.boss, person=user)
    assert AuditEntry.objects.count() == before


def _raise(*args: Any, **fields: Any) -> None:
    raise RuntimeError
