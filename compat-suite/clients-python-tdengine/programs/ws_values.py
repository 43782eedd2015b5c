"""Values of all types that all versions of the client know, and NULL for each."""

import datetime

import taosws
from server import DSN

connection = taosws.connect(DSN)
connection.execute("CREATE DATABASE types PRECISION 'us' KEEP 36500")
connection.execute("USE types")
connection.execute(
    "CREATE TABLE t (ts TIMESTAMP, b BOOL, i8 TINYINT, i16 SMALLINT, i32 INT, i64 BIGINT, u8 TINYINT UNSIGNED, "
    "u16 SMALLINT UNSIGNED, u32 INT UNSIGNED, u64 BIGINT UNSIGNED, f FLOAT, d DOUBLE, s VARCHAR(20))"
)
connection.execute(
    "INSERT INTO t VALUES ('2024-01-01 00:00:00.123456', true, -128, -32768, -2147483648, 9223372036854775807, 255, "
    "65535, 4294967295, 18446744073709551615, 0.1, 1.5e300, 'it''s <\">')"
)
connection.execute("INSERT INTO t (ts) VALUES ('2024-01-01 00:00:01')")
values = (True, -128, -32768, -(2**31), 2**63 - 1, 255, 65535, 2**32 - 1, 2**64 - 1, 0.10000000149011612, 1.5e300, "it's <\">")
rows = list(connection.query("SELECT * FROM t"))
assert rows[0] == ("2024-01-01 00:00:00.123456 +00:00", *values), rows[0]
assert rows[1] == ("2024-01-01 00:00:01 +00:00", *[None] * 12), rows[1]
cursor = connection.cursor()
cursor.execute("SELECT * FROM types.t")
rows = cursor.fetchall()
assert rows[0][0].replace(tzinfo=None) == datetime.datetime(2024, 1, 1, 0, 0, 0, 123456), rows[0]
assert rows[0][1:] == values, rows[0]
assert [column[1] for column in cursor.description] == [9, 1, 2, 3, 4, 5, 11, 12, 13, 14, 6, 7, 8], cursor.description
print("done")
