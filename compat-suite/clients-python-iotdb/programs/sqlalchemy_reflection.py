"""SQLAlchemy: a ping and reflection."""
from address import HOST, PORT, equal
from iotdb.Session import Session
from sqlalchemy import create_engine, inspect

session = Session(HOST, PORT, "root", "root")
session.open(False)
session.set_storage_group("root.factory")
for time in range(1, 4):
    session.execute_non_query_statement(
        "insert into root.factory.room2.device1(time, temperature) values (%d, %d.5)" % (time, time))

engine = create_engine("iotdb://root:root@%s:%d" % (HOST, PORT))
inspector = inspect(engine)
equal(inspector.get_schema_names(), ["root.factory"])
equal(inspector.get_table_names(schema="root.factory"), ["room2.device1"])
equal([column["name"] for column in inspector.get_columns("room2.device1", schema="root.factory")],
      ["Time", "temperature"])

session.close()
print("done")
