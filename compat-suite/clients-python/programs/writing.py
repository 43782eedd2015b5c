"""All the ways of writing points, and what can be wrong with them."""

from datetime import datetime, timezone

from address import attempt, host_and_port

from influxdb import InfluxDBClient
from influxdb.line_protocol import make_lines

host, port = host_and_port()
client = InfluxDBClient(host, port, database='writing')
client.create_database('writing')


def show(what, query, **options):
    """Print each row of an answer."""
    print(what)
    for key, points in client.query(query, **options).items():
        print(' ', key)
        for point in points:
            print('   ', sorted(point.items(), key=lambda item: item[0]))


def point(measurement, value, time=None, **tags):
    """Make a point as the client takes it."""
    made = {'measurement': measurement, 'tags': tags, 'fields': {'value': value}}
    if time is not None:
        made['time'] = time
    return made


print(client.write_points([point('cpu', 0.5, '2019-01-01T00:00:00Z', host='a'),
                           point('cpu', 1.5, '2019-01-01T00:00:01.123456789Z', host='b', region='eu')]))
print(client.write_points([point('cpu', 2.5, datetime(2019, 1, 1, 0, 0, 2)),
                           point('cpu', 3.5, datetime(2019, 1, 1, 0, 0, 3, 500, tzinfo=timezone.utc))],
                          tags={'host': 'c', 'region': 'us'}))
show('cpu', 'SELECT * FROM cpu')

for precision, time in (('n', 1546300800000000001), ('u', 1546300800000002), ('ms', 1546300800003),
                        ('s', 1546300804), ('m', 25771681), ('h', 429529)):
    attempt(precision, lambda: client.write_points([point('precise', precision, time)], time_precision=precision))
show('precise', 'SELECT value FROM precise', epoch='ns')

types = {'float': 1.0, 'small': 1e-300, 'integer': 7, 'large': 2 ** 63 - 1, 'yes': True, 'no': False, 'absent': None,
         'text': 'quote " backslash \\ comma , space', 'unicode': 'Grüße 你好 🙂', 'empty': '', 'newline': 'a\nb'}
print(client.write_points([{'measurement': 'odd, name', 'tags': {'tag key': 'tag,=value', 'ünï': 'cödé', 'none': None},
                            'fields': types, 'time': 0}]))
show('odd', 'SELECT * FROM "odd, name"')
show('odd by tag', 'SELECT "integer" FROM "odd, name" GROUP BY *')

print(client.write_points([point('batch', i, i * 10 ** 9, host=str(i % 3)) for i in range(25)], batch_size=10))
show('batch', 'SELECT count(value), sum(value) FROM batch GROUP BY host')

print(client.write(['lines,host=a value=1 1', 'lines,host=b value=2,other=2i 2'],
                   {'db': 'writing'}, protocol='line'))
attempt('mixed types', lambda: client.write_points('lines,host=a value=1 3\nlines,host=a value=2 4\n', protocol='line'))
attempt('line list', lambda: client.write_points(['lines,host=c value=3.25 5', 'lines,host=c value=4.25 6'],
                                                 protocol='line', time_precision='s'))
show('lines', 'SELECT * FROM lines')
print(make_lines({'tags': {'t': 'v'}, 'points': [point('made', 1, 1)]}))

client.create_retention_policy('other', '52w', 1)
client.create_retention_policy('long', 'INF', 1)
attempt('policy', lambda: client.write_points([point('kept', 1, 1)], retention_policy='long'))
attempt('absent policy', lambda: client.write_points([point('kept', 1, 1)], retention_policy='absent'))
attempt('consistency', lambda: client.write_points([point('kept', 2, 2)], retention_policy='long', consistency='all'))
show('kept', 'SELECT * FROM "long".kept')

attempt('absent database', lambda: client.write_points([point('cpu', 1)], database='absent'))
attempt('type conflict', lambda: client.write_points([point('batch', 'text', 1)]))
attempt('other type in another week', lambda: client.write_points([point('cpu', 'text', 1, host='a')]))
attempt('partly', lambda: client.write_points([point('batch', 99, 9, host='z'), point('batch', 'text', 9, host='z')]))
show('the good one stayed', "SELECT * FROM batch WHERE host = 'z'")
attempt('unparsable', lambda: client.write_points(['cpu,host=a value=', 'cpu value=1 1'], protocol='line'))
attempt('missing fields', lambda: client.write_points(['cpu,host=a'], protocol='line'))
attempt('bad time', lambda: client.write_points(['cpu value=1 soon'], protocol='line'))
attempt('bad precision', lambda: client.write(['cpu value=1 1'], {'db': 'writing', 'precision': 'd'}, protocol='line'))
attempt('beyond retention', lambda: client.write_points([point('cpu', 1, 1)], retention_policy='other'))
client.drop_database('writing')
