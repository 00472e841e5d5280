"""Django's backend for PostgreSQL with an end to waiting (the name of this file is Django's)."""

from __future__ import annotations

import time
from types import ModuleType
from typing import Any

import psycopg
from django.db.backends.postgresql import base
from django.db.utils import OperationalError as DjangoOperationalError
from psycopg import OperationalError

from network.postgres.connections import SILENT, PatientConnection
from network.postgres.patience import CHECK_SECONDS, patience, present, silence

_TOO_SOON = 1.5
"""Seconds: a server that refuses sooner is stopped, not hanging, and costs nobody time."""


def _patient_psycopg() -> ModuleType:
    """psycopg as Django's backend looks at it, but for the connections that it opens."""
    module = ModuleType("patient_psycopg")
    vars(module).update({name: vars(psycopg)[name] for name in vars(psycopg)})
    vars(module)["connect"] = PatientConnection.connect
    return module


class DatabaseWrapper(base.DatabaseWrapper):
    """Connections that are waited for as long as the request has patience."""

    Database = _patient_psycopg()

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """A new connection; refused at once while the server is known to be silent."""
        budget = present()
        if budget is None:
            return super().get_new_connection(conn_params)
        if not silence.may_ask():
            raise DjangoOperationalError(SILENT)
        began = time.monotonic()
        try:
            connection = super().get_new_connection(conn_params)
        except OperationalError:
            if time.monotonic() - began > _TOO_SOON:
                silence.begin()
            raise
        finally:
            budget.left -= time.monotonic() - began
        silence.end()
        return connection

    def is_usable(self) -> bool:
        """Django's question before a request uses a kept connection, with an end to the wait."""
        if present() is None:
            return bool(super().is_usable())
        with patience(CHECK_SECONDS):
            return bool(super().is_usable())
