"""Does the demo need setting up, and how far? And doing it, so that a kill at any point heals."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace

from network import embedded
from network.supervisor import database
from network.supervisor.options import Options
from network.supervisor.stamp import LOADING, READY, Stamp, read_stamp, write_stamp
from network.supervisor.steps import Step
from network.supervisor.terminal import DemoError, say


@dataclass(frozen=True)
class Plan:
    """What has to be done to a database before the demo can run, and why."""

    load: bool = False
    migrate: bool = False
    move: bool = False
    reason: str = ""


def clear_away(options: Options) -> None:
    """Before the servers start: delete what ``--fresh`` or a broken-off set-up calls for.

    A database of somebody's own (``DATABASE_URL``) is never touched here.
    """
    ours = not options.database_url
    broken_off = ours and read_stamp(options.stamp).state == LOADING
    if broken_off and not options.fresh:
        say("The last set-up was broken off half-way. Deleting what it left and beginning again.")
    if not (options.fresh or broken_off):
        return
    if options.fresh:
        say(f"Deleting the demo's data below {options.var}.")
    embedded.erase(options.var, postgres=ours, redis=not options.redis_url)
    for folder in (options.media, options.mail):
        shutil.rmtree(folder, ignore_errors=True)
    if ours:
        options.stamp.unlink(missing_ok=True)


def make_plan(options: Options, stamp: Stamp, fingerprint: str, *, has_tables: bool) -> Plan:
    """Decide from the stamp and the database. Refuses to load over data that is not the demo's."""
    if has_tables and stamp.state != READY:
        raise DemoError(_refusal(options, broken_off=stamp.state == LOADING))
    if not has_tables:
        return Plan(load=True, reason="Setting up the demo network. This is needed once.")
    migrate, move = stamp.fingerprint != fingerprint, stamp.port != options.port
    reason = "Migrations or packages have changed: bringing the database up to date."
    return Plan(migrate=migrate, move=move, reason=reason if migrate else "")


def set_up(options: Options, database_url: str, fingerprint: str, step: Step) -> Stamp:
    """Do what is needed and return the stamp of a demo that is ready to run."""
    stamp = read_stamp(options.stamp)
    if options.fresh and options.database_url:
        database.empty(database_url)
        stamp = Stamp()
    plan = make_plan(options, stamp, fingerprint, has_tables=database.has_tables(database_url))
    if plan.reason:
        say(plan.reason)
    if plan.load:
        return _load(options, fingerprint, step)
    if plan.migrate:
        step.must("migrate", "--no-input")
        stamp = replace(stamp, fingerprint=fingerprint)
    if plan.move:
        say(f"Moving the sites from port {stamp.port} to port {options.port}.")
        step.must("set_site_port", str(options.port))
        stamp = stamp.moved(options.port)
    write_stamp(options.stamp, stamp)
    return stamp


def _load(options: Options, fingerprint: str, step: Step) -> Stamp:
    stamp = Stamp(LOADING, fingerprint, options.port)
    write_stamp(options.stamp, stamp)
    options.summary.unlink(missing_ok=True)
    step.must("migrate", "--no-input")
    step.must("load_demo", "--port", str(options.port))
    stamp = replace(stamp, state=READY).told(options.summary)
    write_stamp(options.stamp, stamp)
    return stamp


def _refusal(options: Options, *, broken_off: bool) -> str:
    if not options.database_url:
        return (
            f"The database below {options.var} holds tables that `make demo` did not make. "
            'If they may go, run `make demo ARGS="--fresh"`; otherwise use another folder: '
            "VAR_DIR=/tmp/demo make demo"
        )
    half = "was set up half-way only" if broken_off else "already holds tables, not this demo's"
    return (
        f"The database in DATABASE_URL {half}. It is yours, so it is left alone. Empty it "
        'yourself, or let `make demo ARGS="--fresh"` delete everything in it, or unset '
        "DATABASE_URL to use the embedded one."
    )
