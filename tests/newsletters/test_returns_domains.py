"""The sender's domain: what a real DNS server says of it, and the lines to add."""

from __future__ import annotations

import io
import re
import stat
import time

import dkim
import dns.rdata
import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import translation

from newsletters.checking import Level
from newsletters.returns import keys, spf
from newsletters.returns.asking import Asker
from newsletters.returns.dmarc import agree, organisation_of
from newsletters.returns.domains import check_sender
from regions.roles import RoleKey
from tests import factories
from tests.newsletters.dns_server import DnsServer, running

pytestmark = pytest.mark.django_db
DOMAIN, BOUNCES = "kirje.example.net", "palaavat.example.net"


@pytest.fixture
def server(settings):
    with running() as found:
        settings.DNS_SERVERS = [found.address]
        settings.DEFAULT_FROM_EMAIL = f"Järjestöt <uutiset@{DOMAIN}>"
        settings.BOUNCE_DOMAIN = BOUNCES
        settings.LETTER_RELAYS = ["smtp+tls://user:word@8.8.4.25:587", "smtp://relay.example.net"]
        settings.BOUNCE_MAILBOX = "imaps://user:word@posti.example.net/INBOX"
        found.add("relay.example.net", "A", "8.8.4.26")
        yield found


@pytest.fixture
def key(settings, tmp_path):
    path = tmp_path / "key.pem"
    keys.make_key(path)
    settings.DKIM_KEYS = [f"{DOMAIN}:syksy:{path}"]
    return path


@pytest.fixture
def in_order(server, key) -> DnsServer:
    for name in (DOMAIN, BOUNCES):
        server.add(name, "TXT", '"v=spf1 ip4:8.8.4.0/24 -all"')
    server.add(BOUNCES, "MX", "10 posti.example.net.")
    server.add(f"syksy._domainkey.{DOMAIN}", "TXT", strings(keys.key_line(DOMAIN, "syksy", key)))
    server.add(f"_dmarc.{DOMAIN}", "TXT", '"v=DMARC1; p=reject"')
    return server


def strings(line: str) -> str:
    """What follows TXT in a line, as a zone file has it."""
    return line.partition(" IN TXT ")[2]


def found() -> dict[str, tuple[Level, str, str]]:
    with translation.override("en"):
        checks = check_sender(factories.region("kainuu"))
    assert len({check.key for check in checks}) == len(checks)
    return {check.key: (check.level, check.sentence, check.where) for check in checks}


def test_a_domain_in_order_has_nothing_to_add(in_order):
    checks = found()
    assert list(checks) == ["spf", "spf-bounces", "dkim", "dmarc", "alignment", "bounces"]
    assert {level for level, _said, _where in checks.values()} == {Level.OK}
    assert "p=reject" in checks["dmarc"][1]


def test_an_empty_domain_is_told_every_line(server, key):
    checks = found()
    assert {level for level, _said, _where in checks.values()} == {Level.WARN}
    lines = {name: where for name, (_level, _said, where) in checks.items()}
    ours = "ip4:8.8.4.25 ip4:8.8.4.26"
    assert lines["spf"] == f'{DOMAIN}. IN TXT "v=spf1 {ours} ~all"'
    assert lines["spf-bounces"] == f'{BOUNCES}. IN TXT "v=spf1 {ours} ~all"'
    assert lines["dkim"] == keys.key_line(DOMAIN, "syksy", key)
    told = f'_dmarc.{DOMAIN}. IN TXT "v=DMARC1; p=none; rua=mailto:postmaster@{DOMAIN}"'
    assert lines["dmarc"] == told
    assert lines["bounces"] == f"{BOUNCES}. IN MX 10 posti.example.net."


def test_the_lines_that_are_told_put_the_domain_in_order(server, key):
    for _level, _said, where in found().values():
        name, _in, rest = where.partition(". IN ")
        kind, _space, value = rest.partition(" ")
        if kind:
            server.add(name, kind, value)
    assert {level for level, _said, _where in found().values()} == {Level.OK}


