"""What the documentation's stmt2_ws does: tables, tags and columns in one message; then decimals and queries with values."""

from decimal import Decimal

import taosws
from server import DSN

START = 1686844800000


def values(columns, table=None, tags=None):
    return taosws.stmt2_bind_param_view(table_name=table, tags=tags, columns=columns)


administrator = taosws.connect(DSN)
administrator.execute("CREATE DATABASE power KEEP 36500")
connection = taosws.connect(DSN + "/power")
connection.execute(
    "CREATE TABLE meters (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT) TAGS (groupid INT, location BINARY(16))"
)
statement = connection.stmt2_statement()
statement.prepare("INSERT INTO ? USING meters (groupid, location) TAGS(?,?) VALUES (?,?,?,?)")
tables = []
for i in range(10):
    tables.append(
        values(
            [
                taosws.millis_timestamps_to_column([START + j for j in range(10)]),
                taosws.floats_to_column([i + j / 4 for j in range(10)]),
                taosws.ints_to_column([None if j == 5 else 200 + j for j in range(10)]),
                taosws.floats_to_column([0.25] * 10),
            ],
            f"d_bind_{i}",
            [taosws.int_to_tag(i), taosws.varchar_to_tag(f"location_{i}")],
        )
    )
statement.bind(tables[:1])
assert statement.execute() == 10
# nine tables at once
statement.bind(tables[1:])
assert statement.execute() == 90
assert statement.affect_rows() == 100, statement.affect_rows()
statement.close()
rows = list(connection.query("SELECT location, count(*), count(voltage), sum(current) FROM meters GROUP BY location ORDER BY location"))
assert rows == [(f"location_{i}", 10, 9, 10 * i + 11.25) for i in range(10)], rows

statement = connection.stmt2_statement()
statement.prepare("SELECT tbname, voltage FROM meters WHERE voltage > ? AND location = ? ORDER BY ts")
statement.bind([values([taosws.ints_to_column([207]), taosws.varchar_to_column(["location_3"])])])
statement.execute()
assert list(statement.result_set()) == [("d_bind_3", 208), ("d_bind_3", 209)]
statement.close()

connection.execute("CREATE TABLE t0 (ts TIMESTAMP, c1 DECIMAL(10, 2), c2 DECIMAL(20, 10))")
statement = connection.stmt2_statement()
statement.prepare("insert into t0 values (?, ?, ?)")
statement.bind(
    [
        values(
            [
                taosws.millis_timestamps_to_column([START, START + 1, START + 2, START + 3]),
                taosws.decimal64_to_column([None, Decimal("99.9876"), Decimal("1.0234"), Decimal("-123.456")]),
                taosws.decimal_to_column(
                    [None, Decimal("1234567890.1234567890"), Decimal("1.23E+5"), Decimal("0.1234567890123")]
                ),
            ]
        )
    ]
)
assert statement.execute() == 4
rows = list(connection.query("SELECT c1, c2 FROM t0"))
assert rows == [
    (None, None),
    (Decimal("99.99"), Decimal("1234567890.1234567890")),
    (Decimal("1.02"), Decimal("123000")),
    (Decimal("-123.46"), Decimal("0.1234567890")),
], rows
statement.prepare("SELECT c1, c2 FROM t0 WHERE c1 >= ? AND c2 >= ?")
bounds = [taosws.decimal64_to_column([Decimal("1.00")]), taosws.decimal_to_column([Decimal("100000")])]
statement.bind([values(bounds)])
statement.execute()
assert list(statement.result_set()) == rows[1:3]
statement.close()
print("done")
