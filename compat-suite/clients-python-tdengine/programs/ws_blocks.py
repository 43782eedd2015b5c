"""A result of many blocks."""

import taosws
from server import DSN

START = 1600000000000
ROWS = 20000

connection = taosws.connect(DSN)
connection.execute("CREATE DATABASE big KEEP 36500")
connection.execute("CREATE TABLE big.t (ts TIMESTAMP, v INT, s VARCHAR(8))")
for start in range(0, ROWS, 5000):
    values = " ".join(f"({START + i}, {i}, {'NULL' if i % 3 else repr(str(i))})" for i in range(start, start + 5000))
    assert connection.execute("INSERT INTO big.t VALUES " + values) == 5000
count = 0
for row in connection.query("SELECT v, s FROM big.t"):
    assert row == (count, None if count % 3 else str(count)), row
    count += 1
assert count == ROWS, count
# two results that are read by turns
first, second = connection.query("SELECT v FROM big.t LIMIT 9000"), connection.query("SELECT v FROM big.t LIMIT 9000")
assert all(a == b for a, b in zip(first, second))
print("done")
