"""The server without fixtures, and what it says if it cannot be had."""

import urllib.request

import pytest
from pytest_mimeseries import ControlError, StartError, start


def test_a_server_of_its_own():
    with start(["influxdb"], ["--influxdb-version=1.8.10"]) as server:
        influxdb = server.endpoint("influxdb")
        assert influxdb.version == "1.8.10"
        with urllib.request.urlopen(influxdb.url + "/ping") as response:
            assert response.headers["X-Influxdb-Version"] == "1.8.10"
        with pytest.raises(StartError, match="tdengine is not served"):
            server.endpoint("tdengine")
    server.close()


def test_both_servers_at_once(mimeseries):
    with start(["influxdb"]) as other:
        assert other.ports()["instance"] != mimeseries.ports()["instance"]


def test_the_control_api_refuses(mimeseries):
    with pytest.raises(ControlError, match="no instant") as refused:
        mimeseries.clock.set("today")
    assert refused.value.status == 400
    assert mimeseries.control.request("GET", "/control/health") == {"status": "ok"}


def test_an_option_that_is_wrong():
    with pytest.raises(StartError, match="ended at once with 2: .*--influxdb-version=9: unknown version; known are 1.6.7"):
        start(["influxdb"], ["--influxdb-version=9"])


def test_no_jar(tmp_path, monkeypatch):
    with pytest.raises(StartError, match="there is no file .*absent.jar"):
        start(jar=tmp_path / "absent.jar")
    monkeypatch.delenv("MIMESERIES_JAR")
    with pytest.raises(StartError, match="Set the environment variable MIMESERIES_JAR"):
        start()
