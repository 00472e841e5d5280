"""Which requests are answered from the cache, and under which key."""

import pytest
from django.conf import settings

from network.pagecache.rules import Request, Rules, ordered
from network.pagecache.settings import LANGUAGES

RULES = Rules(port="8000", session_cookie="sessionid", languages=LANGUAGES)


def key(path="/", **changed):
    return RULES.key(
        Request(**{"method": "GET", "host": "kainuu.localhost", "path": path, **changed})
    )


def test_a_page_is_known_by_its_host_and_path():
    assert key("/tapahtumat/") == "kainuu.localhost/tapahtumat/"


def test_the_host_is_the_same_in_capitals_and_another_with_its_port():
    assert key(host="KAINUU.localhost:8000") == "kainuu.localhost:8000/"


def test_head_is_answered_from_the_page_of_get():
    assert key(method="HEAD") == key()


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "get"])
def test_other_methods_go_to_django(method):
    assert key(method=method) == ""


@pytest.mark.parametrize(
    "path",
    ["/admin/", "/account/login/", "/lomakkeet/kirjeet/", "/sv/lomakkeet/kirjeet/", "/media/a.jpg"],
)
def test_staff_forms_and_files_go_to_django(path):
    assert key(path) == ""


def test_whoever_has_a_session_goes_to_django():
    assert key(cookie="a=1; sessionid=x") == ""
    assert key(cookie="a=1") == key()


@pytest.mark.parametrize("host", ["kainuu.localhost:81", "kainuu.localhost:", "x" * 254])
def test_a_host_that_is_not_ours_in_full_is_not_stored(host):
    assert key(host=host) in {"", "kainuu.localhost:/"}


def test_parameters_have_one_order_and_tracking_is_dropped():
    asked = key("/yhdistykset/", query="teema=b&kunta=a&fbclid=xyz&utm_source=letter")
    assert asked == key("/yhdistykset/", query="kunta=a&teema=b")
    assert asked == "kainuu.localhost/yhdistykset/?kunta=a&teema=b"


@pytest.mark.parametrize(
    "query",
    [
        "x=1",
        "q=apu",
        "valitut=1,2",
        "kunta=" + "a" * 101,
        "&".join(f"kunta={n}" for n in range(9)),
        "&".join(f"x{n}=1" for n in range(1_200)),
        "kunta=%ff",
    ],
)
def test_what_could_fill_the_cache_is_not_stored(query):
    assert ordered(query) is None
    assert key(query=query) == ""


@pytest.mark.parametrize("path", ["/" + "a" * 4_000, "/" + "a" * 1_001])
def test_long_paths_are_not_stored(path):
    assert key(path) == ""


def test_the_languages_of_addresses_are_those_of_the_settings():
    others = {code for code, _name in settings.LANGUAGES} - {settings.LANGUAGE_CODE}
    assert set(LANGUAGES) == others
