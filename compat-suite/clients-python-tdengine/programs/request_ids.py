"""Numbers of requests."""

import taosrest
from server import METERS, ROWS, URL

connection = taosrest.connect(url=URL, user="root", password="taosdata", timeout=30)
connection.execute("CREATE DATABASE IF NOT EXISTS power KEEP 36500", req_id=1)
connection.execute(METERS, req_id=2)
assert connection.execute(ROWS, req_id=3) == 8
assert connection.query("SELECT count(*) FROM power.meters", req_id=4).data == [[8]]
cursor = connection.cursor()
cursor.execute("SELECT tbname FROM power.meters WHERE groupid = 3 ORDER BY ts LIMIT 1", req_id=5)
assert cursor.fetchall() == [["d1004"]]
client = taosrest.RestClient(URL, user="root", password="taosdata", timeout=30)
assert client.sql("SELECT 1", req_id=6)["data"] == [[1]]
print("done")
