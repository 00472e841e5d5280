"""The embedded servers: start, share, stop, and what is left after somebody was killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest
import redis
from environ import Env
from redis.backoff import NoBackoff
from redis.retry import Retry

from network import embedded
from network.embedded.places import LONGEST_SOCKET_PATH, Place
from network.embedded.postgres_server import SOCKET, PostgresServer
from tests.runtime.conftest import running_in, wait_until

USER = """
import os, sys, time
from pathlib import Path
from network import embedded
embedded.ensure_environment(Path(sys.argv[1]))
print(os.environ["REDIS_URL"], flush=True)
time.sleep(float(sys.argv[2]))
"""


def ask(url: str, question: str) -> Any:
    read = Env.db_url_config(url)
    with psycopg.connect(host=read["HOST"], user=read["USER"], dbname=read["NAME"]) as link:
        found = link.execute(question)
        row = found.fetchone() if found.description else None
        return row[0] if row else None


def another_user(folder: Path, seconds: float, **given: str) -> tuple[subprocess.Popen[str], str]:
    """A process that uses the servers for a while, as manage.py does, and its Redis' address."""
    command = [sys.executable, "-c", USER, str(folder), str(seconds)]
    environment = {**os.environ, "DATABASE_URL": "", "REDIS_URL": "", **given}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    with process.stdout as pipe:
        return process, pipe.readline().strip()


def test_both_servers_answer_and_nothing_is_left_after_the_stop(short_folder: Path) -> None:
    with embedded.start(short_folder) as services:
        # Finnish letters must be letters, whatever locale the machine has.
        folded = ask(services.database_url, "SELECT lower('ÄÖÅŠŽÁĐ')")
        assert folded == "äöåšžáđ"
        assert redis.Redis.from_url(services.redis_url).set("kept", "1")
        assert running_in(short_folder)
    assert running_in(short_folder) == []
    with embedded.start(short_folder, postgres=False) as services:
        assert services.database_url == ""
        assert redis.Redis.from_url(services.redis_url).get("kept") == b"1"


def test_redis_refuses_a_stranger(short_folder: Path) -> None:
    with embedded.start(short_folder, postgres=False) as services:
        port = services.redis_url.rsplit(":", 1)[1].split("/")[0]
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=int(port), retry=Retry(NoBackoff(), 0)).ping()


def test_a_command_beside_a_demo_joins_its_servers_and_leaves_them_running(
    short_folder: Path,
) -> None:
    with embedded.start(short_folder, postgres=False) as services:
        process, url = another_user(short_folder, 0, DATABASE_URL="postgres://own")
        assert process.wait(10) == 0
        assert url == services.redis_url
        assert redis.Redis.from_url(services.redis_url).ping()
    assert running_in(short_folder) == []


def test_whoever_started_the_servers_may_leave_first(short_folder: Path) -> None:
    first, url = another_user(short_folder, 0.5, DATABASE_URL="postgres://own")
    with embedded.start(short_folder, postgres=False) as services:
        assert first.wait(10) == 0
        assert services.redis_url == url
        assert redis.Redis.from_url(services.redis_url).ping()


def test_a_user_killed_hard_leaves_no_server_behind(short_folder: Path) -> None:
    process, _ = another_user(short_folder, 60)
    assert running_in(short_folder)
    process.kill()
    process.wait()
    assert wait_until(lambda: not running_in(short_folder))


def test_a_postgres_that_was_left_running_is_adopted(short_folder: Path) -> None:
    place = Place(short_folder, "postgres")
    place.prepare()
    left = PostgresServer(place)
    left.start()
    with embedded.start(short_folder, redis=False) as services:
        assert place.read_state()["pid"] == left.process_id()
        assert ask(services.database_url, "SELECT 1") == 1
    assert not left.alive()


def test_data_outlives_a_keeper_killed_hard(short_folder: Path) -> None:
    services = embedded.start(short_folder, redis=False)
    ask(services.database_url, "CREATE TABLE t (n) AS VALUES (7)")
    os.kill(Place(short_folder, "postgres").read_state()["keeper"], signal.SIGKILL)
    assert wait_until(services.failed)
    services.stop()
    with embedded.start(short_folder, redis=False) as services:
        assert ask(services.database_url, "SELECT n FROM t") == 7


def test_redis_comes_back_by_itself_after_a_crash(short_folder: Path) -> None:
    with embedded.start(short_folder, postgres=False) as services:
        client = redis.Redis.from_url(services.redis_url)
        old = Place(short_folder, "redis").read_state()["pid"]
        os.kill(old, signal.SIGKILL)

        def answers() -> bool:
            try:
                return bool(client.ping()) and client.info()["process_id"] != old
            except redis.ConnectionError:
                return False

        assert wait_until(answers)
        assert services.failed() == ""


def test_a_stale_pid_file_and_a_path_too_long_for_a_socket_do_no_harm(short_folder: Path) -> None:
    var = short_folder / ("ä +%" * 20) / "var"
    assert len(os.fsencode(var / SOCKET)) > LONGEST_SOCKET_PATH
    embedded.start(var, redis=False).stop()
    pid_file = var / "postgres" / "data" / "postmaster.pid"
    # After a restart of the machine the number in it may be another program's of the same account.
    owner = pid_file.parent.stat().st_uid
    other = subprocess.Popen(["sleep", "60"], user=owner)
    pid_file.write_text(f"{other.pid}\n{pid_file.parent}\n1\n5432\n\n\n  1 1\nready   \n")
    os.chown(pid_file, owner, -1)
    try:
        services = embedded.start(var, redis=False)
        assert other.poll() is None
    finally:
        other.kill()
        other.wait()
    with services:
        host = Path(Env.db_url_config(services.database_url)["HOST"])
        assert ask(services.database_url, "SELECT 1") == 1
    assert var not in host.parents
    shutil.rmtree(host)


def test_data_in_use_is_not_erased(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("network.embedded.services.ERASE_PATIENCE", 0.1)
    with (
        embedded.start(short_folder, postgres=False),
        pytest.raises(embedded.EmbeddedError, match="in use by another command"),
    ):
        embedded.erase(short_folder)
    embedded.erase(short_folder)
    assert not (short_folder / "redis").exists()


def test_addresses_of_the_environment_are_left_alone(
    short_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://somewhere/else")
    monkeypatch.setenv("REDIS_URL", "redis://somewhere:1/0")
    embedded.ensure_environment(short_folder)
    assert os.environ["DATABASE_URL"] == "postgres://somewhere/else"
    assert list(short_folder.iterdir()) == []
