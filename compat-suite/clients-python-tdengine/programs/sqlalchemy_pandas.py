"""A data frame by way of SQLAlchemy."""

import pandas
import taosrest
from server import METERS, NAMES, ROWS, URL
from sqlalchemy import create_engine, text

connection = taosrest.connect(url=URL, user="root", password="taosdata", timeout=30)
connection.execute("CREATE DATABASE IF NOT EXISTS power KEEP 36500")
connection.execute(METERS)
connection.execute(ROWS)
engine = create_engine("taosrest://root:taosdata@" + URL.removeprefix("http://"))
with engine.connect() as session:
    frame = pandas.read_sql(text("SELECT * FROM power.meters"), session)
assert list(frame.columns) == NAMES, frame.columns
assert len(frame) == 8
assert frame["voltage"].sum() == 1764, frame["voltage"].sum()
assert str(frame.dtypes["ts"]).startswith("datetime64"), frame.dtypes
print("done")
