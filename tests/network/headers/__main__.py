"""``make policies``: a browser opens every page of the admin as three people; fails when a page
wants what its policy refuses, or one of its scripts breaks."""

from __future__ import annotations

import os
import sys
import time


def main() -> int:
    """Walk, and tell what was refused."""
    began = time.monotonic()
    os.environ |= {"DJANGO_SETTINGS_MODULE": "network.settings.test", "LOG_LEVEL": "CRITICAL"}
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps an event loop in this thread
    import django

    import tests.servers  # noqa: F401 — starts the servers, or joins them

    django.setup()
    from regions.scoping import in_every_region
    from tests.isolation.shift import own_world

    with own_world(f"test_jv_policies_{os.getpid()}"), in_every_region():
        wrong = [one for name in ("network", "administrator", "editor") for one in _walk(name)]
    for line in dict.fromkeys(wrong):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{len(wrong)} refusals and errors, {time.monotonic() - began:.0f} s\n")
    return 1 if wrong else 0


def _walk(name: str) -> list[str]:
    from tests.audit.browsing import opened
    from tests.isolation import world
    from tests.isolation.shift import person
    from tests.journeys.served import served
    from tests.network.headers.browsed import paths, walked
    from tests.staff import person as anybody

    user = anybody(is_superuser=True) if name == "network" else person(world.OTHER, name)
    addresses = list(paths(user))
    with served() as port, opened() as browser:
        found = walked(browser, port, user, addresses)
    sys.stdout.write(f"{name}: {found.figures()}\n")
    sys.stdout.flush()
    return [*found.refused, *found.broken, *([] if found.pages else [f"{name} was not let in"])]


if __name__ == "__main__":
    sys.exit(main())
