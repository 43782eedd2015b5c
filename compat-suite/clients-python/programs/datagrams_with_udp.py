"""Points by UDP, in each form that the client sends them in."""

import pandas as pd

from address import arguments, attempt_by_type, until_visible

from influxdb import DataFrameClient, InfluxDBClient

args = arguments('uport')
host, port, uport = args.host, args.port, int(args.uport)
reader = InfluxDBClient(host, port, database='udp')
sender = InfluxDBClient(host, port, database='ignored', use_udp=True, udp_port=uport)
TIME = 1577836800000000000


def arrived(measurement, points=1):
    """Print the points of a measurement once they are all there."""
    for point in until_visible(reader, 'SELECT * FROM "%s"' % measurement, points).get_points():
        print(measurement, point)


print('send_packet')
sender.send_packet({'points': [
    {'measurement': 'json', 'tags': {'host': 'a b', 'room': u'k\u00fcche'}, 'time': TIME,
     'fields': {'f': 0.64, 'i': 3, 's': 'it "is", = \\ 1', 'b': True, 'none': None}},
    {'measurement': 'json', 'time': '2020-01-01T00:00:01.5Z', 'fields': {'f': -1e-7}}]})
arrived('json', 2)
sender.send_packet({'tags': {'host': 'all', 'room': 'hall'}, 'points': [
    {'measurement': 'common', 'tags': {'room': 'own'}, 'time': TIME, 'fields': {'v': 1}}]})
arrived('common')
sender.send_packet(['line,host=a v=1i %d' % TIME, 'line,host=b v=2i %d' % (TIME + 1)], protocol='line')
arrived('line', 2)
sender.send_packet(['late v=1', 'late,t=x v=2'], protocol='line')
print([(p['t'], p['v']) for p in until_visible(reader, 'SELECT * FROM late', 2).get_points()])
attempt_by_type('protocol', lambda: sender.send_packet(['m v=1'], protocol='text'))
attempt_by_type('no fields', lambda: sender.send_packet({'points': [{'measurement': 'm', 'fields': {}}]}))

print('write_points')
print(sender.write_points([{'measurement': 'written', 'time': TIME + i, 'fields': {'v': i}} for i in range(5)],
                          tags={'by': 'udp'}))
arrived('written', 5)
print(sender.write_points([{'measurement': 'batched', 'time': TIME + i, 'fields': {'v': float(i)}} for i in range(250)],
                          batch_size=100))
print(until_visible(reader, 'SELECT v FROM batched', 250) and
      list(reader.query('SELECT count(v), sum(v) FROM batched').get_points()))
# the client converts the time, the listener takes it for nanoseconds
print(sender.write_points([{'measurement': 'seconds', 'time': '2020-01-01T00:00:00Z', 'fields': {'v': 1}}],
                          time_precision='s'))
arrived('seconds')
print(sender.write_points(['lines,a=b v="x" %d' % TIME], protocol='line'))
arrived('lines')
# neither is known to a listener
print(sender.write_points(['elsewhere v=1 %d' % TIME], protocol='line', database='other', retention_policy='absent'))
arrived('elsewhere')

print('malformed')
sender.send_packet(['bad v=1 %d' % TIME, 'bad', 'bad v=2 %d' % (TIME + 1)], protocol='line')
sender.send_packet(['json f="text" %d' % TIME], protocol='line')
sender.send_packet(['after v=1 %d' % TIME], protocol='line')
arrived('after')
arrived('json', 2)
print(reader.query('SELECT * FROM bad'))

print('data frame')
frames = DataFrameClient(host, port, use_udp=True, udp_port=uport)
frame = pd.DataFrame({'v': [1.5, 2.5], 's': ['x', 'y'], 'host': ['a', 'b']},
                     index=pd.to_datetime(['2020-01-01', '2020-01-02'], utc=True))
print(frames.write_points(frame, 'frame', tag_columns=['host'], field_columns=['v', 's']))
arrived('frame', 2)

print('from_dsn')
client = InfluxDBClient.from_dsn('udp+influxdb://root:root@%s:%d/udp' % (host, port), udp_port=uport, timeout=5)
print(client._use_udp, client._udp_port == uport, client._baseurl == 'http://%s:%d' % (host, port))
print(client.write_points(['dsn v=1 %d' % TIME], protocol='line'))
arrived('dsn')
# the same client asks by HTTP
print(client.query('SELECT * FROM dsn'))
print(client.get_list_database())

print('largest')
big = 'x' * 60000
sender.send_packet(['big v="%s" %d' % (big, TIME)], protocol='line')
print([len(p['v']) for p in until_visible(reader, 'SELECT v FROM big', 1).get_points()])
attempt_by_type('too large', lambda: sender.send_packet(['big v="%s"' % (big + big)], protocol='line'))
sender.close()
