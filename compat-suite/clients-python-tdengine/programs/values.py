"""Values of all types."""

import datetime

import taosrest
from server import URL

connection = taosrest.connect(url=URL, user="root", password="taosdata", timeout=30, database="types")
connection.execute("CREATE DATABASE types PRECISION 'us' KEEP 36500")
connection.execute(
    "CREATE TABLE t (ts TIMESTAMP, b BOOL, i8 TINYINT, i64 BIGINT, u64 BIGINT UNSIGNED, f FLOAT, d DOUBLE, "
    "s VARCHAR(20), n NCHAR(20), x VARBINARY(20), m DECIMAL(10, 2))"
)
connection.execute(
    "INSERT INTO t VALUES ('2024-01-01 00:00:00.123456', true, -128, 9223372036854775807, 18446744073709551615, "
    "0.1, 1.5e300, 'it''s <\">', '你好', '\\x00ff', 123.45)"
)
connection.execute("INSERT INTO t (ts) VALUES ('2024-01-01 00:00:01')")
rows = connection.query("SELECT * FROM t").data
assert rows[0] == [
    datetime.datetime(2024, 1, 1, 0, 0, 0, 123456),
    True,
    -128,
    9223372036854775807,
    18446744073709551615,
    0.1,
    1.5e300,
    "it's <\">",
    "你好",
    "00ff",
    "123.45",
], rows[0]
assert rows[1][1:] == [None] * 10, rows[1]
print("done")
