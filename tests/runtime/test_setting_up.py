"""When is set-up needed, how far, and what happens after one that was broken off?"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from network import embedded
from network.supervisor import database, setting_up
from network.supervisor.options import Options, read_options
from network.supervisor.setting_up import Plan, clear_away, make_plan, set_up
from network.supervisor.stamp import LOADING, READY, Stamp, fingerprint, read_stamp, write_stamp
from network.supervisor.terminal import DemoError


class RecordedStep:
    """Remembers the commands instead of running them; fails at one when told to."""

    def __init__(self, options: Options, failing: str = "") -> None:
        self.options = options
        self.failing = failing
        self.commands: list[tuple[str, ...]] = []

    def must(self, *words: str) -> None:
        self.commands.append(words)
        if words[0] == self.failing:
            raise DemoError("failed")
        if words[0] == "load_demo":
            site = {"name": "Kainuu", "url": f"http://kainuu.localhost:{words[2]}/"}
            self.options.summary.write_text(json.dumps({"sites": [site]}))


@pytest.fixture
def tables(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stands for the database: true when it holds tables."""
    found: list[str] = []
    monkeypatch.setattr(database, "has_tables", lambda _url: bool(found))
    return found


@pytest.fixture
def erased(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, bool]]:
    """The calls that would have deleted the embedded servers' data."""
    calls: list[dict[str, bool]] = []
    monkeypatch.setattr(embedded, "erase", lambda _var, **which: calls.append(which))
    return calls


def ready(options: Options) -> Stamp:
    return Stamp(READY, "as before", options.port)


def test_an_empty_database_is_loaded(options: Options) -> None:
    assert make_plan(options, Stamp(), "now", has_tables=False).load
    assert make_plan(options, ready(options), "as before", has_tables=False).load


def test_a_ready_demo_needs_nothing(options: Options) -> None:
    assert make_plan(options, ready(options), "as before", has_tables=True) == Plan()


def test_changed_migrations_are_run_and_a_changed_port_moves_the_sites(options: Options) -> None:
    stamp = replace(ready(options), port=1)
    plan = make_plan(options, stamp, "changed", has_tables=True)
    assert (plan.load, plan.migrate, plan.move) == (False, True, True)
    assert "have changed" in plan.reason


@pytest.mark.parametrize(
    ("url", "state", "sentence"),
    [
        ("", "", "did not make"),
        ("postgres://own", "", "not this demo's"),
        ("postgres://own", LOADING, "half-way"),
    ],
)
def test_tables_that_are_not_the_demos_are_never_loaded_over(
    options: Options, url: str, state: str, sentence: str
) -> None:
    with pytest.raises(DemoError, match=sentence):
        make_plan(replace(options, database_url=url), Stamp(state), "now", has_tables=True)


def test_set_up_leaves_a_ready_stamp_with_the_addresses(
    options: Options, tables: list[str]
) -> None:
    step = RecordedStep(options)
    stamp = set_up(options, "", "now", step)
    assert [words[0] for words in step.commands] == ["migrate", "load_demo"]
    assert stamp == read_stamp(options.stamp)
    assert stamp.state == READY
    assert stamp.sites[0]["url"].endswith(f":{options.port}/")


def test_set_up_that_fails_is_remembered_as_half_finished_and_begun_again(
    options: Options,
    tables: list[str],
    erased: list[dict[str, bool]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(DemoError):
        set_up(options, "", "now", RecordedStep(options, failing="load_demo"))
    assert read_stamp(options.stamp).state == LOADING
    options.media.mkdir()
    clear_away(options)
    assert "broken off half-way" in capsys.readouterr().out
    assert erased == [{"postgres": True, "redis": True}]
    assert not options.media.exists()
    assert read_stamp(options.stamp) == Stamp()


def test_a_database_of_somebodys_own_is_only_emptied_when_told(
    options: Options,
    tables: list[str],
    erased: list[dict[str, bool]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    emptied: list[str] = []
    monkeypatch.setattr(database, "empty", lambda url: (emptied.append(url), tables.clear()))
    tables.append("somebody's")
    own = replace(options, database_url="postgres://own")
    write_stamp(own.stamp, Stamp(LOADING))
    clear_away(own)
    assert erased == []
    with pytest.raises(DemoError, match="half-way"):
        set_up(own, own.database_url, "now", RecordedStep(own))
    assert emptied == []
    fresh = replace(own, fresh=True)
    clear_away(fresh)
    assert erased == [{"postgres": False, "redis": True}]
    assert set_up(fresh, own.database_url, "now", RecordedStep(own)).state == READY
    assert emptied == ["postgres://own"]


def test_moving_to_another_port_changes_every_address(options: Options, tables: list[str]) -> None:
    tables.append("ours")
    sites = [{"name": "Kainuu", "url": "http://kainuu.localhost:1/"}]
    before = Stamp(READY, "as before", 1, "http://localhost:1/cms/", sites)
    write_stamp(options.stamp, before)
    step = RecordedStep(options)
    stamp = set_up(options, "", "as before", step)
    assert step.commands == [("set_site_port", str(options.port))]
    assert stamp.sites[0]["url"] == f"http://kainuu.localhost:{options.port}/"
    assert stamp.admin == f"http://localhost:{options.port}/cms/"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"sites"', '{"unknown": 1}', "null"])
def test_an_unreadable_stamp_says_that_nothing_was_set_up(tmp_path: Path, content: str) -> None:
    path = tmp_path / "demo.json"
    path.write_text(content)
    assert read_stamp(path) == Stamp()


def test_the_fingerprint_changes_with_migrations_and_packages_only(tmp_path: Path) -> None:
    migrations = tmp_path / "events" / "migrations"
    migrations.mkdir(parents=True)
    (migrations / "0001_initial.py").write_text("one")
    first = fingerprint(tmp_path)
    (tmp_path / "events" / "models.py").write_text("anything")
    assert fingerprint(tmp_path) == first
    (tmp_path / "requirements.txt").write_text("django==5.2")
    second = fingerprint(tmp_path)
    (migrations / "0002_more.py").write_text("two")
    assert len({first, second, fingerprint(tmp_path)}) == 3


def test_each_database_has_a_stamp_of_its_own(options: Options) -> None:
    own = replace(options, database_url="postgres://user:secret@host/name")
    assert own.stamp != options.stamp
    assert "secret" not in own.stamp.name


@pytest.mark.parametrize("text", ["0", "abc", "70000", "-1", "80.5"])
def test_a_port_that_is_none_is_named(text: str) -> None:
    with pytest.raises(DemoError, match="number from 1 to 65535"):
        read_options([f"--port={text}"], {})


def test_the_module_never_asks_django() -> None:
    assert "django" not in setting_up.__dict__
