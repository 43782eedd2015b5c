"""What the client raises, with codes and contents."""

import json

from address import attempt, host_and_port

from influxdb import InfluxDBClient
from influxdb.exceptions import InfluxDBClientError

host, port = host_and_port()
client = InfluxDBClient(host, port, database='errors')
client.create_database('errors')

try:
    client.query('CREATE DATABASE')
except InfluxDBClientError as e:
    print(e.code, json.loads(e.content)['error'] if e.content.startswith('{') else e.content)
for statement in ('', ';', 'SELECT', 'SELECT * FROM', 'SELECT value FROM cpu GROUP BY', 'SHOW', 'DROP', 'DROP SERIES',
                  'SELECT value FROM cpu WHERE time > now() - 1', "SELECT value FROM cpu WHERE time > 'noon'",
                  'SELECT mean(value), value FROM cpu', 'SELECT mean(value) FROM cpu GROUP BY time(1m)',
                  'SELECT value FROM cpu GROUP BY time(1m)', 'SELECT percentile(value) FROM cpu',
                  'SELECT mean(value) FROM cpu GROUP BY value', 'SELECT value FROM cpu LIMIT -1',
                  'SELECT value FROM cpu ORDER BY value', 'SELECT value FROM "no such policy".cpu',
                  'SELECT value FROM cpu WHERE host =~ /(/', 'GRANT', 'KILL QUERY 1000', 'EXPLAIN'):
    attempt(repr(statement), lambda: client.query(statement))
attempt('page', lambda: client.request('nowhere', expected_response_code=204))
attempt('expected code', lambda: client.request('ping', expected_response_code=200))
attempt('method', lambda: client.request('write', method='GET', params={'db': 'errors'}))
attempt('no database', lambda: client.request('write', method='POST', data='cpu value=1', expected_response_code=204))
attempt('no query', lambda: client.request('query', method='GET'))
attempt('parameters', lambda: client.query('SELECT 1', params={'params': '{'}))
client.drop_database('errors')
