"""Settings by environment only."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from network import env

PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "network.settings.production",
    "SECRET_KEY": "k" * 10 + "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP!",
    "DATABASE_URL": "postgres://nobody@127.0.0.1:1/none",
    "REDIS_URL": "redis://127.0.0.1:1/0",
    "EMAIL_URL": "smtp://127.0.0.1:1",
    "BOUNCE_DOMAIN": "example.org",
    "FINGERPRINT_KEY": "f" * 50,
    "DEFAULT_FROM_EMAIL": "verkko@example.org",
    "NETWORK_DOMAIN": "example.org",
}


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A Django command in a process of its own, with this environment and no other."""
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "django", *arguments],
        env={**keep, **environment},
        cwd=env.PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_example_lists_exactly_what_is_read():
    text = (env.PROJECT / ".env.example").read_text()
    assert re.findall(r"^([A-Z_]+)=", text, re.M) == [v.name for v in env.VARIABLES]
    for variable in env.VARIABLES:
        assert f"# {variable.purpose}" in text
        marked = f"{variable.purpose} (required)" in text
        assert marked is variable.required, variable.name


def test_no_other_code_reads_the_environment_for_settings():
    for path in (env.PROJECT / "network" / "settings").glob("*.py"):
        if path.name != "test.py":
            assert "os.environ" not in path.read_text(), path.name


def test_production_passes_djangos_deployment_check_without_a_warning():
    done = run("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert done.returncode == 0, done.stderr
    assert "no issues (1 silenced)" in done.stdout


@pytest.mark.parametrize("name", [v.name for v in env.VARIABLES if v.required])
@pytest.mark.parametrize("value", ["", env.PLACEHOLDER])
def test_production_refuses_to_start_without_a_secret(monkeypatch, name, value):
    from django.core.exceptions import ImproperlyConfigured

    for key, given in PRODUCTION.items():
        monkeypatch.setenv(key, given)
    env.require_for_production()
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name):
        env.require_for_production()


def test_production_really_does_not_start():
    done = run("check", **{**PRODUCTION, "SECRET_KEY": ""})
    assert done.returncode != 0
    assert "SECRET_KEY" in done.stderr


def test_a_secret_may_stand_in_a_file_of_its_name(monkeypatch, tmp_path):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert env.text("SECRET_KEY") == ""
    (tmp_path / "SECRET_KEY").write_text("from a file\n")
    assert env.text("SECRET_KEY") == "from a file"
    monkeypatch.setenv("SECRET_KEY", "said")
    assert env.text("SECRET_KEY") == "said"


def test_production_starts_with_its_secrets_in_files(tmp_path):
    secrets = {name: PRODUCTION[name] for name in ("SECRET_KEY", "DATABASE_URL", "FINGERPRINT_KEY")}
    for name, value in secrets.items():
        (tmp_path / name).write_text(value)
    said = {name: value for name, value in PRODUCTION.items() if name not in secrets}
    assert run("check", **said).returncode != 0
    assert run("check", **said, CREDENTIALS_DIRECTORY=str(tmp_path)).returncode == 0


def test_a_connection_to_the_database_may_be_asked_to_prove_itself(monkeypatch):
    address = (
        "postgres://a@db:5432/n?sslmode=verify-full&sslrootcert=/etc/ca.pem&sslcert=/etc/a.pem"
    )
    monkeypatch.setenv("DATABASE_URL", address)
    assert env.database()["OPTIONS"] == {
        "sslmode": "verify-full",
        "sslrootcert": "/etc/ca.pem",
        "sslcert": "/etc/a.pem",
    }


def test_production_keeps_its_cookies_to_its_own_host_and_shows_no_workings():
    """ASVS 5.0: V3.3, V3.4.1, V13.4.2; ``DEBUG`` is not listened to."""
    asked = (
        "from django.conf import settings as s; import json; print(json.dumps(["
        "[s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.DEVICE_COOKIE_NAME],"
        "[s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_HSTS_INCLUDE_SUBDOMAINS],"
        "[s.SESSION_COOKIE_SAMESITE, s.CSRF_COOKIE_SAMESITE],"
        "[s.SESSION_COOKIE_DOMAIN, s.CSRF_COOKIE_DOMAIN], s.SESSION_COOKIE_HTTPONLY,"
        "s.DEBUG, s.SECURE_HSTS_SECONDS, s.MESSAGE_STORAGE]))"
    )
    done = run("shell", "--no-imports", "-c", asked, **PRODUCTION, DEBUG="1")
    names, secure, same, domains, http_only, debug, hsts, messages = json.loads(done.stdout)
    assert all(name.startswith("__Host-") for name in names)
    assert secure == [True] * 3
    assert same == ["Lax"] * 2
    assert domains == [None] * 2
    assert (http_only, debug) == (True, False)
    assert hsts >= 31_536_000
    assert messages.endswith("SessionStorage")  # others would need a cookie of their own


def test_a_database_that_is_not_postgresql_is_refused(monkeypatch):
    from django.core.exceptions import ImproperlyConfigured

    monkeypatch.setenv("DATABASE_URL", "sqlite:///x.db")
    with pytest.raises(ImproperlyConfigured, match="postgres"):
        env.database()


def test_a_port_that_is_no_number_is_named(monkeypatch):
    from django.core.exceptions import ImproperlyConfigured

    monkeypatch.setenv("WEB_PORT", "eight")
    with pytest.raises(ImproperlyConfigured, match="WEB_PORT"):
        env.number("WEB_PORT")
