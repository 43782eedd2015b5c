"""taospy over REST."""

import taosrest


def test_stores_readings(tdengine_endpoint):
    connection = taosrest.connect(url=tdengine_endpoint.url, user="root", password="taosdata")
    cursor = connection.cursor()
    cursor.execute("CREATE DATABASE power KEEP 36500")
    cursor.execute("CREATE TABLE power.meter (ts TIMESTAMP, voltage INT)")
    cursor.execute("INSERT INTO power.meter VALUES ('2024-03-01 00:00:00', 219) ('2024-03-01 00:00:01', 221)")
    assert cursor.rowcount == 2
    cursor.execute("SELECT avg(voltage) FROM power.meter")
    assert cursor.fetchall() == [[220.0]]
