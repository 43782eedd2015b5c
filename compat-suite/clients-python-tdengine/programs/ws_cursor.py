"""Cursors: 2000 rows by 1000 statements, results whole and by the row, statements made from values."""

import datetime

import taosws
from server import DSN

connection = taosws.connect(DSN)
cursor = connection.cursor()
cursor.execute("CREATE DATABASE {} KEEP 36500", "test")
cursor.execute("USE {name}", name="test")
cursor.execute("CREATE STABLE weather (ts TIMESTAMP, temperature FLOAT) TAGS (location INT)")
for i in range(1000):
    affected = cursor.execute(
        f"INSERT INTO t{i % 10} USING weather TAGS({i % 10}) "
        f"VALUES ({1600000000000 + 2 * i}, 23.5) ({1600000000001 + 2 * i}, 24.5)"
    )
    assert affected == 2 and cursor.row_count == 2, affected
cursor.execute("SELECT count(*) FROM weather")
assert cursor.fetchall() == [(2000,)]
cursor.execute("SELECT tbname, ts, temperature, location FROM weather")
assert [column[0] for column in cursor.description] == ["tbname", "ts", "temperature", "location"]
assert [column[1] for column in cursor.description] == [8, 9, 6, 4], cursor.description
rows = cursor.fetchall()
assert len(rows) == 2000 and len({row[0] for row in rows}) == 10

cursor.execute("SELECT ts, location FROM t3 LIMIT 3")
first = cursor.fetchone()
assert first[0].replace(tzinfo=None) == datetime.datetime(2020, 9, 13, 12, 26, 40, 6000), first
assert first[1] == 3
# each cursor has a connection of its own, which knows the database by its address
from_address = taosws.connect(DSN + "/test")
cursor = from_address.cursor()
cursor.execute("SELECT ts, location FROM t3 LIMIT 3")
assert [row[1] for row in cursor.fetchmany(2)] == [3, 3]
cursor = from_address.cursor()
cursor.execute("SELECT location, temperature FROM t4 LIMIT 2")
both = [{"location": 4, "temperature": 23.5}, {"location": 4, "temperature": 24.5}]
assert cursor.fetch_all_into_dict() == both

tables = [{"name": "a", "tag": 100}, {"name": "b", "tag": 200}]
cursor.execute_many("CREATE TABLE {name} USING weather TAGS({tag})", tables)
time = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
assert cursor.execute_many("INSERT INTO {} VALUES('{}', {})", [("a", time, 1), ("b", time, 2)]) == 2
cursor.execute("SELECT ts, temperature FROM weather WHERE location >= 100 ORDER BY location")
read = [(row[0].replace(tzinfo=None), row[1]) for row in cursor.fetchall()]
assert read == [(datetime.datetime(2024, 1, 1), 1.0), (datetime.datetime(2024, 1, 1), 2.0)], read
cursor.close()
try:
    cursor.execute("SELECT 1")
    raise AssertionError("a closed cursor was used")
except taosws.Error as e:
    assert str(e) == "Cursor was already closed", e
connection.close()
print("done")
