"""Fixtures of pytest: one server a session (a worker, with pytest-xdist), taken back to its start before each test that uses it."""

from __future__ import annotations

from typing import Generator, Iterator

import pytest

from .process import DATABASES, StartError
from .server import Clock, Endpoint, Journal, Server, start

_SERVER = pytest.StashKey[Server]()
_ALLOW = "mimeseries_allow_not_emulated"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("mimeseries")
    group.addoption("--mimeseries-jar", metavar="PATH", help="mimeseries.jar; else mimeseries_jar, else $MIMESERIES_JAR")
    parser.addini("mimeseries_jar", "mimeseries.jar, from the root folder", type="string", default="")
    parser.addini("mimeseries_databases", f"which to serve: {' '.join(DATABASES)}", type="args", default=list(DATABASES))
    parser.addini("mimeseries_options", "further options of its command line, such as --seed=FILE", type="args", default=[])


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", f"{_ALLOW}: the test may ask for what the real database has and Mimeseries lacks; else it fails at its end"
    )


@pytest.fixture(scope="session")
def mimeseries_session(pytestconfig: pytest.Config) -> Iterator[Server]:
    """The server of all tests, as they leave it."""
    jar = pytestconfig.getoption("--mimeseries-jar")
    if not jar and pytestconfig.getini("mimeseries_jar"):
        jar = pytestconfig.rootpath / pytestconfig.getini("mimeseries_jar")
    try:
        server = start(pytestconfig.getini("mimeseries_databases"), pytestconfig.getini("mimeseries_options"), jar)
    except StartError as e:
        pytest.fail(f"Mimeseries: {e}", pytrace=False)
    with server:
        yield server


@pytest.fixture
def mimeseries(request: pytest.FixtureRequest, mimeseries_session: Server) -> Server:
    """The server as it started: seeds are in, what other tests did is gone."""
    mimeseries_session.reset()
    request.node.stash[_SERVER] = mimeseries_session
    return mimeseries_session


@pytest.fixture
def influxdb_endpoint(mimeseries: Server) -> Endpoint:
    """Where InfluxDB listens."""
    return mimeseries.endpoint("influxdb")


@pytest.fixture
def tdengine_endpoint(mimeseries: Server) -> Endpoint:
    """Where TDengine listens."""
    return mimeseries.endpoint("tdengine")


@pytest.fixture
def iotdb_endpoint(mimeseries: Server) -> Endpoint:
    """Where IoTDB listens."""
    return mimeseries.endpoint("iotdb")


@pytest.fixture
def riak_ts_endpoint(mimeseries: Server) -> Endpoint:
    """Where Riak TS listens."""
    return mimeseries.endpoint("riak-ts")


@pytest.fixture
def mimeseries_clock(mimeseries: Server) -> Clock:
    """What the databases take for now."""
    return mimeseries.clock


@pytest.fixture
def mimeseries_journal(mimeseries: Server) -> Journal:
    """What clients asked for in this test."""
    return mimeseries.journal


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fails a test that met the limits of Mimeseries, also if the program under test kept quiet about it."""
    result = yield
    server = item.stash.get(_SERVER, None)
    if server is not None and item.get_closest_marker(_ALLOW) is None:
        missing = server.journal.not_emulated()
        if missing:
            lines = "\n".join(f"  {entry}" for entry in missing)
            pytest.fail(f"the test asked for what Mimeseries does not emulate:\n{lines}\nMark it {_ALLOW} if it may.", pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Shows the journal of a test that failed."""
    report = yield
    server = item.stash.get(_SERVER, None)
    if server is not None and report.when == "call" and report.failed:
        try:
            entries = "\n".join(map(str, server.journal.entries()))
        except OSError as e:
            entries = f"cannot be read: {e}"
        report.sections.append(("Mimeseries journal", entries or "empty: no request came"))
    return report