def test_a_line_that_lacks_our_servers_is_told_with_them(in_order):
    in_order.add(BOUNCES, "TXT", '"v=spf1 include:_spf.example.net mx ip4:8.8.4.25 -all"')
    in_order.add("_spf.example.net", "TXT", '"v=spf1 ip4:9.9.9.9 ~all"')
    level, _said, where = found()["spf-bounces"]
    assert level == Level.WARN
    told = "v=spf1 ip4:8.8.4.26 include:_spf.example.net mx ip4:8.8.4.25 -all"
    assert where == f'{BOUNCES}. IN TXT "{told}"'


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 include:_spf.example.net -all",
        "v=spf1 redirect=_spf.example.net",
        "v=spf1 a:relay.example.net ip4:8.8.4.25",
        "v=spf1 a:relay.example.net/24 -all",
        "v=spf1 mx:mail.example.net/24 -all",
    ],
)
def test_a_record_that_reaches_our_servers_by_a_detour_passes(in_order, record):
    in_order.add(BOUNCES, "TXT", f'"{record}"')
    in_order.add("_spf.example.net", "TXT", '"other"', '"v=spf1 ip4:8.8.4.24/29 ~all"')
    in_order.add("mail.example.net", "MX", "5 relay.example.net.")
    assert found()["spf-bounces"][0] == Level.OK


def test_a_record_in_a_circle_ends_and_one_of_many_detours_is_told(in_order):
    in_order.add(BOUNCES, "TXT", f'"v=spf1 include:{BOUNCES} -all"')
    assert found()["spf-bounces"][0] == Level.WARN
    many = " ".join(f"include:{number}.example.net" for number in range(11))
    in_order.add(BOUNCES, "TXT", f'"v=spf1 {many} -all"')
    assert "look-ups" in found()["spf-bounces"][1]
    in_order.add(BOUNCES, "TXT", '"v=spf1 ip4:8.8.4.0/24"', '"v=spf1 -all"')
    assert "several" in found()["spf-bounces"][1]


def test_another_key_in_dns_is_told_with_the_right_line(in_order, key):
    in_order.add(f"syksy._domainkey.{DOMAIN}", "TXT", '"v=DKIM1; k=rsa; p=MIIB"')
    level, _said, where = found()["dkim"]
    assert (level, where) == (Level.WARN, keys.key_line(DOMAIN, "syksy", key))


def test_a_key_that_is_not_there_is_told_by_its_name_only(in_order, key):
    key.unlink()
    level, _said, where = found()["dkim"]
    assert (level, where) == (Level.WARN, "key.pem")


def test_a_sender_without_a_key_is_told_the_command(in_order, settings):
    settings.DKIM_KEYS = ["another.example.org:x:/y", "nonsense"]
    assert found()["dkim"][2] == f"manage.py dkim_key {DOMAIN}"


def test_letters_that_will_be_thrown_away_stop(in_order, settings):
    settings.DKIM_KEYS = []
    assert found()["alignment"][0] == Level.OK  # SPF by the same organisation proves them
    in_order.add(f"_dmarc.{DOMAIN}", "TXT", '"v=DMARC1; p=reject; aspf=s"')
    level, said, _where = found()["alignment"]
    assert (level, "p=reject" in said) == (Level.STOP, True)
    in_order.add(f"_dmarc.{DOMAIN}", "TXT", '"v=DMARC1; p=none; aspf=s"')
    assert found()["alignment"][0] == Level.WARN


def test_the_organisations_policy_holds_below_it(in_order):
    del in_order.lines[f"_dmarc.{DOMAIN}", "TXT"]
    in_order.add("_dmarc.example.net", "TXT", '"v=DMARC1; p=none; sp=quarantine"')
    assert "p=quarantine" in found()["dmarc"][1]


def test_a_regions_own_sender_is_the_one_that_is_asked_about(in_order):
    look = factories.region("kainuu").site.regionsettings
    look.letters_from = "kirje@kainuu.example.net"
    look.sender_address = "vastaukset@kainuu.example.net"
    look.save()
    checks = found()
    assert checks["spf"][2].startswith("kainuu.example.net. ")
    assert "rua=mailto:vastaukset@kainuu.example.net" in checks["dmarc"][2]


def test_a_silent_dns_costs_three_seconds_in_all_and_says_so(in_order):
    in_order.wait = 9
    began = time.monotonic()
    checks = found()
    assert time.monotonic() - began < 6
    assert {level for level, _said, _where in checks.values()} == {Level.WARN}
    assert "in time" in checks["spf"][1]


