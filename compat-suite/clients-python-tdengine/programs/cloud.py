"""What the documentation's programs for TDengine Cloud do: a token in the address, and no header."""

import datetime

import taosrest
from server import METERS, NAMES, ROWS, URL

connection = taosrest.connect(url=URL, token="0123456789abcdef")
assert connection.server_info.startswith("3."), connection.server_info
connection.execute("CREATE DATABASE IF NOT EXISTS power KEEP 36500")
assert connection.execute(METERS) == 0
assert connection.execute(ROWS) == 8
result = connection.query("SELECT ts, current FROM power.meters LIMIT 2")
assert result.fields == [
    {"name": "ts", "type": "TIMESTAMP", "bytes": 8},
    {"name": "current", "type": "FLOAT", "bytes": 4},
], result.fields
assert result.rows == 2
expected = [[datetime.datetime(2018, 10, 3, 14, 38, 5), 10.3], [datetime.datetime(2018, 10, 3, 14, 38, 15), 12.6]]
assert list(result) == expected
assert result.data == expected
cursor = connection.cursor()
cursor.execute("SELECT * FROM power.meters LIMIT 3", req_id=1)
assert [meta[0] for meta in cursor.description] == NAMES
assert cursor.rowcount == 3
client = taosrest.RestClient(URL, token="0123456789abcdef")
answer = client.sql("SELECT ts, current FROM power.meters LIMIT 1", req_id=2)
assert answer == {
    "code": 0,
    "column_meta": [["ts", "TIMESTAMP", 8], ["current", "FLOAT", 4]],
    "data": [[datetime.datetime(2018, 10, 3, 14, 38, 5), 10.3]],
    "rows": 1,
}, answer
print("done")
