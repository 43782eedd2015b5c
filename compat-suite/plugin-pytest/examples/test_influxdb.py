"""influxdb-python: points written, read, and gone for the next test; the clock; the journal."""

from datetime import timedelta

import pytest
from influxdb import InfluxDBClient


@pytest.fixture
def client(influxdb_endpoint):
    client = InfluxDBClient(influxdb_endpoint.host, influxdb_endpoint.port, database="home")
    client.create_database("home")
    yield client
    client.close()


@pytest.mark.parametrize("celsius", [21.5, -3.0])
def test_each_test_begins_without_the_points_of_others(client, celsius):
    client.write_points([{"measurement": "room", "tags": {"name": "hall"}, "fields": {"celsius": celsius}}])
    assert [point["celsius"] for point in client.query("SELECT celsius FROM room").get_points()] == [celsius]


def test_now_is_what_the_test_says(client, mimeseries_clock):
    mimeseries_clock.set("2024-03-01T00:00:00Z")
    client.write("room celsius=1", {"db": "home"}, 204, "line")
    mimeseries_clock.advance(timedelta(hours=1, milliseconds=1))
    client.write("room celsius=2", {"db": "home"}, 204, "line")
    assert mimeseries_clock.now() == "2024-03-01T01:00:00.001Z"
    last_hour = "SELECT celsius FROM room WHERE time > now() - 1h"
    assert [point["celsius"] for point in client.query(last_hour).get_points()] == [2]


def test_what_was_asked(client, mimeseries_journal):
    client.query("SHOW MEASUREMENTS")
    asked = [(entry.operation, entry.outcome) for entry in mimeseries_journal.entries("influxdb")]
    assert asked == [("POST /query", "ok"), ("GET /query", "ok")]