def test_a_service_signs_and_sends_by_itself(in_order, settings):
    settings.MAIL_SERVICE = "anymail.backends.mailgun.EmailBackend"
    checks = found()
    assert list(checks) == ["spf", "dkim", "dmarc"]
    assert checks["spf"][2] == f'{DOMAIN}. IN TXT "v=spf1 include:mailgun.org ip4:8.8.4.0/24 -all"'


def test_nobodys_domain_is_not_asked_about(settings):
    settings.DNS_SERVERS, settings.DEFAULT_FROM_EMAIL = [], "verkko@example.org"
    assert list(found()) == ["domain"]


def test_a_relay_on_this_machine_names_no_address(settings, server):
    settings.LETTER_RELAYS = ["smtp://127.0.0.1:25", "smtp://localhost", "smtp://10.0.0.5"]
    assert spf.our_ways(Asker()).mechanisms == []


@pytest.mark.parametrize(
    ("one", "other", "strict", "agrees"),
    [
        ("kirje.example.fi", "example.fi", False, True),
        ("kirje.example.fi", "example.fi", True, False),
        ("example.fi", "other.fi", False, False),
        ("a.example.co.uk", "b.example.co.uk", False, True),
        ("one.co.uk", "two.co.uk", False, False),
    ],
)
def test_domains_of_one_organisation_agree(one, other, strict, agrees):
    assert agree(one, other, strict) == agrees
    assert organisation_of("a.b.example.fi") == "example.fi"


def make(tmp_path, *arguments: str) -> str:
    told = io.StringIO()
    call_command("dkim_key", *arguments, "--folder", str(tmp_path / "keys"), stdout=told)
    return told.getvalue()


def test_a_new_key_signs_what_its_line_proves(tmp_path):
    told = make(tmp_path, "Kirje.Example.net", "--selector", "syksy")
    (path,) = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert f"{DOMAIN}:syksy:{path}" in told
    assert "PRIVATE" not in told
    line = re.search(rf"^syksy\._domainkey\.{DOMAIN}\. IN TXT (.+)$", told, re.M)[1]
    assert all(len(piece) <= 255 for piece in re.findall(r'"([^"]*)"', line))
    record = b"".join(dns.rdata.from_text("IN", "TXT", line).strings)
    message = b"From: uutiset@kirje.example.net\r\nSubject: x\r\n\r\nHei\r\n"
    signed = dkim.sign(message, b"syksy", DOMAIN.encode(), path.read_bytes())
    assert dkim.verify(signed + message, dnsfunc=lambda name, **kwargs: record)
    with pytest.raises(CommandError, match="already"):
        make(tmp_path, DOMAIN, "--selector", "syksy")


@pytest.mark.parametrize(
    "arguments",
    [["../etc"], ["a b"], [""], ["localhost"], [DOMAIN, "--selector", "../x"]],
)
def test_a_key_for_no_domain_is_not_made(tmp_path, arguments):
    with pytest.raises(CommandError):
        make(tmp_path, *arguments)
    assert not (tmp_path / "keys").exists()


PAGE = "newsletters_domain"


@pytest.mark.parametrize(
    ("role", "region", "status"),
    [
        (RoleKey.COMMUNICATIONS, "kainuu", 200),
        (RoleKey.ADMINISTRATOR, "kainuu", 200),
        (RoleKey.PUBLISHER, "kainuu", 403),
        (RoleKey.EDITOR, "kainuu", 403),
        (RoleKey.ADMINISTRATOR, "lappi", 404),
        (RoleKey.COMMUNICATIONS, "lappi", 404),
    ],
)
def test_the_page_is_for_those_who_send_and_those_who_settle(
    client, server, key, role, region, status
):
    client.force_login(factories.staff(factories.region("kainuu"), role))
    reply = client.get(reverse(PAGE, args=[region]), headers={"host": "localhost"})
    if status == 403:  # Wagtail leads home whoever may not come in
        assert (reply.status_code, reply["Location"]) == (302, "/admin/")
        return
    assert reply.status_code == status
    shown = reply.content.decode()
    assert (f"uutiset@{DOMAIN}" in shown) == (status == 200)
    assert ("_dmarc." in shown) == (status == 200)
