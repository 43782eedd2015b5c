"""Data frames in and out."""

import pandas as pd
from address import attempt, host_and_port

from influxdb import DataFrameClient

host, port = host_and_port()
client = DataFrameClient(host, port, database='frames')
client.create_database('frames')


def show(what, answer):
    """Print each frame with its index and its types."""
    print(what)
    for key, frame in sorted(answer.items(), key=str):
        print(key, frame.index.tz, frame.index.dtype)
        print(frame.to_string())
        print(frame.dtypes.to_string())


index = pd.date_range('2020-02-28T23:59:58', periods=6, freq='500ms')
frame = pd.DataFrame({'host': ['a', 'b', 'a', 'b', 'a', 'b'], 'load': [0.1, 0.25, 1e21, -3.0, 1 / 3, 7],
                      'count': [1, 2, 3, 4, 5, 6], 'up': [True, False, True, True, False, True],
                      'note': ['x', 'a "b"', 'c, d', '', 'é', 'f=g']}, index=index)
print(client.write_points(frame, 'machine', tag_columns=['host']))
show('all', client.query('SELECT * FROM machine'))
show('by host', client.query('SELECT * FROM machine GROUP BY host'))
show('mean', client.query('SELECT mean(load), sum(count) FROM machine GROUP BY host'))
show('windows', client.query("SELECT count(load) FROM machine WHERE time >= '2020-02-28T23:59:58Z' "
                             "AND time < '2020-02-29T00:00:02Z' GROUP BY time(1s), host FILL(none)"))
show('bound', client.query('SELECT load FROM machine WHERE host = $host', bind_params={'host': 'b'}))
show('epoch', client.query('SELECT load FROM machine LIMIT 1', epoch='ns'))
print(client.query('SELECT * FROM nothing'))

print(client.write_points(frame[['load', 'count']], 'tagged', {'region': 'eu', 'rack': '7'}))
print(client.write_points(frame, 'json', {'region': 'eu'}, tag_columns=['host'], field_columns=['load', 'up'],
                          protocol='json'))
print(client.write_points(frame[['load']], 'batches', batch_size=4))
print(client.write_points(frame[['load']], 'full', numeric_precision='full'))
print(client.write_points(frame[['load']], 'rounded', numeric_precision=2))
print(client.write_points(frame[['count']], 'seconds', time_precision='s'))
for name in ('tagged', 'json', 'batches', 'full', 'rounded', 'seconds'):
    show(name, client.query('SELECT * FROM "%s"' % name))

holes = pd.DataFrame({'one': [1.0, None, 3.0], 'two': [None, None, 6.0], 'never': [None, None, None]},
                     index=pd.date_range('1970-01-01', periods=3, freq='1min'))
attempt('holes', lambda: client.write_points(holes, 'holes', protocol='line'))
attempt('holes', lambda: client.write_points(holes[['one', 'two']].dropna(), 'holes'))
show('holes', client.query('SELECT * FROM holes'))
zoned = pd.DataFrame({'value': [1, 2]}, index=pd.date_range('2020-03-29', periods=2, freq='D', tz='Europe/Berlin'))
print(client.write_points(zoned, 'zoned'))
show('zoned', client.query('SELECT * FROM zoned'))
attempt('type conflict', lambda: client.write_points(pd.DataFrame({'load': ['text']}, index=index[:1]), 'machine'))
attempt('not a frame', lambda: client.write_points([1], 'machine'))
print(client.get_list_measurements())
client.drop_database('frames')
