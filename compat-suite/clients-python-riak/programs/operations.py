"""The five operations of the manual, with names and with Table objects."""
import old_names  # noqa: F401

import datetime
from contextlib import closing

import riak
from address import GEO, client
from riak.table import Table
from riak.ts_object import TsObject
from riak.util import unix_time_millis

riak.disable_list_exceptions = True
c = client()
assert c.ping()
created = c.ts_query('GeoCheckin', GEO)
assert created.rows is None or created.rows == [], created.rows

start = datetime.datetime(2015, 1, 1, 12, 0, 0)
times = [start + datetime.timedelta(minutes=5 * i) for i in range(4)]
rows = [['south atlantic', 'florida', times[i], weather, degrees, i, i % 2 == 0]
        for i, (weather, degrees) in enumerate([('hot', 23.5), ('windy', 19.8), ('snow', None), ('\u96e8', -1.0)])]
table = Table(c, 'GeoCheckin')
assert table.new(rows[:2]).store() is True
assert c.ts_put(TsObject(c, table, rows[2:])) is True

for key in (['south atlantic', 'florida', times[1]], ['south atlantic', 'florida', unix_time_millis(times[1])]):
    got = c.ts_get('GeoCheckin', key)
    assert got.columns.names == ['region', 'state', 'time', 'weather', 'temperature', 'seen', 'open'], got.columns
    assert got.columns.types == ['varchar', 'varchar', 'timestamp', 'varchar', 'double', 'sint64', 'boolean'], got.columns
    assert got.rows == [[b'south atlantic', b'florida', unix_time_millis(times[1]), b'windy', 19.8, 1, False]], got.rows
assert table.get(['south atlantic', 'florida', times[2]]).rows[0][4] is None
assert c.ts_get('GeoCheckin', ['south atlantic', 'florida', 1]).rows == []

WHERE = " FROM {table} WHERE region = 'south atlantic' AND state = 'florida' AND time >= %d AND time < %d" % (
    unix_time_millis(times[0]), unix_time_millis(times[3]) + 1)
found = c.ts_query(table, 'SELECT *' + WHERE)
assert [row[3] for row in found.rows] == [b'hot', b'windy', b'snow', '\u96e8'.encode()], found.rows
assert table.query('SELECT weather' + WHERE + ' AND temperature > 19.9').rows == [[b'hot']]
counted = c.ts_query('GeoCheckin', 'SELECT COUNT(*), AVG(temperature)' + WHERE)
assert counted.columns.names == ['COUNT(*)', 'AVG(temperature)'] and counted.columns.types == ['sint64', 'double'], counted.columns
assert counted.rows[0][0] == 4 and abs(counted.rows[0][1] - 14.1) < 1e-12, counted.rows
assert c.ts_query('GeoCheckin', 'SELECT *' + WHERE + " AND weather = 'none'").rows == []

with closing(c.ts_stream_keys(table)) as keys:
    listed = [key for chunk in keys for key in chunk]
assert sorted(key[2] for key in listed) == [unix_time_millis(t) for t in times], listed
stream = table.stream_keys(1000)
assert sum(len(chunk) for chunk in stream) == 4
stream.close()

assert c.ts_delete('GeoCheckin', ['south atlantic', 'florida', times[0]]) is True
assert table.delete(['south atlantic', 'florida', times[1]]) is True
assert c.ts_query(table, 'SELECT *' + WHERE).rows[0][3] == b'snow'
try:
    table.delete(['south atlantic', 'florida', times[1]])
    raise AssertionError('deleted twice')
except riak.RiakError as e:
    assert 'notfound' in str(e), e
c.close()
print('done')
