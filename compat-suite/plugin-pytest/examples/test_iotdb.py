"""apache-iotdb's session."""

import pytest
from iotdb.Session import Session
from iotdb.utils.IoTDBConstants import TSDataType


@pytest.fixture
def session(iotdb_endpoint):
    session = Session(iotdb_endpoint.host, iotdb_endpoint.port, "root", "root")
    session.open(False)
    yield session
    session.close()


def test_stores_readings(session):
    session.insert_record("root.home.hall", 1, ["celsius"], [TSDataType.DOUBLE], [21.5])
    with session.execute_query_statement("SELECT celsius FROM root.home.hall") as found:
        assert found.next().get_fields()[0].get_double_value() == 21.5
        assert not found.has_next()
