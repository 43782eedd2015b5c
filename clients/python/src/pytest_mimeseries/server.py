"""A server as tests see it: endpoints, reset, clock and journal."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Sequence
from urllib.parse import urlencode

from .control import Control
from .process import DATABASES, ServerProcess, StartError, find_jar


@dataclass(frozen=True)
class Endpoint:
    """Where clients of one database connect to."""

    name: str
    host: str
    port: int
    #: The version that the database is, such as ``1.6.7``.
    version: str
    tls: bool = False

    @property
    def address(self) -> str:
        """``HOST:PORT``."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """For the databases that are spoken to by HTTP: influxdb and tdengine."""
        return f"{'https' if self.tls else 'http'}://{self.address}"


class Clock:
    """What the databases take for now; a reset sets it back to how the server started."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def now(self) -> str:
        """The databases' time, as ISO 8601 with up to nine decimals."""
        return str(self._control.request("GET", "/control/clock")["now"])

    def set(self, now: datetime | str, frozen: bool = True) -> None:
        """Set it, and let it stand there or, with ``frozen=False``, run on. A datetime has a time zone."""
        if isinstance(now, datetime):
            if now.tzinfo is None:
                raise ValueError("a datetime without a time zone")
            now = now.astimezone(timezone.utc).replace(tzinfo=None).isoformat() + "Z"
        self._control.request("PUT", "/control/clock", {"now": now, "frozen": frozen})

    def advance(self, by: timedelta | str) -> None:
        """Move it, also back, by a timedelta or a text such as ``PT1H``."""
        if isinstance(by, timedelta):
            micros = by // timedelta(microseconds=1)
            sign, micros = ("-" if micros < 0 else ""), abs(micros)
            by = f"PT{sign}{micros // 1_000_000}.{micros % 1_000_000:06d}S"
        self._control.request("POST", "/control/clock/advance", {"by": by})


@dataclass(frozen=True)
class JournalEntry:
    """A request and what became of it."""

    time: str
    database: str
    connection: str
    operation: str
    detail: str
    microseconds: int
    #: ``ok``, ``error`` or ``not_emulated``.
    outcome: str
    outcome_text: str
    #: What was accepted without effect.
    ignored: tuple[str, ...]

    def __str__(self) -> str:
        text = f"{self.time} {self.database} {self.operation} {self.detail} -> {self.outcome}"
        return f"{text}: {self.outcome_text}" if self.outcome_text else text


class Journal:
    """What clients asked for since the last reset."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def entries(self, database: str | None = None) -> list[JournalEntry]:
        """In the order they came, of one database or of all."""
        query = "?" + urlencode({"database": database}) if database else ""
        found = self._control.request("GET", "/control/journal" + query)["entries"]
        return [
            JournalEntry(
                time=e["time"],
                database=e["database"],
                connection=e["connection"],
                operation=e["operation"],
                detail=e["detail"],
                microseconds=e["microseconds"],
                outcome=e["outcome"],
                outcome_text=e["outcomeText"],
                ignored=tuple(e["ignored"]),
            )
            for e in found
        ]

    def not_emulated(self) -> list[JournalEntry]:
        """Requests for what the real server has and Mimeseries lacks."""
        return [entry for entry in self.entries() if entry.outcome == "not_emulated"]

    def clear(self) -> None:
        self._control.request("DELETE", "/control/journal")


class Server:
    """A running server, see :func:`start`."""

    def __init__(self, process: ServerProcess) -> None:
        self._process = process
        control = process.endpoints["control"]
        #: The control API itself, for what has no method here.
        self.control = Control(control["host"], control["port"])
        self.clock = Clock(self.control)
        self.journal = Journal(self.control)

    def endpoint(self, database: str) -> Endpoint:
        """One of ``influxdb``, ``tdengine``, ``iotdb``, ``riak-ts``."""
        found = self._process.endpoints.get(database)
        if found is None or database not in DATABASES:
            raise StartError(f"{database} is not served")
        return Endpoint(database, found["host"], found["port"], found["version"], found.get("tls", False))

    def ports(self) -> dict[str, Any]:
        """All that stands in the ports file."""
        return dict(self._process.endpoints)

    def reset(self, *databases: str) -> None:
        """Take the server back to how it started, its seeds included, or only these databases. Ports and connections stay."""
        self.control.request("POST", "/control/reset", {"databases": list(databases)} if databases else None)

    def close(self) -> None:
        """End the process; a second call has no effect."""
        self._process.stop()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def start(
    databases: Sequence[str] = DATABASES,
    options: Sequence[str] = (),
    jar: str | os.PathLike[str] | None = None,
) -> Server:
    """Start the jar on free ports of the loopback interface and wait until it listens.

    ``options`` are further ones of its command line, such as ``--seed=home.lp``. Without ``jar`` the environment variable MIMESERIES_JAR
    says which. Raises StartError if it does not come up.
    """
    return Server(ServerProcess(find_jar(jar), databases, options))
