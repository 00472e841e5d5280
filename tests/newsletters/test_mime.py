"""What leaves is what was written, whatever people are called and whatever editors type."""

from __future__ import annotations

import base64
import email
from email.policy import default

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsletters.composing.mailing import ComposedLetter
from newsletters.consent.links import ReaderLinks
from newsletters.engine.dkim import signer_for
from newsletters.engine.mime import Edition, values_for, written
from newsletters.slots import slot

TOKEN = "Ab-_" * 8 + "xyz"
LINKS = ReaderLinks(
    ("https://kainuu.example.org/lomakkeet/kirjeet/", "/"),
    ("https://kainuu.example.org/lomakkeet/kirjeet-lopeta/", "/"),
)
NAMES = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("äö=.<>&\"'{}😀‮"),
    max_size=120,
)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.just("\n"), max_size=400)


def letter(**fields: str) -> ComposedLetter:
    usual = {
        "subject": "Kevään kuulumiset",
        "language": "fi",
        "html": f"<p>Hei {slot('name', 'ystävä')}!</p><a href='{slot('leave')}'>Lopeta</a>",
        "text": f"Hei {slot('name', 'ystävä')}!\n{slot('leave')}",
        "sender_name": "Kainuun järjestöt",
        "sender_address": "kirje@example.org",
        "reply_to": "info@example.org",
        "list_id": "residents.kainuu.example.org",
    }
    return ComposedLetter(**(usual | fields))


def filled(found: ComposedLetter, name: str = "", address: str = "matti@example.net") -> bytes:
    values = values_for(
        email=address,
        name=name,
        token=TOKEN,
        message_id="<abc@example.org>",
        date="Thu, 26 Nov 2026 06:00:00 GMT",
    )
    return Edition(written(found, LINKS)).fill(values)


def parts(content: bytes) -> tuple[str, str]:
    plain, html = email.message_from_bytes(content, policy=default).iter_parts()
    read = [part.get_content().replace("\r\n", "\n").rstrip("\n") for part in (plain, html)]
    return read[0], read[1]


@given(name=NAMES, before=TEXTS, after=TEXTS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_letter_reads_as_it_was_written_whatever_stands_in_its_gaps(name, before, after):
    content = filled(letter(text=f"{before}{slot('name', 'ystävä')}{after}."), name)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 200  # headers with an address of ours
    body = lines[lines.index(b"") :]
    assert all(len(line) <= 78 for line in body)
    assert not any(line.startswith(b".") for line in lines)
    assert content.replace(b"\r\n", b"").count(b"\n") == 0
    assert content.replace(b"\r\n", b"").count(b"\r") == 0
    plain, _html = parts(content)
    assert plain == f"{before}{name or 'ystävä'}{after}.".rstrip("\n")


@pytest.mark.parametrize("name", ["<b>Matti</b>", "{nimi}", "Matti & Maija", 'a"b', ".piste"])
def test_a_name_is_a_name_and_nothing_else(name):
    plain, html = parts(filled(letter(), name))
    assert plain.startswith(f"Hei {name}!")
    assert "<b>" not in html
    assert html.count("Hei ") == 1


def test_without_a_name_the_letters_own_word_is_used():
    plain, html = parts(filled(letter()))
    assert plain.startswith("Hei ystävä!")
    assert "Hei ystävä!" in html
    assert f"https://kainuu.example.org/lomakkeet/kirjeet-lopeta/{TOKEN}/" in plain
    assert f"https://kainuu.example.org/lomakkeet/kirjeet-lopeta/{TOKEN}/" in html


@pytest.mark.parametrize("subject", ["😀 Kesä tulee", "ä" * 200, "a\u202eb", "Hei" + " sana" * 60])
def test_a_subject_of_any_kind_arrives(subject):
    message = email.message_from_bytes(filled(letter(subject=subject)), policy=default)
    assert message["Subject"] == subject


@pytest.mark.parametrize("field", ["subject", "sender_name", "reply_to", "list_id"])
def test_no_field_can_smuggle_a_header(field):
    try:
        content = filled(letter(**{field: "x\r\nBcc: y@example.net"}))
    except ValueError:
        return  # refused: as good
    assert email.message_from_bytes(content, policy=default)["Bcc"] is None


@pytest.mark.parametrize(
    "address", ['"matti meikäläinen"@example.net', "matti+kirje@xn--ksa-qla.example", "a@b.fi"]
)
def test_an_address_stands_in_its_header_as_it_is(address):
    address = address.replace("ä", "a")
    message = email.message_from_bytes(filled(letter(), address=address), policy=default)
    assert message["To"].addresses[0].addr_spec == address


@pytest.fixture
def key_file(tmp_path):
    def make(key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey) -> str:
        file = tmp_path / "key.pem"
        kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        file.write_bytes(key.private_bytes(*kind, serialization.NoEncryption()))
        return str(file)

    return make


def test_a_signature_holds_and_covers_the_way_out_of_the_list(key_file, settings):
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    settings.DKIM_KEYS = [f"example.org:kirje:{key_file(key)}"]
    found = letter(html="<p>a  b </p>\n" * 50)
    signer = signer_for(written(found, LINKS))
    signed = signer.sign(filled(found, "Äijä"))
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    record = b"v=DKIM1; k=rsa; p=" + base64.b64encode(public)
    assert dkim.verify(signed, dnsfunc=lambda name, timeout=5: record)
    names = signed.split(b"h=")[1].split(b";")[0]
    assert {b"list-unsubscribe", b"list-unsubscribe-post", b"from", b"to"} <= set(names.split(b":"))
    assert not dkim.verify(
        signed.replace(b"One-Click", b"Two-Click"), dnsfunc=lambda name, timeout=5: record
    )


def test_a_domain_without_a_key_signs_nothing(settings):
    settings.DKIM_KEYS = []
    assert signer_for(written(letter(), LINKS)) is None
