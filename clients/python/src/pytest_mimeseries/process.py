"""The process of a server: which jar, which Java, from its start to its end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Sequence

#: Names of the databases, as in the options of the command line and in the ports file.
DATABASES = ("influxdb", "tdengine", "iotdb", "riak-ts")

_START_SECONDS = 60
_LOOK_SECONDS = 0.02
_STOP_SECONDS = 10


class StartError(Exception):
    """No server came up; the text says why, with what the server printed."""


def find_jar(jar: str | os.PathLike[str] | None) -> Path:
    """The given jar or, without one, that of the environment variable MIMESERIES_JAR."""
    chosen = jar or os.environ.get("MIMESERIES_JAR")
    if not chosen:
        raise StartError(
            "which jar? Set the environment variable MIMESERIES_JAR to the path of mimeseries.jar, or say it with "
            "--mimeseries-jar, with mimeseries_jar in pytest's configuration, or with start(jar=...)"
        )
    path = Path(chosen)
    if not path.is_file():
        raise StartError(f"there is no file {path}: build it with ./mvnw package, it is wire-servers/target/mimeseries.jar")
    return path


def find_java() -> str:
    """That of MIMESERIES_JAVA, else of JAVA_HOME, else of the PATH; it has to be of version 17 at least."""
    chosen = os.environ.get("MIMESERIES_JAVA")
    if not chosen and os.environ.get("JAVA_HOME"):
        chosen = shutil.which("java", path=os.path.join(os.environ["JAVA_HOME"], "bin"))
    if not chosen:
        chosen = shutil.which("java")
    if not chosen:
        raise StartError("there is no java on the PATH: Mimeseries needs a JDK or JRE, 17 or later; see also MIMESERIES_JAVA")
    return chosen


class ServerProcess:
    """A running server and where it listens."""

    def __init__(self, jar: Path, databases: Sequence[str], options: Sequence[str]) -> None:
        unknown = [name for name in databases if name not in DATABASES]
        if unknown:
            raise StartError(f"unknown database {', '.join(unknown)}; known are {', '.join(DATABASES)}")
        self._folder = Path(tempfile.mkdtemp(prefix="mimeseries-"))
        self._log = self._folder / "stderr.txt"
        ports = self._folder / "ports.json"
        line = [find_java(), "-XX:TieredStopAtLevel=1", "-jar", str(jar), "serve"]
        line += [f"--{name}=0" for name in databases]
        line += ["--control=0", f"--ports-file={ports}", *options]
        try:
            with self._log.open("wb") as log:
                self._process = subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)
        except OSError as e:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise StartError(f"cannot run {line[0]}: {e}") from e
        try:
            self.endpoints: dict[str, Any] = self._wait_for(ports)
        except BaseException:
            self.stop()
            raise

    def _wait_for(self, ports: Path) -> dict[str, Any]:
        """The file comes at once and whole, when every listener accepts."""
        end = time.monotonic() + _START_SECONDS
        while True:
            exit_code = self._process.poll()
            if ports.exists():
                return json.loads(ports.read_text(encoding="utf-8"))
            if exit_code is not None:
                raise StartError(f"the server ended at once with {exit_code}: {self.log()}")
            if time.monotonic() > end:
                raise StartError(f"the server does not listen after {_START_SECONDS} s: {self.log()}")
            time.sleep(_LOOK_SECONDS)

    def log(self) -> str:
        """What the server wrote on its standard error."""
        return self._log.read_text(encoding="utf-8", errors="replace").strip()

    def stop(self) -> None:
        """End the process; a second call has no effect."""
        self._process.terminate()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)
