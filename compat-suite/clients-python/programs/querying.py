"""Queries: parameters, times, chunks and what a ResultSet offers."""

from address import attempt, host_and_port

from influxdb import InfluxDBClient
from influxdb.resultset import ResultSet

host, port = host_and_port()
client = InfluxDBClient(host, port, database='querying', timeout=10, retries=1, headers={'X-Test': 'yes'}) \
    if hasattr(InfluxDBClient, 'get_list_series') else InfluxDBClient(host, port, database='querying', timeout=10)
client.create_database('querying')
client.write_points([{'measurement': 'cpu', 'tags': {'host': 'server%02d' % (i % 3), 'region': ('eu', 'us')[i % 2]},
                      'time': 1546300800 + 10 * i, 'fields': {'usage': i * 1.25, 'count': i}} for i in range(24)],
                    time_precision='s')
client.write_points([{'measurement': 'mem', 'tags': {'host': 'server01'}, 'time': 1546300800, 'fields': {'free': 17}}],
                    time_precision='s')

print(client.query('SELECT * FROM cpu LIMIT 4'))
print(client.query('SELECT * FROM nothing'))
print(client.query("SELECT usage FROM cpu WHERE host = 'server02' AND time < '2019-01-01T00:02:00Z'"))
print(client.query('SELECT usage FROM cpu WHERE host = $host AND usage > $low LIMIT 2',
                   bind_params={'host': 'server01', 'low': 10}))
print(client.query('SELECT usage FROM cpu WHERE host = $host LIMIT 1', params={'params': '{"host":"server00"}'}))
attempt('unbound', lambda: client.query('SELECT usage FROM cpu WHERE host = $host'))
attempt('bound twice', lambda: client.query('SELECT usage FROM cpu WHERE host = $host LIMIT 1',
                                            bind_params={'host': 'server02'}, params={'params': '{"host":"x"}'}))
for epoch in ('h', 'm', 's', 'ms', 'u', 'ns', 'x'):
    attempt(epoch, lambda: client.query('SELECT usage FROM cpu OFFSET 1 LIMIT 1', epoch=epoch))
    attempt(epoch, lambda: client.query('SELECT usage FROM cpu LIMIT 1 OFFSET 1', epoch=epoch))

result = client.query('SELECT mean(usage), max(count) FROM cpu GROUP BY host, region')
print(len(result), result.keys())
for key, points in result.items():
    print(key, list(points))
print(list(result.get_points(measurement='cpu', tags={'host': 'server01'})))
print(list(result.get_points(tags={'region': 'eu'})))
print(list(result.get_points('mem')))
print(list(result['cpu']), list(result[('cpu', {'host': 'server00', 'region': 'eu'})]))
print(result.raw if isinstance(result.raw, list) else sorted(result.raw))
print(result.error, bool(result), list(iter(result))[:1])

print(client.query("SELECT mean(usage) FROM cpu WHERE time >= '2019-01-01' AND time < '2019-01-01T00:04:00Z' "
                   'GROUP BY time(1m), host FILL(0)'))
print(client.query('SELECT derivative(mean(usage), 1s) FROM cpu GROUP BY time(30s) LIMIT 3'))
print(client.query('SELECT percentile(usage, 90), stddev(usage), spread(count) FROM cpu'))
print(client.query('SELECT top(usage, host, 2) FROM cpu'))
print(client.query('SELECT * FROM cpu, mem WHERE host =~ /server0[12]/ ORDER BY time DESC LIMIT 2'))
print(client.query('SELECT usage * 2 + count AS both FROM cpu LIMIT 2'))
print(client.query('SELECT sum(m) FROM (SELECT mean(usage) AS m FROM cpu GROUP BY host)'))
print(client.query('SELECT free FROM mem; SELECT last(usage) FROM cpu; SHOW MEASUREMENTS'))
print(client.query('SELECT mean(usage) INTO copied FROM cpu GROUP BY host'))
print(client.query('SELECT * FROM copied'))
print(client.query('SELECT free FROM querying.autogen.mem', database='elsewhere'))


def chunks(answer):
    """List of what one chunked answer holds; the client's versions return a list or an iterable."""
    return [answer] if isinstance(answer, ResultSet) else list(answer)


# 5.3 asks for MessagePack, of which it can read one chunk alone
attempt('small chunks', lambda: chunks(client.query('SELECT usage FROM cpu LIMIT 5', chunked=True, chunk_size=2)))
attempt('one chunk', lambda: chunks(client.query('SELECT usage FROM cpu LIMIT 2', chunked=True)))
attempt('chunk a series', lambda: chunks(client.query('SELECT usage FROM cpu GROUP BY host LIMIT 2', chunked=True)))

attempt('syntax', lambda: client.query('SELEC usage FROM cpu'))
attempt('half', lambda: client.query('SELECT usage FROM'))
attempt('function', lambda: client.query('SELECT nosuch(usage) FROM cpu'))
attempt('no database', lambda: InfluxDBClient(host, port).query('SELECT usage FROM cpu'))
attempt('absent database', lambda: client.query('SELECT usage FROM cpu', database='absent'))
attempt('one of two', lambda: client.query('SELECT free FROM mem; SELECT nosuch(free) FROM mem'))
attempt('post', lambda: client.query('SELECT free FROM mem', method='POST'))
attempt('write by GET', lambda: client.query('DROP MEASUREMENT mem'))
client.drop_database('querying')
