"""Entries 39-65: what anybody may write into a public form.

Each value goes into each field of each form, and what comes back is read as a person would read it:
in the page's language, the error tied to its field, and what was written still there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from bs4 import BeautifulSoup
from django.core import signing
from django.test.client import MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from django.utils.translation import override

from events.models import Trip
from network.public_forms.forms import TOKEN, TRAP
from network.public_forms.tokens import _SALT
from organisations.models import OrganisationPage
from regions.models import Region
from tests.bad_input.asking import FORM, Found, Probe, Sender, watched
from tests.bad_input.linked import linked
from tests.bad_input.values import ENGLISH, values_for
from tests.isolation import keys
from tests.isolation.crawl import undone

HOST = "lappi.localhost"
Body = dict[str, list[str]]


@dataclass
class Form:
    """A form as it stands on its page."""

    path: str
    language: str
    body: Body
    kind: str
    """Its content type."""

    kinds: dict[str, str]
    """What each field is: text, email, checkbox, select …"""


def addresses() -> Iterator[str]:
    """Every public form of the world's other region, in Finnish; links that mails carry too."""
    region = Region.objects.get(slug="lappi")
    page = OrganisationPage.objects.live().filter(region=region).first()
    trip = Trip.objects.filter(region=region, state="open", hidden_at=None).get()
    for name, *arguments in (
        ("newsletters_subscribe",),
        ("accessibility_feedback",),
        ("contact_write",),
        ("organisations_suggest",),
        ("organisations_ask", page.pk),
        ("organisations_tell", page.pk),
        *(("events_register", key) for key in keys.keys_of("events.Occasion")),
        ("carpool_announce",),
        ("carpool_contact", trip.pk),
        ("campaign_submission_start",),
    ):
        yield reverse(name, args=arguments)
    yield from linked()


def form_at(sender: Sender, path: str, language: str) -> Form | None:
    """The form behind an address; None when the page has none."""
    answer = sender.send(Probe(0, "GET", path, host=HOST))
    found = BeautifulSoup(answer.body, "html.parser").select_one("main form[method=post]")
    if answer.status != 200 or found is None:
        return None
    body: Body = {}
    kinds: dict[str, str] = {}
    for one in found.select("input[name], select[name], textarea[name]"):
        kinds[one["name"]] = one.get("type") or ("text" if one.name == "input" else one.name)
        if one.get("type") in {"checkbox", "radio"} and not one.has_attr("checked"):
            body.setdefault(one["name"], [])
            continue
        body.setdefault(one["name"], []).append(_value(one))
    kind = MULTIPART_CONTENT if found.get("enctype") else FORM
    filled = {name: found or [""] for name, found in body.items()}
    return Form(path, language, filled, kind, kinds)


def _value(control: Any) -> str:
    if control.name == "textarea":
        return control.text
    if control.name == "select":
        chosen = control.select_one("option[selected]") or control.select_one("option")
        return chosen.get("value", "") if chosen else ""
    return control.get("value", "")


def ripe(token: str) -> str:
    """The same token, shown a minute ago: nobody is asked to wait."""
    form_id, host, moment, nonce = signing.loads(token, salt=_SALT)
    return signing.dumps([form_id, host, moment - 60, nonce], salt=_SALT)


def probes(form: Form, *, every: int = 1, first: int = 0) -> Iterator[tuple[Probe, str, str]]:
    """Each value in each field; with them the field's name and the value."""
    cases = [(field, *case) for field, kind in form.kinds.items() for case in values_for(kind)]
    for field, number, value in cases[first::every]:
        body = {**form.body, field: [value]}
        if field != TOKEN:
            body[TOKEN] = [ripe(form.body[TOKEN][0])]
        yield _probe(form, number, body), field, value
    yield _probe(form, 55, {TOKEN: [ripe(form.body[TOKEN][0])]}), "", ""
    yield _probe(form, 49, {}), "", ""
    yield _probe(form, 48, {**form.body, "second_address": ["x"]}), "", ""
    yield _probe(form, 50, form.body), "", ""
    many = {f"field{number}": ["1"] for number in range(11_000)}
    yield _probe(form, 41, form.body | many), "", ""


def _probe(form: Form, number: int, body: Body) -> Probe:
    if form.kind == FORM:
        sent = urlencode(body, doseq=True, errors="surrogatepass").encode()
    else:
        readable = {
            name: [one.encode("utf-8", "surrogatepass") for one in values]
            for name, values in body.items()
        }
        sent = encode_multipart("BoUnDaRyStRiNg", readable)
    extra = {"HTTP_SEC_FETCH_SITE": "same-origin", "HTTP_ORIGIN": f"http://{HOST}"}
    path = form.path
    return Probe(number, "POST", path, "", sent, form.kind, HOST, path.split("/eyJ")[0], extra)


def tried(forms: Iterable[Form], *, every: int = 1) -> Found:
    """Send all; what a person would complain about is a fault, too."""
    sender, found = Sender(), Found()
    with watched() as traces, undone():
        for at, form in enumerate(forms):
            for probe, field, value in probes(form, every=every, first=at % every):
                traces.kept.clear()
                answer = sender.send(probe)
                found.note(probe, answer, list(traces.kept))
                if answer.status == 422:
                    said = complaints(answer.body.decode(), form, field, value)
                    found.wrong(*(f"{form.path} {field}={value[:30]!r}: {one}" for one in said))
    return found


def complaints(html: str, form: Form, field: str, value: str) -> Iterator[str]:
    """What is not as promised on a page that came back."""
    page = BeautifulSoup(html, "html.parser")
    if page.html["lang"] != form.language:
        yield f"the page is in {page.html['lang']}"
    for control in page.select("[aria-invalid=true]"):
        around = (control, *control.find_parents("fieldset"))
        ids = [one for part in around for one in (part.get("aria-describedby") or "").split()]
        parts = [page.find(id=one) for one in ids]
        said = " ".join(part.text for part in parts if part and "errorlist" in _classes(part))
        if not said.strip():
            yield f"the error of {control.get('name')} is not tied to it"
        if form.language != "en" and any(words in said for words in ENGLISH):
            yield f"an error is in English: {said}"
    is_kept = field and field not in {TRAP, TOKEN}
    control = page.select_one(f'main form [name="{field}"]') if is_kept else None
    is_open = control is not None and control.name != "select" and control.get("type") in _OPEN
    if is_open and _kept(_value(control)) != _kept(value):
        yield f"what was written is gone: {_value(control)[:40]!r}"


_OPEN = {None, "text", "email", "tel", "number"}


def _classes(part: Any) -> list[str]:
    inside = part.select_one(".errorlist")
    return [*part.get("class", []), *(inside.get("class", []) if inside else [])]


def _kept(text: str) -> str:
    """As HTML can hold it: neither NUL nor half a pair of UTF-16 comes back."""
    return "".join(re.sub(r"[\0\ufffd\ud800-\udfff]", "", text).split())


def every_form(sender: Sender, *languages: str) -> Iterator[Form]:
    """The forms of the world, in each of the languages."""
    for language in languages:
        with override(language):
            for path in addresses():
                prefix = (
                    "" if language == "fi" or path.startswith(f"/{language}/") else f"/{language}"
                )
                form = form_at(sender, prefix + path, language)
                if form is not None:
                    yield form
