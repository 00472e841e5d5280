"""The edge as a process of its own, before an origin and with a real Redis."""

import gzip
import os
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from redis import Redis
from redis.exceptions import RedisError

from network import env
from network.embedded.redis_server import program
from network.pagecache.listening import FIELD, STREAM
from tests.demo import free_ports
from tests.pagecache.origins import asked, running_origin

PERSON = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"


def own_redis():
    """The suite's Redis, but a database of this worker's own: purges are heard by every edge."""
    server = os.environ["REDIS_URL"].rpartition("/")[0]
    return f"{server}/{5 + int(os.environ.get('PYTEST_XDIST_WORKER', 'gw0')[2:]) % 8}"


@contextmanager
def running_edge(origin_port, redis_url):
    """Uvicorn with the edge, as production runs it; gives its port."""
    (port,) = free_ports(1)
    environment = {
        **os.environ,
        "PAGE_CACHE_ORIGIN": f"http://127.0.0.1:{origin_port}",
        "REDIS_URL": redis_url,
        "WEB_PORT": str(port),
        "SITE_SCHEME": "http",
    }
    words = [sys.executable, "-m", "uvicorn", "network.pagecache.edge:application"]
    words += [
        "--port",
        str(port),
        "--log-level",
        "warning",
        "--no-access-log",
        "--no-proxy-headers",
        "--http",
        "network.pagecache.ready:ReadyProtocol",
    ]
    process = subprocess.Popen(words, cwd=env.PROJECT, env=environment)
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(port):
    for _turn in range(200):
        try:
            asked(port, "/lomakkeet/ready/")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("The edge does not answer.")


@pytest.fixture(scope="module")
def redis():
    with Redis.from_url(own_redis()) as client:
        yield client


@pytest.fixture(scope="module")
def _running():
    with running_origin() as origin, running_edge(origin.port, own_redis()) as port:
        yield origin, port


@pytest.fixture
def origin(_running):
    _running[0].forget()
    return _running[0]


@pytest.fixture
def edge(_running, origin, redis):
    """Its port; nothing is in its cache that this test has not asked for."""
    tell(redis, "*")
    time.sleep(0.1)
    return _running[1]


def tell(redis, tags):
    redis.xadd(STREAM, {FIELD: tags.encode()})


