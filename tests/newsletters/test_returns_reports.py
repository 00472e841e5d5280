"""What a mail that comes back says: servers' shapes, strangers' tricks, people's holidays."""

from __future__ import annotations

import pytest

from newsletters.returns import reports
from newsletters.returns.belonging import delivery_of_metadata
from newsletters.returns.judging import judge
from newsletters.returns.reports import Kind, Source, read
from newsletters.tokens import bounce_address, metadata_of
from tests.newsletters.bounced import CORPUS, mail

ABOUT = 4711
HARD, SOFT, SENDER, DELAYED = Kind.HARD, Kind.SOFT, Kind.SENDER, Kind.DELAYED

SAID = {
    "postfix-unknown-user": (HARD, "5.1.1"),
    "postfix-no-such-domain": (HARD, "5.4.4"),
    "postfix-delayed": (DELAYED, "4.4.1"),
    "postfix-expired": (SOFT, "4.4.1"),
    "postfix-mailbox-full": (SOFT, "5.2.2"),
    "postfix-only-550": (HARD, "5.0.0"),
    "postfix-vague-code-gmail": (HARD, "5.1.1"),
    "postfix-gmail-full": (SOFT, "4.2.2"),
    "postfix-gmail-disabled": (HARD, "5.2.1"),
    "postfix-gmail-busy-mailbox": (SOFT, "5.2.1"),
    "postfix-gmail-unauthenticated": (SENDER, "5.7.26"),
    "postfix-gmail-unsolicited": (SENDER, "4.7.28"),
    "postfix-outlook-515": (SENDER, "5.7.515"),
    "postfix-outlook-blocked": (SENDER, "5.7.1"),
    "postfix-yahoo-no-account": (HARD, "5.0.0"),
    "postfix-yahoo-deferred": (SENDER, "4.7.0"),
    "postfix-spamhaus": (SENDER, "5.7.1"),
    "postfix-soft-policy-word-in-address": (HARD, "5.1.1"),
    "postfix-delivered": (Kind.DELIVERED, "2.0.0"),
    "postfix-verp-only-in-status": (HARD, "5.1.1"),
    "postfix-verp-only-in-copy": (HARD, "5.1.1"),
    "postfix-only-the-link": (HARD, "5.1.1"),
    "exim-dsn": (HARD, "5.0.0"),
    "exim-prose": (HARD, "5.1.1"),
    "exim-warning": (DELAYED, ""),
    "exchange-unknown": (HARD, "5.1.1"),
    "office365-unknown": (HARD, "5.1.10"),
    "office365-directory-blocks": (HARD, "5.4.1"),
    "office365-quota": (SOFT, "5.2.2"),
    "gmail-dsn": (HARD, "5.1.1"),
    "yahoo-prose": (HARD, ""),
    "zimbra-quota": (SOFT, "4.2.2"),
    "qmail": (HARD, "5.1.1"),
    "qmail-gave-up": (SOFT, "4.4.2"),
    "broken-no-status-part": (HARD, "5.1.1"),
    "broken-cut-off": (HARD, "5.1.1"),
    "broken-charset": (HARD, "5.1.1"),
    "nested-in-mixed": (HARD, "5.1.1"),
}
COMPLAINTS = ("arf-abuse", "arf-only-the-link")
ANSWERS = tuple(sorted(path.stem for path in CORPUS.glob("answer-*.eml")))
NOTHING = ("person-writes", "arf-not-spam", "arf-auth-failure")


def test_the_whole_corpus_is_judged():
    named = {*SAID, *COMPLAINTS, *ANSWERS, *NOTHING}
    assert named == {path.stem for path in CORPUS.glob("*.eml")}


@pytest.mark.parametrize(("name", "said"), SAID.items())
def test_a_server_is_understood_and_its_delivery_found(name, said):
    report = read(mail(name, ABOUT))
    assert (report.kind, report.code) == said
    assert (report.delivery_id, report.source) == (ABOUT, Source.DSN)
    assert "@" not in report.text
    assert len(report.text) <= 200


