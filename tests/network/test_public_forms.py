"""The guard of forms that anybody may send: people get through, robots and other sites do not."""

from __future__ import annotations

import datetime as dt
from http import HTTPStatus

import pytest
from django.core import signing
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from network.public_forms import limits, tokens
from network.public_forms.models import SentForm, Tally
from network.public_forms.tasks import forget_public_forms
from organisations.models import Remark
from tests import factories
from tests.organisations.caring import KAINUU, known, send, token_for, words

pytestmark = pytest.mark.django_db
OWN = {"host": KAINUU, "sec-fetch-site": "same-origin"}

SALT = "network.public_forms"


@pytest.fixture
def path() -> str:
    page = known(factories.region("kainuu"))
    return reverse("organisations_tell", args=(page.pk,))


def tell(client, path, **more):
    return send(client, path, **({"about": "times", "words": "Kahvila on keskiviikkona."} | more))


def test_a_form_sets_no_cookie_and_is_kept_nowhere(client, path):
    for reply in (client.get(path, headers=OWN), tell(client, path)):
        assert not reply.cookies
        assert "Cookie" not in reply.get("Vary", "")
        assert reply["Cache-Control"] == "no-store"
        assert reply["Referrer-Policy"] == "same-origin"
        assert reply["X-Robots-Tag"] == "noindex"
    assert "csrf" not in words(client.get(path, headers=OWN))


def test_a_person_gets_through_once(client, path):
    token = token_for(path)
    first, again = (tell(client, path, form_token=token) for _ in range(2))
    assert (first.status_code, first["Location"]) == (303, "/lomakkeet/kiitos/remark/")
    assert (again.status_code, again["Location"]) == (303, first["Location"])
    assert Remark.objects.count() == 1
    other = tell(client, path, form_token=token, words="Jotain muuta.")
    assert other.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "on jo lähetetty" in words(other)
    assert "Jotain muuta." in words(other)


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [(1, "Se kävi nopeasti."), (4 * 3600 + 60, "Lomake oli ollut auki kauan.")],
)
def test_too_fast_or_too_old_comes_back_filled_in(client, path, seconds, sentence):
    reply = tell(client, path, seconds=seconds)
    assert reply.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert sentence in words(reply)
    assert "Kahvila on keskiviikkona." in words(reply)
    assert not Remark.objects.exists()
    token = reply.context["token"]
    opened = tokens.read(
        token,
        form_id="organisations.remark",
        host=KAINUU,
        now=timezone.now() + dt.timedelta(seconds=4),
    )
    assert opened.nonce


@pytest.mark.parametrize(
    "token",
    [
        pytest.param(lambda: "", id="empty"),
        pytest.param(lambda: "x", id="a letter"),
        pytest.param(lambda: "\x00", id="NUL"),
        pytest.param(lambda: "a" * 9_000, id="long"),
        pytest.param(
            lambda: signing.dumps(["organisations.remark", KAINUU, 1, "x"]), id="of another purpose"
        ),
        pytest.param(lambda: signing.dumps({"a": 1}, salt=SALT), id="of another shape"),
        pytest.param(
            lambda: signing.dumps(["organisations.remark", KAINUU, "1", "x"], salt=SALT),
            id="with a word for the time",
        ),
        pytest.param(
            lambda: tokens.issue(form_id="organisations.link", host=KAINUU), id="of another form"
        ),
        pytest.param(
            lambda: tokens.issue(form_id="organisations.remark", host="lappi.localhost"),
            id="of another site",
        ),
    ],
)
def test_a_token_that_is_not_this_forms_does_not_let_through(client, path, token):
    reply = tell(client, path, form_token=token())
    assert reply.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert not Remark.objects.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "http://lappi.localhost"},
        {"origin": "null"},
    ],
)
def test_a_form_sent_by_another_site_is_refused(client, path, headers):
    data = {"about": "times", "form_token": token_for(path)}
    reply = client.post(path, data, headers={"host": KAINUU} | headers)
    assert reply.status_code == HTTPStatus.FORBIDDEN
    assert not Remark.objects.exists()
    own = client.post(path, data, headers={"host": KAINUU, "origin": f"http://{KAINUU}"})
    assert own.status_code == HTTPStatus.SEE_OTHER


