"""What the documentation's stmt_websocket_example does, then all types, several tables and NULLs; the rows are read back."""

import taosws
from server import DSN

TIMES = [1686844800000, 1686844801000, 1686844802000, 1686844803000]
SHOWN = [f"2023-06-15 16:00:0{i} +00:00" for i in range(4)]

administrator = taosws.connect(DSN)
administrator.execute("CREATE DATABASE test_ws_stmt KEEP 36500")
connection = taosws.connect(DSN + "/test_ws_stmt")
connection.execute("CREATE TABLE t1 (ts TIMESTAMP, a INT, b FLOAT, c VARCHAR(10))")
connection.execute("CREATE TABLE stb1 (ts TIMESTAMP, a INT, b FLOAT, c VARCHAR(10)) TAGS (t1 INT, t2 BINARY(10))")


def columns(a=(1, 2, 3, 4), b=(1.5, 2.5, 3.5, 4.5), c=("a", "b", "c", "d")):
    return [
        taosws.millis_timestamps_to_column(TIMES[: len(a)]),
        taosws.ints_to_column(list(a)),
        taosws.floats_to_column(list(b)),
        taosws.varchar_to_column(list(c)),
    ]


statement = connection.statement()
statement.prepare("insert into t1 values (?, ?, ?, ?)")
statement.bind_param(columns())
statement.add_batch()
assert statement.execute() == 4
assert statement.affect_rows() == 4
statement.close()
rows = list(connection.query("SELECT * FROM t1"))
assert rows == list(zip(SHOWN, (1, 2, 3, 4), (1.5, 2.5, 3.5, 4.5), ("a", "b", "c", "d"))), rows

statement = connection.statement()
statement.prepare("insert into ? using stb1 tags (?, ?) values (?, ?, ?, ?)")
statement.set_tbname("stb1_1")
statement.set_tags([taosws.int_to_tag(1), taosws.varchar_to_tag("aaa")])
statement.bind_param(columns())
statement.add_batch()
assert statement.execute() == 4
# the same statement for another table, with NULLs
statement.set_tbname_tags("stb1_2", [taosws.int_to_tag(2), taosws.varchar_to_tag(None)])
statement.bind_param(columns((1, None), (None, 2.5), (None, "b")))
statement.add_batch()
assert statement.execute() == 2
statement.close()
rows = list(connection.query("SELECT tbname, a, b, c, t1, t2 FROM stb1 ORDER BY tbname, ts"))
assert rows == [
    ("stb1_1", 1, 1.5, "a", 1, "aaa"),
    ("stb1_1", 2, 2.5, "b", 1, "aaa"),
    ("stb1_1", 3, 3.5, "c", 1, "aaa"),
    ("stb1_1", 4, 4.5, "d", 1, "aaa"),
    ("stb1_2", 1, None, None, 2, None),
    ("stb1_2", None, 2.5, "b", 2, None),
], rows

connection.execute(
    "CREATE TABLE all_types (ts TIMESTAMP, b BOOL, i8 TINYINT, i16 SMALLINT, i64 BIGINT, u8 TINYINT UNSIGNED, "
    "u16 SMALLINT UNSIGNED, u32 INT UNSIGNED, u64 BIGINT UNSIGNED, d DOUBLE, x BINARY(10), n NCHAR(10))"
)
statement = connection.statement()
statement.prepare("insert into all_types values (" + ", ".join("?" * 12) + ")")
statement.bind_param(
    [
        taosws.millis_timestamps_to_column(TIMES[:2]),
        taosws.bools_to_column([True, None]),
        taosws.tiny_ints_to_column([-128, None]),
        taosws.small_ints_to_column([-32768, None]),
        taosws.big_ints_to_column([2**63 - 1, None]),
        taosws.unsigned_tiny_ints_to_column([255, None]),
        taosws.unsigned_small_ints_to_column([65535, None]),
        taosws.unsigned_ints_to_column([2**32 - 1, None]),
        taosws.unsigned_big_ints_to_column([2**64 - 1, None]),
        taosws.doubles_to_column([0.1, None]),
        taosws.binary_to_column(["abc", None]),
        taosws.nchar_to_column(["你好", None]),
    ]
)
statement.add_batch()
assert statement.execute() == 2
statement.close()
rows = list(connection.query("SELECT ts, b, i8, i16, i64, u8, u16, u32, u64, d, x, char_length(n) FROM all_types"))
assert rows == [
    (SHOWN[0], True, -128, -32768, 2**63 - 1, 255, 65535, 2**32 - 1, 2**64 - 1, 0.1, "abc", 2),
    (SHOWN[1], *[None] * 11),
], rows
print("done")
