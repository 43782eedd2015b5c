"""What the documentation's connect_websocket_examples does, by an address and by keywords."""

import taosws
from server import DSN, HOST, PORT

connection = taosws.connect(user="root", password="taosdata", host=HOST, port=int(PORT))
assert connection.execute("CREATE DATABASE IF NOT EXISTS power KEEP 36500") == 0
assert connection.execute("USE power") == 0
stable = "CREATE STABLE IF NOT EXISTS meters (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT) "
assert connection.execute(stable + "TAGS (groupId INT, location BINARY(24))") == 0
table = "CREATE TABLE IF NOT EXISTS `d0` USING `meters` (groupId, location) TAGS(0, 'Los Angles')"
assert connection.execute(table) == 0
inserted = connection.execute(
    "INSERT INTO power.d1001 USING power.meters (location, groupId) TAGS('California.SanFrancisco', 2) "
    "VALUES (NOW + 1a, 10.3, 219, 0.31) (NOW + 2a, 12.6, 218, 0.33) (NOW + 3a, 12.3, 221, 0.31) "
    "power.d1002 USING power.meters (location, groupId) TAGS('California.SanFrancisco', 3) "
    "VALUES (NOW + 1a, 10.3, 218, 0.25)"
)
assert inserted == 4, inserted
result = connection.query("SELECT * FROM meters")
assert result.field_count == 6, result.field_count
assert sum(1 for _ in result) == 4
connection.close()

# the older form of the same program, whose output stands in it
connection = taosws.connect(DSN)
for statement in [
    "drop database if exists connwspy",
    "create database if not exists connwspy keep 36500",
    "use connwspy",
    "create table if not exists stb (ts timestamp, c1 int) tags (t1 int)",
    "create table if not exists tb1 using stb tags (1)",
]:
    assert connection.execute(statement) == 0, statement
for n in range(1, 4):
    assert connection.execute(f"insert into tb1 values ('2023-02-28 15:56:13.{325 + 4 * n}', {n})") == 1
result = connection.query("select * from stb")
assert result.field_count == 3
assert [str(field) for field in result.fields] == [
    "{name: ts, type: TIMESTAMP, bytes: 8}",
    "{name: c1, type: INT, bytes: 4}",
    "{name: t1, type: INT, bytes: 4}",
], [str(field) for field in result.fields]
assert list(result) == [
    ("2023-02-28 15:56:13.329 +00:00", 1, 1),
    ("2023-02-28 15:56:13.333 +00:00", 2, 1),
    ("2023-02-28 15:56:13.337 +00:00", 3, 1),
]
other = taosws.connect(DSN + "/connwspy")
assert list(other.query("select count(*) from stb")) == [(3,)]
print("done")
