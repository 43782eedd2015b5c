"""SQLAlchemy: a query by the ORM."""
from address import HOST, PORT, equal
from iotdb.Session import Session
from sqlalchemy import BigInteger, Column, Float, MetaData, create_engine
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import sessionmaker

session = Session(HOST, PORT, "root", "root")
session.open(False)
session.set_storage_group("root.factory")
for time in range(1, 4):
    session.execute_non_query_statement(
        "insert into root.factory.room2.device1(time, temperature) values (%d, %d.5)" % (time, time))

engine = create_engine("iotdb://root:root@%s:%d" % (HOST, PORT))
metadata = MetaData(schema="root.factory")
Base = declarative_base(metadata=metadata)


class Device(Base):
    __tablename__ = "room2.device1"
    Time = Column(BigInteger, primary_key=True)
    temperature = Column(Float)


query = sessionmaker(bind=engine)().query(Device).filter(Device.Time > 1)
equal([[row.Time, row.temperature] for row in query.all()], [[2, 2.5], [3, 3.5]])
session.close()
print("done")
