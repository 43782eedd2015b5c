"""Continuous queries as objects of the catalogue."""

from address import attempt, host_and_port

from influxdb import InfluxDBClient

host, port = host_and_port()
client = InfluxDBClient(host, port, database='continuous')
client.create_database('continuous')
client.create_database('second')

SELECT = 'SELECT mean("value") INTO "cpu_mean" FROM "cpu" GROUP BY time(1m)'
print(client.get_list_continuous_queries())
attempt('create', lambda: client.create_continuous_query('cpu_mean', SELECT))
attempt('resample', lambda: client.create_continuous_query('often', SELECT.replace('cpu_mean', 'x'), 'second',
                                                           'EVERY 10s FOR 2m'))
attempt('same', lambda: client.create_continuous_query('cpu_mean', SELECT))
attempt('other', lambda: client.create_continuous_query('cpu_mean', SELECT.replace('mean', 'max')))
attempt('group by all', lambda: client.create_continuous_query(
    'all', 'SELECT max(/./) INTO "continuous"."autogen".:MEASUREMENT FROM /.*/ GROUP BY time(5m), *'))
attempt('no into', lambda: client.create_continuous_query('bad', 'SELECT mean(value) FROM cpu GROUP BY time(1m)'))
attempt('no time', lambda: client.create_continuous_query('bad', 'SELECT mean(value) INTO x FROM cpu'))
attempt('no aggregate', lambda: client.create_continuous_query('bad', 'SELECT value INTO x FROM cpu'))
attempt('short resample', lambda: client.create_continuous_query('bad', SELECT, resample_opts='FOR 10s'))
attempt('absent database', lambda: client.create_continuous_query('bad', SELECT, 'absent'))
for database in client.get_list_continuous_queries():
    print(database)
attempt('drop', lambda: client.drop_continuous_query('cpu_mean'))
attempt('drop absent', lambda: client.drop_continuous_query('cpu_mean'))
attempt('drop in absent database', lambda: client.drop_continuous_query('cpu_mean', 'absent'))
print(client.get_list_continuous_queries())
client.drop_database('continuous')
client.drop_database('second')
