"""The servers that are compared, each on one core with the same page."""

from __future__ import annotations

import gzip
import http.client
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

from network import env
from tests.demo import Demo, free_ports

SERVED, LOADING = "0", "1"
"""The core of the servers, and that of the load."""
HOST = "kainuu.localhost"
PATH = "/"

_NGINX = """
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    keepalive_requests 10000000;
    proxy_cache_path {folder}/kept keys_zone=kept:10m;
    upstream web {{ server 127.0.0.1:{web}; keepalive 8; }}
    server {{
        listen 127.0.0.1:{static};
        gzip_static on;
        default_type text/html;
        location / {{ root {folder}/files; index index.html; }}
    }}
    server {{
        listen 127.0.0.1:{proxy};
        location / {{
            proxy_pass http://web;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header Accept-Encoding gzip;
            proxy_cache kept;
            proxy_cache_key $http_host$uri;
            proxy_cache_valid 200 10m;
            proxy_ignore_headers Cache-Control Vary;
            proxy_cache_bypass $arg_x;
            proxy_no_cache $arg_x;
        }}
    }}
}}
"""


@dataclass(frozen=True)
class Server:
    """What gives the page out. ``processes`` are those whose CPU a request costs."""

    name: str
    port: int
    processes: tuple[int, ...]


@contextmanager
def running(words: list[str], environment: dict[str, str], port: int) -> Iterator[int]:
    """A program on the servers' core; gives its process id when it listens."""
    process = subprocess.Popen(  # noqa: S603 — our own programs and nginx
        [_taskset(), "-c", SERVED, *words],
        cwd=env.PROJECT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(port)
        yield process.pid
    finally:
        process.terminate()
        process.wait(15)


def granian(port: int, *more: str) -> list[str]:
    """Django's own server as production starts it."""
    words = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
    words += ["--port", str(port), "--no-ws", "--blocking-threads", "4", *more]
    return words if more else [*words, "network.wsgi:application"]


def uvicorn(port: int) -> list[str]:
    """The edge as production starts it."""
    words = [sys.executable, "-m", "uvicorn", "network.pagecache.edge:application"]
    words += [
        "--port",
        str(port),
        "--loop",
        "uvloop",
        "--http",
        "network.pagecache.ready:ReadyProtocol",
    ]
    return [*words, "--log-level", "warning", "--no-access-log", "--no-proxy-headers"]


@contextmanager
def nginx(folder: Path, web: int) -> Iterator[tuple[int, int, int]]:
    """Nginx with files and with a cache of its own before Django: its pid and two ports."""
    static, proxy = free_ports(2)
    files = folder / "files"
    files.mkdir()
    page = fetch(web)
    (files / "index.html").write_bytes(page)
    (files / "index.html.gz").write_bytes(gzip.compress(page, 6))
    text = _NGINX.format(folder=folder, web=web, static=static, proxy=proxy)
    (folder / "nginx.conf").write_text(text)
    words = ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    words += ["-g", f"daemon off; user {getuser()};"]
    with running(words, dict(os.environ), static) as pid:
        yield pid, static, proxy


def fetch(port: int, path: str = PATH) -> bytes:
    """The page, as a browser without compression gets it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers={"Host": HOST})
    reply = connection.getresponse()
    body = reply.read()
    connection.close()
    if reply.status != 200:
        raise AssertionError(f"{path} at port {port} answers {reply.status}")
    return body


def environment_of(demo: Demo, **more: str) -> dict[str, str]:
    """A server's environment; public addresses carry no port."""
    return {**demo.environment, "WEB_PORT": "80", "DEBUG": "0", "PAGE_CACHE": "", **more}


def cpu_seconds(pids: tuple[int, ...]) -> float:
    """What the processes and their children have used so far, in seconds."""
    every = set(pids)
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (told := _stat(entry)) and int(told[1]) in every:
            every.add(int(entry.name))
    ticks = 0
    for pid in every:
        told = _stat(Path(f"/proc/{pid}"))
        ticks += int(told[11]) + int(told[12]) if told else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def _taskset() -> str:
    return shutil.which("taskset") or "taskset"


def _stat(entry: Path) -> list[str]:
    """Fields of /proc/<pid>/stat after the name; the first is the state, the second the parent."""
    try:
        return (entry / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _await(port: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", "/", headers={"Host": HOST})
            connection.getresponse().read()
            connection.close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"Nothing answers at port {port}.")