def eventually(check, seconds=3.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if check():
            return True
        time.sleep(0.02)
    return False


def test_a_page_is_rendered_once_and_then_given_out(edge, origin):
    first, second = asked(edge, "/a/"), asked(edge, "/a/")
    assert (first.found, second.found) == ("MISS", "HIT")
    assert first.body == second.body
    assert origin.renders["/a/"] == 1


def test_a_hundred_readers_at_once_cause_one_render(edge, origin):
    origin.seconds = 0.3
    with ThreadPoolExecutor(100) as pool:
        seen = list(pool.map(lambda _n: asked(edge, "/b/").status, range(100)))
    assert seen == [200] * 100
    assert origin.renders["/b/"] == 1


def test_a_change_is_seen_and_others_stay(edge, origin, redis):
    asked(edge, "/c/")
    origin.headers["X-Page-Tags"] = "p:2"
    asked(edge, "/d/")
    tell(redis, "p:1 x")
    assert eventually(lambda: asked(edge, "/c/").found == "MISS")
    assert asked(edge, "/d/").found == "HIT"


def test_nothing_of_a_reader_reaches_the_render(edge, origin):
    headers = {
        "Cookie": "choice=1",
        "Accept-Language": "sv",
        "User-Agent": PERSON,
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "gopher",
        "X-Forwarded-For": "1.2.3.4",
        "Range": "bytes=0-10",
        "Forwarded": "host=evil.example",
        "X-Original-URL": "/admin/",
    }
    assert asked(edge, "/e/?utm_source=x", **headers).status == 200
    method, path, sent, _body = origin.asked[-1]
    assert (method, path) == ("GET", "/e/")
    assert set(sent) == {"host", "x-page-cache", "x-forwarded-proto"}
    assert sent["x-forwarded-proto"] == "http"


def test_head_and_range_get_the_stored_page(edge, origin):
    whole = asked(edge, "/f/")
    head = asked(edge, "/f/", method="HEAD")
    assert (head.status, head.body, head.found) == (200, b"", "HIT")
    assert head.headers["content-length"] == whole.headers["content-length"]
    ranged = asked(edge, "/f/", Range="bytes=0-1,5-9,100-2000")
    assert (ranged.status, ranged.body) == (200, whole.body)


def test_each_reader_gets_an_encoding_that_they_take(edge):
    plain = asked(edge, "/g/").body
    packed = asked(edge, "/g/", Accept_Encoding="gzip;q=0.5, x")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain
    etag = packed.headers["etag"]
    assert asked(edge, "/g/", Accept_Encoding="gzip", If_None_Match=etag).status == 304


def test_what_may_not_be_kept_is_each_readers_own(edge, origin):
    origin.headers = {"Cache-Control": "no-store"}
    asked(edge, "/h/")
    second = asked(edge, "/h/", Cookie="own=1")
    assert second.found == ""
    assert second.headers["cache-control"] == "no-store"
    assert origin.asked[-1][2]["cookie"] == "own=1"


def test_a_cookie_that_is_set_is_given_to_one_reader_only(edge, origin):
    origin.headers["Set-Cookie"] = "a=1"
    asked(edge, "/i/")
    assert asked(edge, "/i/").found == ""
    assert origin.renders["/i/"] >= 3


def test_forms_are_handed_through_with_their_words_and_sender(edge, origin):
    asked(edge, "/lomakkeet/x/?y=1", method="POST", body=b"name=Aino", X_Forwarded_For="9.9.9.9")
    method, path, sent, body = origin.asked[-1]
    assert (method, path, body) == ("POST", "/lomakkeet/x/?y=1", b"name=Aino")
    assert sent["x-forwarded-for"] == "9.9.9.9, 127.0.0.1"
    assert "x-page-cache" not in sent


def test_a_reader_cannot_ask_in_the_caches_name(edge, origin):
    seen = asked(edge, "/lomakkeet/x/", X_Page_Cache="1")
    assert "x-page-cache" not in origin.asked[-1][2]
    assert not [name for name in seen.headers if name.startswith("x-page")]


def test_a_failing_render_is_answered_with_what_was_there(edge, origin):
    origin.headers["X-Page-Lasts"] = "0.1"
    good = asked(edge, "/j/")
    time.sleep(0.2)
    origin.status = 503
    seen = asked(edge, "/j/")
    assert (seen.status, seen.found, seen.body) == (200, "STALE", good.body)
    assert asked(edge, "/never-seen/").status == 503


def test_unknown_parameters_are_answered_and_not_stored(edge, origin):
    for number in range(3):
        assert asked(edge, f"/k/?x={number}").found == ""
    assert asked(edge, "/k/?" + "&".join(f"a{n}=1" for n in range(1_200))).status == 200
    assert asked(edge, "/k/?q=" + "a" * 4_000).status == 200


def test_two_hundred_slow_readers_do_not_stop_the_others(edge):
    slow = []
    for _number in range(200):
        one = socket.create_connection(("127.0.0.1", edge))
        one.sendall(b"GET / HTTP/1.1\r\nHost: kain")
        slow.append(one)
    began = time.monotonic()
    assert asked(edge, "/l/").status == 200
    assert time.monotonic() - began < 5
    for one in slow:
        one.close()


def test_what_people_open_is_counted_and_machines_are_not(edge, origin, redis):
    redis.delete("jv:1:visits")
    origin.headers["X-Page-Visited"] = "1 5f0c fi"
    for agent in (PERSON, PERSON, "Googlebot/2.1"):
        asked(edge, "/m/", User_Agent=agent)
    assert eventually(lambda: list(redis.hgetall("jv:1:visits").values()) == [b"2"], 8.0)


def test_pages_are_given_out_while_redis_is_away_and_doubted_when_it_is_back(tmp_path):
    (port,) = free_ports(1)
    words = [str(program()), "--port", str(port), "--save", "", "--dir", str(tmp_path)]
    server = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    with running_origin() as origin:
        url = f"redis://127.0.0.1:{port}/0"
        assert eventually(lambda: _answers(url), 5.0)
        with running_edge(origin.port, url) as edge:
            assert eventually(lambda: asked(edge, "/n/").found == "HIT", 3.0)
            server.terminate()
            server.wait(5)
            assert asked(edge, "/n/").found == "HIT"
            server = subprocess.Popen(words, stdout=subprocess.DEVNULL)
            assert eventually(lambda: asked(edge, "/n/").found == "MISS", 5.0)
    server.terminate()
    server.wait(5)


def _answers(url):
    try:
        with Redis.from_url(url) as redis:
            return redis.ping()
    except RedisError:
        return False
