"""Who registers targets, which addresses are refused, and what the list shows."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from network.links import reaching
from regions.models import RegionLogEntry
from regions.roles import RoleKey
from tests import factories
from tests.webhooks.conftest import register
from webhooks.delivering import deliver
from webhooks.models import MOST_TARGETS, Message, Target
from webhooks.trying import send_a_try

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def log_in(client, role: str = RoleKey.ADMINISTRATOR, slug: str = "kainuu"):
    user = factories.staff(factories.region(slug), role)
    client.force_login(user)
    return user


def address(name: str, *args: object) -> str:
    return reverse(f"webhooks_{name}", args=args)


def add(client, url: str, topics: tuple[str, ...] = ("news",), slug: str = "kainuu"):
    data = {"url": url, "topics": list(topics)}
    return client.post(address("add", slug), data, headers=HOST)


def test_a_target_is_added_and_its_secret_is_shown_once(client, receiver):
    log_in(client)
    reply = add(client, receiver.url)
    assert reply.status_code == 200
    assert "no-store" in reply["Cache-Control"]
    secret = BeautifulSoup(reply.content, "html.parser").select_one(".webhook-secret").get_text()
    assert secret.strip().startswith("whsec_")
    row = Target.objects.get()
    page = client.get(address("target", "kainuu", row.pk), headers=HOST)
    assert "whsec_" not in page.content.decode()
    assert RegionLogEntry.objects.filter(deed="changed_webhooks").count() == 1
    reply = client.post(address("renew", "kainuu", row.pk), headers=HOST)
    assert secret not in reply.content.decode()
    assert "whsec_" in reply.content.decode()


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("http://hook.example.org/", "https"),
        ("ftp://hook.example.org/", "https"),
        ("javascript:alert(1)", "https"),
        ("https://", "https"),
        ("https://[x/", "https"),
        ("https://hook.example.org:99999/", "https"),
        ("https://hook.example.org/\u202e", "https"),
        ("https://127.0.0.1/", "yksityis"),
        ("https://localhost/", "yksityis"),
        ("https://[::1]/", "yksityis"),
        ("https://2130706433/", "yksityis"),
        ("https://169.254.169.254/latest/meta-data/", "yksityis"),
        ("https://10.0.0.1/", "yksityis"),
        ("https://user:pass@8.8.8.8/", "käyttäjätunnusta"),
        ("https://8.8.8.8:8443/", "käyttäjätunnusta"),
        ("https://no-such-host.invalid/", "kirjain kirjaimelta"),
        ("https://8.8.8.8/" + "x" * 500, "500"),
        ("https://8.8.8.8/\0", ""),
        ("", ""),
    ],
)
def test_an_address_that_we_never_go_to_is_refused_beside_its_field(client, monkeypatch, url, word):
    def asked(host: str, *args: object, **kwargs: object):
        if host.endswith(".invalid"):
            raise reaching.socket.gaierror(host)
        return real(host, *args, **kwargs)

    real = reaching.socket.getaddrinfo
    monkeypatch.setattr(reaching.socket, "getaddrinfo", asked)
    log_in(client)
    reply = add(client, url)
    assert reply.status_code in {400, 422}
    if reply.status_code == 422:
        (told,) = reply.context["form"].errors["url"]
        assert word in told
        assert url.replace("\0", "")[:20] in reply.context["form"]["url"].value()
    assert not Target.objects.exists()


def test_topics_must_be_chosen_and_known(client, receiver):
    log_in(client)
    assert add(client, receiver.url, ()).context["form"].errors["topics"]
    assert add(client, receiver.url, ("people",)).context["form"].errors["topics"]


def test_an_address_stands_once_and_a_region_has_no_more_than_it_needs(client, receiver):
    log_in(client)
    add(client, receiver.url)
    assert "jo" in str(add(client, receiver.url).context["form"].errors["url"])
    for number in range(MOST_TARGETS - 1):
        register(factories.region("kainuu"), f"https://hook.example.org/{number}")
    assert add(client, f"{receiver.url}/more").context["form"].non_field_errors()


@pytest.mark.parametrize(
    ("role", "slug", "opens"),
    [
        (RoleKey.ADMINISTRATOR, "kainuu", True),
        (RoleKey.ADMINISTRATOR, "lappi", False),
        (RoleKey.PUBLISHER, "kainuu", False),
        (RoleKey.COMMUNICATIONS, "kainuu", False),
        (RoleKey.EDITOR, "kainuu", False),
    ],
)
def test_only_the_regions_own_administrators_see_change_and_send(client, role, slug, opens):
    row, _secret = register(factories.region("kainuu"), "https://hook.example.org/")
    message = send_a_try(target=row)
    Message.objects.update(state=Message.State.FAILED)
    log_in(client, role, slug)
    one = ("kainuu", row.pk)
    looks = [("desk", ("kainuu",)), ("add", ("kainuu",))]
    looks += [(name, one) for name in ("target", "edit", "delete")]
    for name, args in looks:
        assert (client.get(address(name, *args), headers=HOST).status_code == 200) is opens, name
    for name, args in [("again", (*one, message.pk)), ("try", one), ("pause", one), ("renew", one)]:
        reply = client.post(address(name, *args), headers=HOST)
        assert (reply.status_code in {200, 302}) is opens, name
        if not opens:
            assert reply.status_code in {302, 403, 404}
    assert (Message.objects.count() == 2) is opens
    assert (Target.objects.get().paused_at is not None) is opens


def test_ones_own_region_is_no_way_to_anothers_webhook(client):
    row, _secret = register(factories.region("lappi"), "https://hook.example.org/lappi")
    message = send_a_try(target=row)
    Message.objects.update(state=Message.State.TAKEN)
    own, _secret = register(factories.region("kainuu"), "https://hook.example.org/")
    log_in(client)
    for name, args in [
        ("target", (row.pk,)),
        ("edit", (row.pk,)),
        ("delete", (row.pk,)),
    ]:
        reply = client.get(address(name, "kainuu", *args), headers=HOST)
        assert reply.status_code == 404
    for args in ((row.pk, message.pk), (own.pk, message.pk)):
        reply = client.post(address("again", "kainuu", *args), headers=HOST)
        assert reply.status_code == 404
    assert Message.objects.get().state == Message.State.TAKEN
    assert "lappi" not in client.get(address("desk", "kainuu"), headers=HOST).content.decode()


def test_the_list_says_what_came_of_each_and_sends_again(client, told):
    target, _secret, receiver = told
    receiver.answers = [410]
    message = send_a_try(target=target)
    deliver()
    log_in(client)
    page = client.get(address("target", "kainuu", target.pk), headers=HOST).content.decode()
    assert "410" in page
    client.post(address("pause", "kainuu", target.pk), headers=HOST)
    client.post(address("again", "kainuu", target.pk, message.pk), headers=HOST)
    assert deliver() == 1
    assert [headers["webhook-id"] for headers, _ in receiver.got] == [str(message.key)] * 2
    client.post(address("delete", "kainuu", target.pk), headers=HOST)
    assert not Target.objects.exists()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("news.unpublished", "Ajankohtaista: poistettu sivustolta"),
        ("organization.moved", "Yhdistykset: siirretty"),
        ("test.ping", "Kokeiluviesti"),
    ],
)
def test_the_list_tells_in_words_what_happened_and_when_it_is_tried_again(client, kind, words):
    log_in(client)
    row, _secret = register(factories.region("kainuu"), "https://www.example.org/hook")
    Message.objects.create(region=row.region, target=row, type=kind, body={}, attempts=1, status=0)
    page = client.get(address("target", "kainuu", row.pk), headers=HOST).content.decode()
    assert f"{words} <code>{kind}</code>" in page
    assert "yritetään uudelleen" in page


@pytest.mark.parametrize("text", ["-1", "9" * 25, "x"])
def test_a_number_that_is_none_is_not_found(client, text):
    log_in(client)
    reply = client.get(f"/admin/webhooks/kainuu/{text}/", headers=HOST)
    assert reply.status_code == 404


def test_the_list_costs_no_query_a_row(client, django_assert_max_num_queries):
    row, _secret = register(factories.region("kainuu"), "https://hook.example.org/")
    for _ in range(30):
        send_a_try(target=row)
    log_in(client)
    client.get(address("target", "kainuu", row.pk), headers=HOST)
    with django_assert_max_num_queries(25):
        client.get(address("target", "kainuu", row.pk), headers=HOST)
