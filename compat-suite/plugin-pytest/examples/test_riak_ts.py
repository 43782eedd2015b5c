"""riak's client of Riak TS."""

import old_names  # noqa: F401

import pytest
import riak

TABLE = """
    CREATE TABLE room (
        name VARCHAR NOT NULL,
        time TIMESTAMP NOT NULL,
        celsius DOUBLE,
        PRIMARY KEY ((name, QUANTUM(time, 15, 'm')), name, time))
"""


@pytest.fixture
def client(riak_ts_endpoint):
    client = riak.RiakClient(
        protocol="pbc",
        nodes=[{"host": riak_ts_endpoint.host, "pb_port": riak_ts_endpoint.port}],
        transport_options={"use_ttb": True},
    )
    yield client
    client.close()


def test_stores_readings(client):
    client.ts_query("room", TABLE)
    assert client.table("room").new([["hall", 1, 21.5], ["hall", 2, None]]).store()
    found = client.ts_query("room", "SELECT celsius FROM room WHERE name = 'hall' AND time > 0 AND time < 9")
    assert found.rows == [[21.5], [None]]
