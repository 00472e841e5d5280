"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import datetime as dt
import http.client
import os
import socket
import subprocess
import sys
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import connection
from django.utils import timezone

from events.models import Occasion
from events.registration.services import Attendee, register_attendee
from network.public_forms import tokens
from regions.models import OutgoingMail
from regions.outbox import posting
from regions.scoping import in_every_region
from tests import database, factories
from tests.demo import beside

PEOPLE, SEATS, PROCESSES = 2_000, 300, 8
BY_HTTP, BROWSERS = 200, 8
HOST = "kainuu.localhost"


def run() -> list[str]:
    """Lines with figures; a line that begins with FAULT says what went wrong."""
    name = database.named("bench_registrations")
    database.copy(database.template(), name)
    database.use(name)
    try:
        return [*_by_service(name), *_by_http(name)]
    finally:
        connection.close()
        database.drop(name)


def _event(seats: int) -> int:
    with in_every_region():
        region = factories.region("kainuu")
        page = factories.event(region, registration="here", capacity=seats, slug=uuid.uuid4().hex)
        return int(Occasion.objects.get(key=page.translation_key).pk)


def _by_service(name: str) -> Iterator[str]:
    key = _event(SEATS)
    connection.close()
    each = PEOPLE // PROCESSES
    with ProcessPoolExecutor(PROCESSES, initializer=_join, initargs=(name,)) as pool:
        list(pool.map(_ready, range(PROCESSES)))
        began = time.perf_counter()
        works = [pool.submit(_register, key, number, each) for number in range(PROCESSES)]
        done = [work.result() for work in works]
        took = time.perf_counter() - began
    waits = sorted(wait for found, _cpu in done for wait in found)
    cpu = 1000 * sum(spent for _found, spent in done) / PEOPLE
    yield (
        f"registrations: {PEOPLE} people, {PROCESSES} processes, {SEATS} seats: {took:.1f} s "
        f"({PEOPLE / took:.0f} a second), median {_at(waits, 0.5):.0f} ms, "
        f"95 % {_at(waits, 0.95):.0f} ms, {cpu:.1f} ms CPU each, {_machine()}"
    )
    if took > 60:
        yield f"FAULT: it took more than a minute: {took:.0f} s"
    yield from _faults(key, SEATS, PEOPLE)


def _join(name: str) -> None:
    """A fresh process: Django's own connection to the benchmark's database."""
    database.use(name)


def _ready(_number: int) -> None:
    """Busy for a moment, so that each process of the pool takes one of these."""
    connection.ensure_connection()
    time.sleep(0.2)


def _machine() -> str:
    """What else went on: other work makes everything slower."""
    return f"load {os.getloadavg()[0]:.0f} on {os.cpu_count()} processors"


def _register(key: int, process: int, many: int) -> tuple[list[float], float]:
    """Register so many people one after another; how long each waited, in milliseconds, and the
    seconds of processor that all of it took here."""
    posting.wake = lambda: None  # the workers are not what is measured; the rows are there
    waits, spent = [], time.process_time()
    with in_every_region():
        occasion = Occasion.objects.select_related("region").get(pk=key)
        for number in range(many):
            person = Attendee(name=f"Tulija {number}", email=f"a{process}.{number}@example.net")
            began = time.perf_counter()
            register_attendee(occasion=occasion, attendee=person)
            waits.append(1000 * (time.perf_counter() - began))
    return waits, time.process_time() - spent


def _by_http(name: str) -> Iterator[str]:
    seats = BY_HTTP * SEATS // PEOPLE
    key = _event(seats)
    with _server(name) as port:
        began = time.perf_counter()
        with ThreadPoolExecutor(BROWSERS) as pool:
            answers = list(pool.map(lambda number: _press(port, key, number), range(BY_HTTP)))
        took = time.perf_counter() - began
    codes = Counter(code for code, _wait in answers)
    waits = sorted(wait for _code, wait in answers)
    yield (
        f"registrations by HTTP: {BY_HTTP} forms, {BROWSERS} browsers, granian with 4 threads: "
        f"{took:.1f} s ({BY_HTTP / took:.0f} a second), median {_at(waits, 0.5):.0f} ms, "
        f"95 % {_at(waits, 0.95):.0f} ms"
    )
    if codes != {303: BY_HTTP}:
        yield f"FAULT: answers were {dict(codes)}"
    yield from _faults(key, seats, BY_HTTP)


def _faults(key: int, seats: int, people: int) -> Iterator[str]:
    """No seat sold twice, nobody lost, each with one mail, and the list in order."""
    with in_every_region():
        occasion = Occasion.objects.get(pk=key)
        rows = list(occasion.registrations.order_by("pk").values_list("pk", "state"))
        mails = OutgoingMail.objects.filter(about__in=[pk for pk, _state in rows])
        mailed = mails.values("about").distinct().count(), mails.count()
    states = [state for _pk, state in rows]
    wanted = ["seated"] * seats + ["waiting"] * (people - seats)
    if states != wanted:
        yield f"FAULT: {dict(Counter(states))}, in order: {states == sorted(states)}"
    if (occasion.registered, occasion.waiting) != (seats, people - seats):
        yield f"FAULT: counted {occasion.registered} and {occasion.waiting}"
    if mailed != (people, people):
        yield f"FAULT: {mailed} people and mails in the post"
    if states == wanted and mailed == (people, people):
        waiting = people - seats
        yield f"  {seats} seats given once, {waiting} wait in order, {people} mails in the post"


@contextmanager
def _server(name: str) -> Iterator[int]:
    """granian as in the demo, behind one trusted proxy: this benchmark."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "DATABASE_URL": beside(os.environ["DATABASE_URL"], name),
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
        "SECRET_KEY": settings.SECRET_KEY,  # the forms' tokens are made here
        "DEBUG": "0",
        "TRUSTED_PROXIES": "1",
        "WEB_PORT": str(port),
    }
    words = ["granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
    words += ["--blocking-threads", "4", "--no-ws", "network.wsgi:application"]
    quiet = subprocess.DEVNULL
    child = subprocess.Popen(  # noqa: S603 — our own server
        [sys.executable, "-m", *words], env=environment, stdout=quiet
    )
    try:
        _await(port)
        yield port
    finally:
        child.terminate()
        child.wait(15)


def _await(port: int) -> None:
    for _attempt in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)


def _press(port: int, key: int, number: int) -> tuple[int, float]:
    """One form, as a browser sends it five seconds after it was shown."""
    host = f"{HOST}:{port}"
    shown = timezone.now() - dt.timedelta(seconds=5)
    token = tokens.issue(form_id="events.registration", host=host, now=shown)
    told = {"name": f"Tulija {number}", "email": f"h{number}@example.net", "party": "1"}
    body = urlencode(told | {"form_token": token})
    headers: dict[str, Any] = {
        "Host": host,
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
        "X-Forwarded-For": f"10.{number // 250}.{number % 250}.1",
    }
    began = time.perf_counter()
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    line.request("POST", f"/lomakkeet/ilmoittaudu/{key}/", body, headers)
    code = line.getresponse().status
    line.close()
    return code, 1000 * (time.perf_counter() - began)


def _at(waits: list[float], share: float) -> float:
    return waits[min(len(waits) - 1, int(len(waits) * share))]
