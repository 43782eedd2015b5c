"""As in TDengine Cloud: a token in the address, and no name."""

import taosws
from server import ADDRESS, METERS, ROWS

connection = taosws.connect("taosws://" + ADDRESS + "?token=0123456789abcdef")
connection.execute("CREATE DATABASE IF NOT EXISTS power KEEP 36500")
assert connection.execute(METERS) == 0
assert connection.execute(ROWS) == 8
result = connection.query("SELECT ts, current FROM power.meters LIMIT 2")
assert list(result) == [
    ("2018-10-03 14:38:05 +00:00", 10.300000190734863),
    ("2018-10-03 14:38:15 +00:00", 12.600000381469727),
]
print("done")
