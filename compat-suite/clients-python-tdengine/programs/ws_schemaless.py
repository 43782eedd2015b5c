"""What the documentation's schemaless programs do: three protocols, precisions, lifetimes and numbers of requests."""

import taosws
from server import DSN

Protocol = taosws.PySchemalessProtocol
Precision = taosws.PySchemalessPrecision

administrator = taosws.connect(DSN)
administrator.execute("CREATE DATABASE pytest_line PRECISION 'us' KEEP 36500")
connection = taosws.connect(DSN + "/pytest_line")
lines = ['st,t1=3i64,t2=4f64,t3="t3" c1=3i64,c3=L"pass",c2=false,c4=4f64 1626006833639000000']
for request in (1, 2):
    connection.schemaless_insert(lines, Protocol.Line, Precision.Nanosecond, ttl=1000, req_id=request)
tables = list(connection.query("SHOW TABLES"))
assert tables == [("t_d82f9398e130675624affc543fe60c02",)], tables
rows = list(connection.query("SELECT _ts, c1, c2, c4 FROM st"))
assert rows == [("2021-07-11 12:33:53.639 +00:00", 3, False, 4.0)], rows
ttl = "SELECT `ttl` FROM information_schema.ins_tables WHERE db_name = 'pytest_line'"
assert list(connection.query(ttl)) == [(1000,)]

administrator.execute("CREATE DATABASE raw PRECISION 'ns' SCHEMALESS 1 KEEP 36500")
connection = taosws.connect(DSN + "/raw")
# one text of several lines, two of which begin with blanks
connection.schemaless_insert(
    [
        'st,t1=3i64,t2=4f64,t3="t3" c1=3i64,c3=L"passit",c2=false,c4=4f64 1626006833639000000\n'
        '    st,t1=4i64,t3="t4",t2=5f64,t4=5f64 c1=3i64,c3=L"again, abc",c2=true,c4=5f64,c5=5f64,c6=7u64 1626006933640000000\n'
        '    stf,t1=4i64,t3="t4",t2=5f64,t4=5f64 c1=3i64,c3=L"stf",c2=false,c5=5f64,c6=7u64 1626006933641000000'
    ],
    Protocol.Line,
    Precision.Nanosecond,
    ttl=0,
    req_id=3,
)
names = "_ts c1 c3 c2 c4 c5 c6 t1 t2 t3 t4".split()
cursor = connection.cursor()
cursor.execute("SELECT * FROM st")
assert [column[0] for column in cursor.description] == names, cursor.description
assert len(cursor.fetchall()) == 2
assert list(connection.query("SELECT c1, c5, c6 FROM stf")) == [(3, 5.0, 7)]
try:
    nameless = [',t1=3i64,t2=4f64,t3="t3" c1=3i64 1626006833639000000']
    connection.schemaless_insert(nameless, Protocol.Line, Precision.Nanosecond, ttl=0, req_id=4)
    raise AssertionError("a line without a measurement was accepted")
except taosws.Error as e:
    assert "[0x3002]" in str(e) and "Invalid data format" in str(e), e

administrator.execute("CREATE DATABASE power KEEP 36500")
connection = taosws.connect(DSN + "/power")
line = "meters,groupid=2,location=California.SanFrancisco current=10.3000002f64,voltage=219i32,phase=0.31f64 1626006833639"
connection.schemaless_insert([line], Protocol.Line, Precision.Millisecond, ttl=1, req_id=5)
telnet = [f"metric_telnet 170709528326{i} {4 + i} host=host{i % 2} interface=eth0" for i in range(4)]
connection.schemaless_insert(telnet, Protocol.Telnet, Precision.Millisecond, ttl=2, req_id=6)
json = (
    '[{"metric": "metric_json", "timestamp": 1626846400000, "value": 10.3, "tags": {"groupid": 2, "id": "d1001"}}, '
    '{"metric": "metric_json", "timestamp": 1626846401000, "value": 11.8, "tags": {"groupid": 2, "id": "d1001"}}]'
)
connection.schemaless_insert([json], Protocol.Json, Precision.Millisecond, ttl=3, req_id=7)
assert list(connection.query("SELECT _ts, `current`, voltage, phase FROM meters")) == [
    ("2021-07-11 12:33:53.639 +00:00", 10.3000002, 219, 0.31)
]
rows = list(connection.query("SELECT _ts, _value FROM metric_telnet ORDER BY _ts"))
assert rows == [(f"2024-02-05 01:08:03.26{i} +00:00", 4.0 + i) for i in range(4)], rows
rows = list(connection.query("SELECT _ts, _value FROM metric_json ORDER BY _ts"))
assert rows == [("2021-07-21 05:46:40 +00:00", 10.3), ("2021-07-21 05:46:41 +00:00", 11.8)], rows
lifetimes = list(connection.query("SELECT stable_name, `ttl` FROM information_schema.ins_tables WHERE db_name = 'power'"))
assert sorted(set(lifetimes)) == [("meters", 1), ("metric_json", 3), ("metric_telnet", 2)], lifetimes
print("done")
