"""What the documentation's connect_rest_examples does."""

import datetime

import taosrest
from server import METERS, NAMES, ROWS, URL

connection = taosrest.connect(url=URL, user="root", password="taosdata", timeout=30)
cursor = connection.cursor()
cursor.execute("DROP DATABASE IF EXISTS power")
cursor.execute("CREATE DATABASE power KEEP 36500")
cursor.execute(METERS)
assert cursor.rowcount == 0
cursor.execute(ROWS)
assert cursor.rowcount == 8, cursor.rowcount
cursor.execute("SELECT * FROM power.meters LIMIT 3")
assert cursor.rowcount == 3
assert [meta[0] for meta in cursor.description] == NAMES
rows = cursor.fetchall()
assert rows[0] == [datetime.datetime(2018, 10, 3, 14, 38, 5), 10.3, 219, 0.31, "California.SanFrancisco", 2], rows
cursor.execute("SELECT count(*), avg(voltage) FROM power.meters WHERE groupid = 2")
assert cursor.fetchall() == [[5, 220.4]]
print("done")