@pytest.mark.parametrize("name", COMPLAINTS)
def test_a_complaint_is_a_complaint(name):
    report = read(mail(name, ABOUT))
    assert (report.kind, report.source) == (Kind.COMPLAINT, Source.ARF)
    assert report.delivery_id == ABOUT


@pytest.mark.parametrize("name", ANSWERS)
def test_an_automatic_answer_counts_for_nothing(name):
    report = read(mail(name, ABOUT))
    assert (report.kind, report.is_answer) == (None, True)


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_no_report_is_left_for_a_person(name):
    report = read(mail(name, ABOUT))
    assert (report.kind, report.is_answer) == (None, False)


@pytest.mark.parametrize("name", SAID)
def test_a_forged_mark_belongs_to_no_delivery(name):
    address = bounce_address(ABOUT)
    forged = address.replace(f"+{ABOUT}-", f"+{ABOUT + 1}-")
    raw = mail(name, ABOUT, token="x" * 35).replace(address.encode(), forged.encode())
    assert read(raw).delivery_id is None


def test_the_envelope_counts_before_what_the_mail_says():
    raw = mail("postfix-unknown-user", ABOUT)
    assert read(raw, recipient=bounce_address(ABOUT + 1)).delivery_id == ABOUT + 1


def test_a_huge_mail_is_read_from_its_beginning_only(monkeypatch):
    whole = mail("postfix-unknown-user", ABOUT)
    seen = []
    parse = reports.message_from_bytes
    monkeypatch.setattr(
        reports, "message_from_bytes", lambda raw: seen.append(len(raw)) or parse(raw)
    )
    report = read(whole + b"x" * 5_000_000)
    assert seen == [reports.LARGEST]
    assert (report.kind, report.delivery_id) == (HARD, ABOUT)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 1000,
        b"\xff\xfe" * 5000,
        b"Content-Type: multipart/report; boundary=\n\n--\n",
        b"From: =?utf-8?b?////?=\nSubject: =?x?q?=ff?=\nTo: <<<>>>@@\n\n" + b"\x80" * 100,
        b"".join(b"Content-Type: multipart/x; boundary=%d\n\n--%d\n" % (n, n) for n in range(4000)),
        b"Content-Type: multipart/report\nFrom: mailer-daemon@example.net\n\nfailed",
        b"Content-Type: message/delivery-status\n\nAction: failed\nStatus: nonsense\n",
        b"To: " + b"b+1-0123456789@localhost, " * 20_000 + b"\n\nx",
    ],
    ids=["empty", "nul", "bytes", "boundary", "headers", "deep", "no-part", "alone", "many"],
)  # fmt: skip
def test_whatever_comes_in_nothing_breaks_and_no_delivery_is_made_up(raw):
    assert read(raw).delivery_id is None


def test_the_same_report_has_one_key_by_whatever_way_it_comes():
    raw = mail("postfix-unknown-user", ABOUT)
    again = b"Received: from elsewhere.example.net\n" + raw.replace(b"\n", b"\r\n")
    assert read(raw).key == read(again).key
    assert read(raw).key != read(mail("postfix-unknown-user", ABOUT + 1)).key


@pytest.mark.parametrize(
    ("code", "words", "kind"),
    [
        ("5.1.1", "rejected by DMARC filter? no: user unknown", HARD),
        ("5.1.8", "Bad sender's system address", SENDER),
        ("5.7.1", "550 no such user here", HARD),
        ("5.7.1", "message refused", SENDER),
        ("4.1.1", "450 user unknown, try later", SOFT),
        ("5.3.4", "message too big", SOFT),
        ("5.0.0", "something went wrong", SOFT),
        ("", "", SOFT),
        ("4.3.2", "system not accepting messages", SOFT),
        ("5.4.6", "mail loops back", SOFT),
    ],
)
def test_when_a_server_is_unclear_the_milder_meaning_holds(code, words, kind):
    assert judge(code, words) == kind


def test_metadata_proves_itself():
    written = metadata_of(ABOUT)
    assert delivery_of_metadata(written) == ABOUT
    assert delivery_of_metadata(written | {"delivery": "4712"}) is None
    assert delivery_of_metadata({}) is None
    assert delivery_of_metadata({"delivery": ABOUT, "mark": None}) is None
