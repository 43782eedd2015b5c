"""What the documentation's connect_websocket_with_req_id_examples does."""

import taosws
from server import DSN

connection = taosws.connect(DSN)
for number, statement in enumerate(
    [
        "drop database if exists connwspy",
        "create database if not exists connwspy keep 36500",
        "use connwspy",
        "create table if not exists stb (ts timestamp, c1 int) tags (t1 int)",
        "create table if not exists tb1 using stb tags (1)",
    ],
    1,
):
    assert connection.execute_with_req_id(statement, number) == 0, statement
for n in range(1, 4):
    assert connection.execute_with_req_id(f"insert into tb1 values (now+{n}a, {n})", 5 + n) == 1
result = connection.query_with_req_id("select c1, t1 from stb", 10)
assert result.field_count == 2
assert list(result) == [(1, 1), (2, 1), (3, 1)]
# the largest that there is
assert list(connection.query_with_req_id("select count(*) from stb", 2**64 - 1)) == [(3,)]
cursor = connection.cursor()
cursor.execute_with_req_id("select sum(c1) from connwspy.stb", req_id=11)
assert cursor.fetchall() == [(6,)]
print("done")