def test_the_trap_asks_again_and_shuts_nobody_out(client, path):
    token = token_for(path)
    reply = tell(client, path, form_token=token, second_address="x")
    assert reply.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert not Remark.objects.exists()
    assert tell(client, path, form_token=token).status_code == HTTPStatus.SEE_OTHER


def test_an_identity_code_is_refused_beside_its_field_and_kept_nowhere(client, path, caplog):
    reply = tell(client, path, words="Soita, tunnus 131052-308T")
    assert reply.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    page = words(reply)
    assert "Tämä näyttää henkilötunnukselta" in page
    assert 'aria-invalid="true"' in page
    assert "131052-308T" in page, "what was written stays in the field"
    assert not Remark.objects.exists()
    assert not SentForm.objects.exists()
    assert "131052" not in caplog.text


def test_a_robot_gets_five_through_in_an_hour_and_a_neighbour_still_one(client, path):
    codes = [tell(client, path, words=f"{n}").status_code for n in range(12)]
    assert codes == [303] * 5 + [429] * 7
    assert Remark.objects.count() == 5
    assert "kirjoita tai soita" in words(tell(client, path))
    neighbour = Client(REMOTE_ADDR="192.0.2.77")
    assert tell(neighbour, path).status_code == HTTPStatus.SEE_OTHER
    later = timezone.now() + dt.timedelta(hours=1)
    asked = {"form_id": "organisations.remark", "host": KAINUU, "neighbourhood": "127.0.0.1"}
    assert limits.may_send(**asked, limits=limits.Limits(), sends_mail=False, now=later)


def test_one_address_is_not_flooded_from_everywhere(path):
    page_id = path.rstrip("/").rpartition("/")[2]
    ask = reverse("organisations_ask", args=(page_id,))
    codes = [
        send(Client(REMOTE_ADDR=f"192.0.2.{n}"), ask, email="Info@kerho.example.org").status_code
        for n in range(1, 6)
    ]
    assert codes == [303, 303, 429, 429, 429]
    assert not Tally.objects.filter(key__contains="kerho").exists()


@pytest.mark.parametrize(
    ("name", "code"), [("organisations_ask", 429), ("organisations_tell", 303)]
)
def test_when_nothing_can_be_counted_only_forms_that_send_mail_close(
    client, path, monkeypatch, name, code
):
    def broken(*args: object) -> int:
        raise DatabaseError

    monkeypatch.setattr(limits, "_count", broken)
    path = reverse(name, args=(path.rstrip("/").rpartition("/")[2],))
    data = {"about": "times", "email": "x@example.net"}
    assert send(client, path, **data).status_code == code


def test_what_the_guard_remembers_is_forgotten_after_a_day(client, path):
    tell(client, path)
    assert forget_public_forms() == 0
    day = timezone.now() - dt.timedelta(hours=26)
    SentForm.objects.update(sent_at=day)
    Tally.objects.update(hour=day)
    assert forget_public_forms() == 1 + 2


@pytest.mark.parametrize("words_of", ["a" * 501, "\x00", "\ud83d"])
def test_bad_input_is_an_error_beside_the_field(client, path, words_of):
    reply = tell(client, path, words=words_of.encode("utf-8", "replace"))
    assert reply.status_code in {422, 303}
    assert tell(client, path, about="x").status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert client.get("/lomakkeet/vanhentunut/" + "9" * 25 + "/", headers=OWN).status_code == 404


def test_a_mistake_is_named_after_its_field_and_a_question_keeps_its_mark_alone(client, path):
    told = words(tell(client, path, about="", words="a" * 501))
    assert "Mikä on vanhentunut? Tämä kenttä on pakollinen" in told
    assert "Omin sanoin, jos haluat: " in told
