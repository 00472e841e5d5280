"""What the tests of the care of details have in common."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import resolve
from django.utils import timezone
from django.utils.translation import get_language_from_path, override

from network.public_forms import tokens
from regions.models import Region
from tests import factories

HUB = {"host": "localhost"}
KAINUU = "kainuu.localhost"


def known(region: Region, language: str = "fi", **fields: Any) -> Any:
    """An association whose address the region knows."""
    fields.setdefault("email", "info@kerho.example.org")
    fields.setdefault("phone", "040 123 4567")
    fields.setdefault("lead", "Kahvia ja seuraa.")
    fields.setdefault("title", "Sotkamon kerho")
    return factories.organisation(region, language, **fields)


def token_for(path: str, host: str = KAINUU, *, seconds: float = 10) -> str:
    """The hidden field of the form at the path, shown so many seconds ago."""
    with override(get_language_from_path(path) or "fi"):
        form_id = resolve(path).func.view_class.form_id
    shown = timezone.now() - dt.timedelta(seconds=seconds)
    return tokens.issue(form_id=form_id, host=host, now=shown)


def send(client: Client, path: str, host: str = KAINUU, *, seconds: float = 10, **data: Any) -> Any:
    """Post the form at the path as a person does who has read it; no cookie helps her through."""
    client.handler.enforce_csrf_checks = True
    data.setdefault("form_token", token_for(path, host, seconds=seconds))
    reply = client.post(path, data, headers={"host": host, "sec-fetch-site": "same-origin"})
    client.handler.enforce_csrf_checks = False
    return reply


def words(response: HttpResponse) -> str:
    """What is shown, on one line."""
    return " ".join(response.content.decode().split())


def text_of(message: Any) -> str:
    """The plain part of a mail, with files or without."""
    plain = next(part for part in message.walk() if part.get_content_type() == "text/plain")
    return plain.get_payload(decode=True).decode()


def links_in(message: Any, host: str = KAINUU) -> list[str]:
    """The paths of a mail's links to the site's forms."""
    return re.findall(rf"http://{re.escape(host)}(/(?:\w+/)?lomakkeet/\S+/)", text_of(message))
