"""Text that is not ASCII, bytes and geometries."""

import taosws
from server import DSN

connection = taosws.connect(DSN)
connection.execute("CREATE DATABASE types PRECISION 'ns' KEEP 36500")
connection.execute("USE types")
connection.execute("CREATE STABLE st (ts TIMESTAMP, n NCHAR(20), x VARBINARY(20), g GEOMETRY(100)) TAGS (j JSON)")
connection.execute(
    "INSERT INTO t USING st TAGS('{\"place\": \"你好\"}') "
    "VALUES (1704067200000000001, '你好', '\\x00ff', 'POINT(1 2)') (1704067200000000002, '好', NULL, NULL) "
    "(1704067200000000003, NULL, '\\x', NULL) (1704067200000000004, '好', NULL, NULL)"
)
point = bytes.fromhex("0101000000000000000000f03f0000000000000040")
rows = list(connection.query("SELECT n, x, g FROM st"))
assert rows == [("你好", b"\x00\xff", point), ("好", None, None), (None, b"", None), ("好", None, None)], rows
assert list(connection.query("SELECT j->'place', count(*) FROM st GROUP BY j->'place'"))[0][1] == 4
times = [row[0] for row in connection.query("SELECT ts FROM st LIMIT 1")]
assert times == ["2024-01-01 00:00:00.000000001 +00:00"], times
print("done")
