"""Ping, databases and retention policies."""

from address import attempt, host_and_port

from influxdb import InfluxDBClient

host, port = host_and_port()
client = InfluxDBClient(host, port)

print(client.ping().startswith('1.6.7'))  # a distribution's build says a little more
print(client.get_list_database())
attempt('create', lambda: client.create_database('one'))
attempt('create again', lambda: client.create_database('one'))
attempt('create odd name', lambda: client.create_database('two words "quoted"'))
print(client.get_list_database())
attempt('drop', lambda: client.drop_database('two words "quoted"'))
attempt('drop again', lambda: client.drop_database('two words "quoted"'))
attempt('empty name', lambda: client.create_database(''))
print(client.get_list_database())

client.switch_database('one')
print(client.get_list_retention_policies())
attempt('day', lambda: client.create_retention_policy('day', '1d', 1))
attempt('same again', lambda: client.create_retention_policy('day', '1d', 1))
attempt('other duration', lambda: client.create_retention_policy('day', '2d', 1))
attempt('week', lambda: client.create_retention_policy('week', '1w', 3, default=True))
attempt('forever', lambda: client.create_retention_policy('forever', 'INF', 1, database='one'))
attempt('too short', lambda: client.create_retention_policy('minute', '1m', 1))
attempt('no copies', lambda: client.create_retention_policy('none', '1d', 0))
attempt('no duration', lambda: client.create_retention_policy('words', 'long', 1))
attempt('no database', lambda: client.create_retention_policy('day', '1d', 1, database='absent'))
for policy in client.get_list_retention_policies('one'):
    print(sorted(policy.items()))
attempt('alter', lambda: client.alter_retention_policy('day', duration='12h', replication=2))
attempt('alter default', lambda: client.alter_retention_policy('day', default=True))
attempt('alter absent', lambda: client.alter_retention_policy('absent', duration='1d'))
attempt('drop', lambda: client.drop_retention_policy('week'))
attempt('drop absent', lambda: client.drop_retention_policy('absent'))
for policy in client.get_list_retention_policies():
    print(sorted(policy.items()))
attempt('policies of an absent database', lambda: client.get_list_retention_policies('absent'))

long = InfluxDBClient.from_dsn('influxdb://root:root@%s:%d/one' % (host, port), timeout=5)
print([policy['name'] for policy in long.get_list_retention_policies()])
client.close()
