"""A link that is not good any more says so in the person's language, and tells nothing else."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from django.core import signing
from django.utils import timezone

from network.masking import WithoutSecrets
from organisations.models import DetailCheck, Proposal
from organisations.tokens import check_address, form_address
from tests import factories
from tests.organisations.caring import KAINUU, known, send, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return known(factories.region("kainuu"), title="Salainen kerho")


@pytest.fixture
def proposal(page):
    return Proposal.objects.create(
        region=page.region, organisation=page, kind="update", email="x@y.fi", language="en"
    )


@pytest.fixture
def check(page):
    return DetailCheck.objects.create(region=page.region, organisation=page, language="en")


def path(address: str) -> str:
    return address.removeprefix(f"http://{KAINUU}")


def refused(client, address: str, status: int, sentence: str, host: str = KAINUU) -> None:
    for reply in (client.get(address, headers={"host": host}), send(client, address, host)):
        assert reply.status_code == status
        assert sentence in words(reply)
        assert "Salainen" not in words(reply)
        assert reply["Cache-Control"] == "no-store"


def test_a_good_link_opens_and_is_kept_nowhere(client, proposal, check):
    for address in (form_address(proposal), *(check_address(check, a) for a in ("ok", "ended"))):
        reply = client.get(path(address), headers={"host": KAINUU})
        assert reply.status_code == 200
        assert 'lang="en"' in words(reply)
        assert reply["Cache-Control"] == "no-store"
        assert not reply.cookies


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"expires_at": timezone.now() - dt.timedelta(1)}, "The link has gone out of date."),
        ({"state": "sent"}, "An editor is reading them."),
        ({"state": "approved"}, "They are on the page now."),
        ({"nonce": "newer"}, "A newer link has been sent to you."),
        ({"organisation": None}, "page is not there any more."),
    ],
)
def test_a_form_that_is_closed_says_why(client, proposal, change, sentence):
    address = path(form_address(proposal))
    Proposal.objects.update(**change)
    refused(client, address, 410, sentence)


def test_a_deleted_profile_closes_its_links(client, page, proposal, check):
    page.delete()
    for address in (form_address(proposal), check_address(check, "ok")):
        refused(client, path(address), 410, "page is not there any more.")


@pytest.mark.parametrize("state", ["confirmed", "ended", "closed", "ending"])
def test_an_answered_question_says_so(client, check, state):
    DetailCheck.objects.update(state=state)
    refused(client, path(check_address(check, "ok")), 410, "This has been answered already")


def test_an_old_question_is_out_of_date(client, check):
    DetailCheck.objects.update(asked_at=timezone.now() - dt.timedelta(days=121))
    refused(client, path(check_address(check, "ok")), 410, "The link has gone out of date.")


def test_an_edited_link_and_another_purposes_signature_are_unknown(client, proposal, check):
    address = path(form_address(proposal))
    token = address.rstrip("/").rpartition("/")[2]
    other = path(check_address(check, "ok")).rstrip("/").rpartition("/")[2]
    for wrong in (f"{token}x", token[:-2] + "xx", token.split(":")[0], other, "x"):
        refused(client, address.replace(token, wrong), 404, "We do not know this link.")


@pytest.mark.parametrize("content", ["x", None, [1], [1, 10**25, "x"], ["a", 1, "x"], {"a": 1}])
def test_a_signed_link_with_other_content_is_unknown(client, page, content):
    token = signing.dumps(content, salt="organisations.form")
    refused(client, f"/en/lomakkeet/tiedot/{token}/", 404, "We do not know this link.")


def test_a_link_works_on_its_own_regions_host_only(client, proposal, check):
    for address in (form_address(proposal), check_address(check, "ok")):
        for host in ("lappi.localhost", "localhost"):
            refused(client, path(address), 404, "We do not know this link.", host)


def test_a_log_does_not_tell_the_link(proposal):
    line = logging.makeLogRecord({"msg": f"Not Found: {path(form_address(proposal))}"})
    WithoutSecrets().filter(line)
    assert line.getMessage() == "Not Found: /en/lomakkeet/tiedot/…/"
