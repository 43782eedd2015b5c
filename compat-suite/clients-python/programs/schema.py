"""Looking at what is there, and taking parts of it away."""

from address import attempt, host_and_port

from influxdb import InfluxDBClient

host, port = host_and_port()
client = InfluxDBClient(host, port, database='schema')
attempt('before', client.get_list_measurements)
client.create_database('schema')
attempt('empty', client.get_list_measurements)
client.write_points(['cpu,host=a,region=eu usage=1,n=1i 1', 'cpu,host=b,region=eu usage=2 2', 'cpu,host=c usage=3 3',
                     'mem,host=a free=1i,ok=true,note="x" 4', 'disk,path=/\\ var used=5 5', 'net rx=6 6'],
                    protocol='line')


def series():
    """Keys of all series, by the client's own call where it has one."""
    if hasattr(client, 'get_list_series'):
        print('listed', client.get_list_series(), client.get_list_series(measurement='cpu'),
              client.get_list_series('schema', 'cpu', {'host': 'a'}))
    return [point['key'] for point in client.query('SHOW SERIES').get_points()]


print(client.get_list_measurements())
print(series())
for statement in ('SHOW TAG KEYS', 'SHOW TAG KEYS FROM cpu', 'SHOW FIELD KEYS', 'SHOW TAG VALUES WITH KEY = host',
                  'SHOW TAG VALUES FROM cpu WITH KEY IN (host, region)', 'SHOW MEASUREMENTS WITH MEASUREMENT =~ /^[cd]/',
                  'SHOW SERIES FROM cpu WHERE region = \'eu\'', 'SHOW SERIES LIMIT 2 OFFSET 1',
                  'SHOW SERIES CARDINALITY', 'SHOW MEASUREMENT CARDINALITY'):
    attempt(statement, lambda: client.query(statement))

attempt('delete by tag', lambda: client.delete_series(tags={'host': 'a'}))
print(series())
attempt('delete by measurement', lambda: client.delete_series(measurement='disk'))
attempt('delete by both', lambda: client.delete_series('schema', 'cpu', {'host': 'b'}))
attempt('delete absent', lambda: client.delete_series(measurement='absent'))
attempt('delete all', lambda: client.delete_series())
print(series())
attempt('drop', lambda: client.drop_measurement('cpu'))
attempt('drop absent', lambda: client.drop_measurement('cpu'))
print(client.get_list_measurements())
attempt('points', lambda: client.query('DELETE FROM net WHERE time < 7', method='POST'))
attempt('points', lambda: client.query('SELECT * FROM net'))
attempt('type is free again', lambda: client.write_points(['cpu usage="text" 1'], protocol='line'))
attempt('points', lambda: client.query('SELECT * FROM cpu'))
client.drop_database('schema')
