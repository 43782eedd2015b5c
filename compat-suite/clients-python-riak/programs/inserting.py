"""INSERT and DELETE as statements, NULL in every way, times as datetime."""
import datetime

from address import GEO, client

c = client(ts_convert_timestamp=True)
c.ts_query('GeoCheckin', GEO)
inserted = c.ts_query('GeoCheckin', "INSERT INTO GeoCheckin (region, state, time, weather) VALUES ('r', 's', '2016-07-19 12:00:00', 'mist')")
assert inserted.rows == [], inserted.rows
c.ts_query('GeoCheckin', "INSERT INTO GeoCheckin VALUES ('r', 's', 1468929660000, 'rain', NULL, -5, true)")
noon = datetime.datetime(2016, 7, 19, 12, 0, 0)
table = c.table('GeoCheckin')
table.new([['r', 's', noon + datetime.timedelta(minutes=2), 'hail', 1e-300, -2 ** 63, None]]).store()
rows = c.ts_query('GeoCheckin', "SELECT * FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time >= '2016-07-19 12:00:00' AND time < '2016-07-19 12:05:00'").rows
assert rows == [
    [b'r', b's', noon, b'mist', None, None, None],
    [b'r', b's', datetime.datetime(2016, 7, 19, 12, 1), b'rain', None, -5, True],
    [b'r', b's', datetime.datetime(2016, 7, 19, 12, 2), b'hail', 1e-300, -2 ** 63, None]], rows
c.ts_query('GeoCheckin', "DELETE FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time = 1468929660000")
assert table.get(['r', 's', noon + datetime.timedelta(minutes=1)]).rows == []
assert table.get(['r', 's', noon]).rows[0][2] == noon
c.close()
print('done')
