"""One run of the demo from the first check to the last process gone."""

from __future__ import annotations

import time

from network import embedded
from network.supervisor.children import Child, children_of
from network.supervisor.folder import claim
from network.supervisor.options import Options, environment_for_children
from network.supervisor.ports import check_ports
from network.supervisor.setting_up import clear_away, set_up
from network.supervisor.stamp import Stamp, fingerprint
from network.supervisor.steps import Step
from network.supervisor.stopping import Bell, Stop
from network.supervisor.terminal import DemoError, introduce, say

PATIENCE = 180.0
"""Seconds until every child must be ready."""

INTERRUPTED = 130
"""The exit status of a run that Ctrl-C ended before it had done what it was for."""


class Demo:
    """The running demo: ``run`` starts it, waits, and leaves no process behind."""

    def __init__(self, options: Options, bell: Bell) -> None:
        self.options = options
        self.bell = bell
        self.began = time.monotonic()
        self.services = embedded.Services()
        self.children: list[Child] = []

    def run(self) -> int:
        """The whole run; returns the exit status."""
        try:
            with claim(self.options.var, self.options.port):
                return self._run_in_claimed_folder()
        except DemoError as error:
            say(str(error))
            return 1

    def _run_in_claimed_folder(self) -> int:
        ready = False
        try:
            stamp = self._prepare()
            self._start_children()
            ready = True
            return self._serve(stamp)
        except Stop:
            if not ready:
                say("Stopped before it was ready; the next `make demo` goes on by itself.")
            return 0 if ready and not self.options.check else INTERRUPTED
        except (DemoError, embedded.EmbeddedError) as error:
            say(f"\n{error}")
            return 1
        finally:
            self._stop()

    def _prepare(self) -> Stamp:
        options = self.options
        check_ports(options)
        clear_away(options)
        self.bell.pause(0)
        self._start_services()
        step = Step(self._environment(), options.project, self.bell)
        return set_up(options, self._database_url(), fingerprint(options.project), step)

    def _start_services(self) -> None:
        postgres, redis = not self.options.database_url, not self.options.redis_url
        named = [name for name, ours in (("PostgreSQL", postgres), ("Redis", redis)) if ours]
        if named:
            say(f"Starting the embedded {' and '.join(named)}.")
        self.services = embedded.start(self.options.var, postgres=postgres, redis=redis)

    def _start_children(self) -> None:
        self.children = children_of(self.options)
        say(f"Starting {', '.join(child.name for child in self.children)}.")
        for child in self.children:
            child.start(self._environment(), self.options.project)
        waiting = list(self.children)
        deadline = time.monotonic() + PATIENCE
        while waiting:
            self._check_alive()
            waiting = [child for child in waiting if not child.is_ready()]
            if waiting and time.monotonic() > deadline:
                raise DemoError(_not_ready(waiting[0]))
            self.bell.pause(0.1)

    def _serve(self, stamp: Stamp) -> int:
        options = self.options
        introduce(stamp, options.port, None if options.email_url else options.mail_page_port)
        say(f"Ready after {time.monotonic() - self.began:.1f} s.")
        if options.check:
            say("Checking the demo.")
            result = Step(self._environment(), options.project, self.bell).run("check_demo")
            self._check_alive()
            return result
        while True:
            self.bell.pause(0.5)
            self._check_alive()

    def _check_alive(self) -> None:
        for child in self.children:
            if child.ended() is not None:
                raise DemoError(child.epitaph())
        if gone := self.services.failed():
            log = self.options.var / "log" / f"{gone}.log"
            raise DemoError(f"The embedded {gone} server has stopped for good. Look at {log}.")

    def _stop(self) -> None:
        if any(child.process for child in self.children):
            say("\nStopping.")
        for child in self.children:
            if not child.stop():
                say(f"The {child.name} did not stop in {child.patience:.0f} s and was killed.")
        self.services.stop()
        if self.children:
            say("Everything has stopped.")

    def _environment(self) -> dict[str, str]:
        redis_url = self.options.redis_url or self.services.redis_url
        return environment_for_children(self.options, self._database_url(), redis_url)

    def _database_url(self) -> str:
        return self.options.database_url or self.services.database_url


def _not_ready(child: Child) -> str:
    return (
        f"The {child.name} runs but was not ready after {PATIENCE:.0f} s. What it wrote is in "
        f"{child.log}; for the web server, ready means that its front page answers 200."
    )
