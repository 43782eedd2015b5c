"""DESCRIBE by call and by query, SHOW TABLES, SHOW CREATE TABLE, EXPLAIN."""
from address import GEO, client

c = client()
c.ts_query('GeoCheckin', GEO)
called = c.table('GeoCheckin').describe()
queried = c.ts_query('GeoCheckin', 'DESCRIBE {table}')
assert called.rows == queried.rows and called.columns == queried.columns
assert called.columns.names == [
    'Column', 'Type', 'Nullable', 'Partition Key', 'Local Key', 'Interval', 'Unit', 'Sort Order'], called.columns
assert called.rows[2] == [b'time', b'timestamp', False, 3, 3, 15, b'm', None], called.rows[2]
assert called.rows[4] == [b'temperature', b'double', True, None, None, None, None, None], called.rows[4]

shown = c.ts_query('GeoCheckin', 'SHOW TABLES')
assert shown.rows == [[b'GeoCheckin', b'Active']], shown.rows
text = c.ts_query('GeoCheckin', 'SHOW CREATE TABLE GeoCheckin').rows[0][0]
assert text.startswith(b'CREATE TABLE GeoCheckin'), text
plan = c.ts_query('GeoCheckin', "EXPLAIN SELECT * FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time > 1 AND time < 1800000")
assert [row[0] for row in plan.rows] == [1, 2], plan.rows
c.close()
print('done')
