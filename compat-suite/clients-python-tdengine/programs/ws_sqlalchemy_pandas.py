"""What the documentation's programs for pandas and SQLAlchemy do over WebSocket, and what the dialect finds out of a database."""

import pandas
from server import ADDRESS, DSN, METERS, NAMES, ROWS
from sqlalchemy import create_engine, inspect, text

engine = create_engine(DSN)
with engine.connect() as session:
    for statement in ["DROP DATABASE IF EXISTS power", "CREATE DATABASE power KEEP 36500", METERS]:
        session.execute(text(statement))
    assert session.execute(text(ROWS)).cursor.row_count == 8
    frame = pandas.read_sql(text("SELECT * FROM power.meters"), session)
    session.execute(text("CREATE TABLE power.ntb (ts TIMESTAMP, age INT)"))
    session.execute(text("CREATE INDEX places ON power.meters (groupid)"))
assert list(frame.columns) == NAMES, frame.columns
assert str(frame.index) == "RangeIndex(start=0, stop=8, step=1)", frame.index
assert isinstance(frame.ts[0], pandas.Timestamp)
assert frame["voltage"].sum() == 1764, frame["voltage"].sum()
first = frame.head(3)
assert list(first.voltage) == [219, 218, 221] and list(first.groupid) == [2, 2, 2], first
assert engine.dialect.server_version_info[0].startswith("3."), engine.dialect.server_version_info

found = inspect(engine)
assert found.get_schema_names() == ["power"], found.get_schema_names()
assert found.get_table_names("power") == ["meters", "ntb"], found.get_table_names("power")
assert found.has_table("meters", "power") and not found.has_table("nosuch", "power")
types = [(column["name"], str(column["type"])) for column in found.get_columns("meters", "power")]
assert types == list(zip(NAMES, ["DATETIME", "FLOAT", "INTEGER", "FLOAT", "VARCHAR", "INTEGER"])), types
assert found.get_pk_constraint("meters", "power")["constrained_columns"] == ["ts"]
indexes = [(index["name"], index["column_names"]) for index in found.get_indexes("meters", "power")]
assert ("places", ["groupid"]) in indexes, indexes
assert found.get_view_names("power") == [] and found.get_foreign_keys("meters", "power") == []

for address in [
    DSN + "/power",
    "taosws://root:taosdata@/power?hosts=" + ADDRESS,
    "taosws://root:taosdata@?hosts=" + ADDRESS + "," + ADDRESS + "&timezone=Asia/Shanghai",
]:
    with create_engine(address).connect() as session:
        assert session.execute(text("SELECT count(*) FROM power.meters")).fetchall() == [(8,)], address
print("done")
