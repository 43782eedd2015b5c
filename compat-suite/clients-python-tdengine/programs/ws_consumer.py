"""What the documentation's tmq_websocket_example and tmq_websocket_assgnment_example do, and what consumers can do besides."""

import datetime

import taosws
from server import DSN, HOST, PORT


def at(milliseconds):
    return datetime.datetime(2020, 9, 13, 12, 26, 40, 1000 * milliseconds)


def consumer(group, **more):
    conf = {
        "td.connect.websocket.scheme": "ws",
        "td.connect.ip": HOST,
        "td.connect.port": PORT,
        "group.id": group,
        "client.id": "1",
        "enable.auto.commit": "false",
    }
    conf.update({key.replace("_", "."): value for key, value in more.items()})
    return taosws.Consumer(conf=conf)


def receive(reader, count, commit=False):
    """So many rows, with the name of what each message came from; then nothing more comes."""
    rows = []
    while len(rows) < count:
        message = reader.poll(timeout=20)
        assert message, f"{len(rows)} of {count} rows came"
        assert message.vgroup() > 0
        origin = message.topic(), message.database()
        for block in message:
            read = block.fetchall()
            assert len(read) == block.nrows() and all(len(row) == block.ncols() for row in read)
            # newer versions say that it is UTC
            rows += [(origin, (row[0].replace(tzinfo=None), *row[1:])) for row in read]
        if commit:
            reader.commit(message)
    assert not reader.poll(timeout=0.2)
    # is answered after the poll
    assert offsets(reader)
    return rows


def offsets(reader):
    """Topic, vgroup and offset of each assignment."""
    return [
        (assignment.topic(), part.vg_id(), part.offset(), part.begin(), part.end())
        for assignment in reader.assignment()
        for part in assignment.assignments()
    ]


connection = taosws.connect(DSN)
assert connection.execute("CREATE DATABASE IF NOT EXISTS power VGROUPS 1 WAL_RETENTION_PERIOD 3600 KEEP 36500") == 0
assert connection.execute("USE power") == 0
stable = "CREATE TABLE IF NOT EXISTS `meters` (`ts` TIMESTAMP, `current` FLOAT, `voltage` INT, `phase` FLOAT) "
assert connection.execute(stable + "TAGS (`groupid` INT, `location` BINARY(24))") == 0
assert connection.execute("CREATE TABLE IF NOT EXISTS `d0` USING `meters` (groupid, location) TAGS(0, 'Los Angles')") == 0
connection.execute(
    "CREATE TOPIC IF NOT EXISTS topic_meters AS SELECT ts, current, voltage, phase, groupid, location FROM meters"
)
EARLIER = (
    "INSERT INTO power.d1001 USING power.meters (groupid, location) TAGS(2, 'California.SanFrancisco') "
    "VALUES (1600000000001, 10.5, 219, 0.25) (1600000000002, 12.5, 218, 0.5) (1600000000003, NULL, 221, 0.75) "
    "power.d1002 USING power.meters (groupid, location) TAGS(3, 'California.SanFrancisco') "
    "VALUES (1600000000001, 10.5, 218, 0.25)"
)
assert connection.execute(EARLIER) == 4

latest = consumer("group1", auto_offset_reset="latest")
latest.subscribe(["topic_meters"])
assert receive(latest, 0) == []
assert connection.execute("INSERT INTO power.d0 VALUES (1600000000009, 9.5, 200, 0.125)") == 1
rows = receive(latest, 1, commit=True)
origin = "topic_meters", "power"
later = (origin, (at(9), 9.5, 200, 0.125, 0, "Los Angles"))
assert rows == [later], rows
# back to the beginning
(topic, vgroup, _, begin, end), *others = offsets(latest)
assert topic == "topic_meters" and begin < end and others == []
latest.seek(topic, vgroup, begin)
rows = receive(latest, 5, commit=True)
place = "California.SanFrancisco"
assert sorted(rows, key=str) == sorted(
    [
        (origin, (at(1), 10.5, 219, 0.25, 2, place)),
        (origin, (at(2), 12.5, 218, 0.5, 2, place)),
        (origin, (at(3), None, 221, 0.75, 2, place)),
        (origin, (at(1), 10.5, 218, 0.25, 3, place)),
        later,
    ],
    key=str,
), rows
latest.unsubscribe()
latest.close()

# the group goes on where it committed
again = consumer("group1", auto_offset_reset="earliest")
again.subscribe(["topic_meters"])
assert receive(again, 0) == []
assert connection.execute("INSERT INTO power.d0 VALUES (1600000000010, 8.5, 201, 0.125)") == 1
assert [row[2] for _, row in receive(again, 1, commit=True)] == [201]
if hasattr(again, "committed"):
    assert again.list_topics() == ["topic_meters"]
    assert again.committed(topic, vgroup) == again.position(topic, vgroup)
    again.commit_offset(topic, vgroup, begin)
    assert again.committed(topic, vgroup) == begin
again.unsubscribe()
again.close()

# what is read, and whereto a consumer goes back
connection.execute("CREATE DATABASE tmq_assignment_demo_db VGROUPS 1 WAL_RETENTION_PERIOD 3600 KEEP 36500")
connection.execute("USE tmq_assignment_demo_db")
connection.execute(
    "CREATE TABLE tmq_assignment_demo_table (ts TIMESTAMP, c1 INT, c2 FLOAT, c3 BINARY(10)) TAGS(t1 INT)"
)
connection.execute(
    "CREATE TOPIC tmq_assignment_demo_topic AS SELECT ts, c1, c2, c3 FROM tmq_assignment_demo_table"
)
for n, time in enumerate(["now-2s", "now-1s", "now"], 1):
    connection.execute(f"INSERT INTO d0 USING tmq_assignment_demo_table TAGS (0) VALUES ({time}, {n}, {n}.0, 'tmq test')")
reader = consumer("0", auto_offset_reset="earliest", experimental_snapshot_enable="false")
reader.subscribe(["tmq_assignment_demo_topic"])
before = offsets(reader)
assert all(offset == begin for _, _, offset, begin, _ in before), before
assert reader.poll(20)
reader.poll(0.2)
assert [part[:2] for part in offsets(reader)] == [part[:2] for part in before]
for topic, vgroup, offset, _, _ in before:
    reader.seek(topic, vgroup, offset)
assert offsets(reader) == before
assert [row[1] for _, row in receive(reader, 3)] == [1, 2, 3]
reader.unsubscribe()
reader.close()

# a supertable and a database as topics, and two topics at once
connection.execute("CREATE TOPIC whole AS DATABASE tmq_assignment_demo_db")
connection.execute("CREATE TOPIC metering AS STABLE power.meters")
both = consumer("both", auto_offset_reset="earliest")
both.subscribe(["whole", "metering"])
rows = receive(both, 9, commit=True)
assert len([row for origin, row in rows if origin == ("whole", "tmq_assignment_demo_db")]) == 3, rows
assert len([row for origin, row in rows if origin == ("metering", "power")]) == 6, rows
both.unsubscribe()
both.close()

try:
    consumer("nobody").subscribe(["nosuch"])
    raise AssertionError("subscribed to a topic that does not exist")
except taosws.Error as e:
    assert "[0x03E1]" in str(e) and "Topic not exist" in str(e), e
print("done")
