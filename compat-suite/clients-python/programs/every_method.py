"""Every method of the client at least once; at its end it names those that were not called."""

import functools
import inspect

from address import attempt, host_and_port

from influxdb import InfluxDBClient

METHODS = [name for name, method in inspect.getmembers(InfluxDBClient, callable) if not name.startswith('_')]
called = set()


def noting(name, method):
    """Note that a method is called."""
    @functools.wraps(method)
    def call(self, *args, **kwargs):
        called.add(name)
        return method(self, *args, **kwargs)
    return call


for method in METHODS:
    if method != 'from_dsn':
        setattr(InfluxDBClient, method, noting(method, getattr(InfluxDBClient, method)))

host, port = host_and_port()
called.add('from_dsn')
client = InfluxDBClient.from_dsn('influxdb://root:root@%s:%d/every' % (host, port), timeout=10, retries=1)
print(client.ping().startswith('1.6.7'))
client.create_database('every')
client.create_database('other')
print(client.get_list_database())

print('policies')
client.create_retention_policy('week', '7d', '1', default=True)
client.create_retention_policy('short', '1h', 1, 'other', shard_duration='1h')
client.alter_retention_policy('week', duration='14d', shard_duration='2d')
client.alter_retention_policy('autogen', default=True)
print(client.get_list_retention_policies())
print(client.get_list_retention_policies('other'))
client.drop_retention_policy('week')
attempt('absent policy', lambda: client.drop_retention_policy('absent'))
attempt('alter absent', lambda: client.alter_retention_policy('absent', duration='1d'))

print('writing')
print(client.write({'points': [{'measurement': 'a', 'fields': {'v': 1.5}, 'time': 1}]}, {'db': 'every'}))
print(client.write(['a,host=x v=2.5 2'], {'db': 'every', 'precision': 's'}, 204, 'line'))
print(client.write_points([{'measurement': 'b', 'tags': {'host': 'x'}, 'fields': {'n': i}, 'time': i} for i in range(5)],
                          time_precision='ms', tags={'dc': 'eu'}, batch_size=2, retention_policy='autogen'))
print(client.write_points(['c v=1i 1', 'c v=2i 2'], database='other', protocol='line'))
attempt('no policy', lambda: client.write_points(['c v=1i 1'], retention_policy='absent', protocol='line'))
attempt('consistency', lambda: client.write_points(['c v=1i 1'], protocol='line', consistency='all'))
attempt('bad', lambda: client.write(['c v='], {'db': 'every'}, 204, 'line'))

print('querying')
print(client.query('SELECT * FROM a; SELECT n FROM b WHERE n > 2'))
print(client.query('SELECT n FROM b WHERE host = $h AND n < $n', bind_params={'h': 'x', 'n': 3}, epoch='ms'))
print(client.query('SELECT * FROM c', database='other', epoch='ns', method='POST'))
print(client.query('SELECT nosuch(v) FROM a; SELECT v FROM a', raise_errors=False).error)
attempt('expected', lambda: client.query('SELECT FROM', expected_response_code=400))
attempt('params', lambda: client.query('SELECT * FROM a', params={'chunked': 'false', 'pretty': 'true'}))
# the client's newer versions cannot read chunks: so with the real server, too
attempt('chunked', lambda: list(client.query('SELECT n FROM b', chunked=True, chunk_size=2)))
attempt('request', lambda: client.request('query', 'GET', {'q': 'SHOW DATABASES'}).status_code)
attempt('request', lambda: client.request('nothing', expected_response_code=404).text)

print('schema')
print(client.get_list_measurements())
if hasattr(client, 'get_list_series'):
    attempt('series', lambda: client.get_list_series())
    attempt('series', lambda: client.get_list_series('every', 'b', {'host': 'x'}))
client.delete_series(measurement='b', tags={'host': 'x'})
print(client.query('SHOW SERIES'))
client.drop_measurement('a')
print(client.get_list_measurements())

print('continuous queries')
client.create_continuous_query('means', 'SELECT mean(v) INTO e FROM a GROUP BY time(10m)', 'other', 'EVERY 5m FOR 20m')
client.create_continuous_query('counts', 'SELECT count(v) INTO "other"."autogen".f FROM c GROUP BY time(1h), *')
print(client.get_list_continuous_queries())
client.drop_continuous_query('counts')
client.drop_continuous_query('means', 'other')
print(client.get_list_continuous_queries())

print('users')
client.create_user('ann', "it's \"secret\"")
client.create_user('bob', 'b', True)
client.set_user_password('ann', 'new')
client.grant_privilege('read', 'every', 'ann')
client.grant_privilege('all', 'other', 'ann')
client.revoke_privilege('write', 'other', 'ann')
client.grant_admin_privileges('ann')
client.revoke_admin_privileges('bob')
print(client.get_list_users())
print(sorted(client.get_list_privileges('ann'), key=str))
client.drop_user('bob')
client.drop_user('ann')
print(client.get_list_users())

print('session')
client.switch_user('somebody', 'x')
client.switch_database('other')
print(client.query('SELECT * FROM c'))
# nobody listens there, which nobody is told
udp = InfluxDBClient(host, port, use_udp=True, udp_port=9)
print(udp.send_packet({'points': [{'measurement': 'a', 'fields': {'v': 1}}]}))
udp.close()
client.drop_database('every')
client.drop_database('other')
client.close()
with InfluxDBClient(host, port, database='absent') as closing:
    attempt('absent', lambda: closing.query('SELECT * FROM a'))
print('not called:', sorted(set(METHODS) - called))
