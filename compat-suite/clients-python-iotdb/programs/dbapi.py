"""The DB-API, as its documentation shows it."""
from address import HOST, PORT, equal
from iotdb.dbapi import connect

connection = connect(HOST, PORT, "root", "root", fetch_size=1024, zone_id="UTC+8", sqlalchemy_mode=False)
cursor = connection.cursor()
cursor.execute("create database root.cursor")
cursor.executemany(
    "insert into root.cursor(timestamp, temperature) values(%s, %s)", [(1, 1.5), (2, 2.5), (3, 3.5)])
cursor.execute("select * from root.cursor")
equal([[row[0], round(row[1], 3)] for row in cursor.fetchall()], [[1, 1.5], [2, 2.5], [3, 3.5]])
cursor.execute("select temperature from root.cursor where time > %s", (2,))
equal(len(cursor.fetchall()), 1)
cursor.close()
connection.close()
print("done")
