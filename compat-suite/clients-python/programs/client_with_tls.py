"""HTTPS, with all that the client can be told about certificates."""

import os
import tempfile

import pandas as pd

from address import arguments, attempt, attempt_by_type

from influxdb import DataFrameClient, InfluxDBClient

args = arguments('certificate', 'key', 'authority')
host, port = args.host, args.port
TIME = 1577836800000000000


def version(**kwargs):
    """Whether it is the server that it should be."""
    return InfluxDBClient(kwargs.pop('host', host), port, ssl=True, retries=1, **kwargs).ping().startswith('1.6.7')


attempt_by_type('not verified by default', version)
attempt_by_type('not verified', lambda: version(verify_ssl=False))
attempt_by_type('verified without its authority', lambda: version(verify_ssl=True))
attempt_by_type('verified with its authority', lambda: version(verify_ssl=args.authority))
attempt_by_type('by name', lambda: version(verify_ssl=args.authority, host='localhost'))
attempt_by_type('by another name', lambda: version(verify_ssl=args.authority, host='0.0.0.0'))
attempt_by_type('authority that is not there', lambda: version(verify_ssl='/nonexistent/authority.pem'))
attempt_by_type('authority that is none', lambda: version(verify_ssl=args.key))
os.environ['REQUESTS_CA_BUNDLE'] = args.authority
attempt_by_type('authority from the environment', lambda: version(verify_ssl=True))
del os.environ['REQUESTS_CA_BUNDLE']

# the server asks no client for a certificate, and takes no offence at one
attempt_by_type('client certificate', lambda: version(verify_ssl=args.authority, cert=(args.certificate, args.key)))
with tempfile.NamedTemporaryFile('w', suffix='.pem') as both:
    for path in (args.key, args.certificate):
        with open(path) as part:
            both.write(part.read())
    both.flush()
    attempt_by_type('client certificate and key in a file', lambda: version(verify_ssl=args.authority, cert=both.name))
attempt_by_type('client certificate without its key', lambda: version(verify_ssl=args.authority, cert=args.certificate))
attempt_by_type('client certificate that is not there', lambda: version(verify_ssl=args.authority, cert='/nonexistent/own.pem'))
attempt_by_type('client certificate without TLS', lambda: InfluxDBClient(host, port, cert=args.certificate))

client = InfluxDBClient(host, port, database='secret', ssl=True, verify_ssl=args.authority)
client.create_database('secret')
print(client.write_points([{'measurement': 'cpu', 'tags': {'host': 'a'}, 'time': TIME, 'fields': {'v': 1.5, 's': u'\u00fc'}}]))
print(client.query('SELECT * FROM cpu'))
print(client.write_points(['many v=%di %d' % (i, TIME + i) for i in range(20000)], protocol='line', batch_size=5000))
print(list(client.query('SELECT count(v), sum(v) FROM many').get_points()))
# 5.3.2 asks for MessagePack, of whose chunks it reads the first alone
attempt_by_type('chunks', lambda: len(list(client.query('SELECT v FROM many', chunked=True, chunk_size=1000).get_points())))
attempt('not parsed', lambda: client.query('SELECT'))

print('from_dsn')
dsn = 'https+influxdb://root:root@%s:%d/secret' % (host, port)
client = InfluxDBClient.from_dsn(dsn)
print(client._scheme, client._baseurl == 'https://%s:%d' % (host, port), client._verify_ssl)
print(client.query('SELECT * FROM cpu'))
attempt_by_type('verified without its authority', InfluxDBClient.from_dsn(dsn, verify_ssl=True, retries=1).get_list_database)
attempt_by_type('verified with its authority', InfluxDBClient.from_dsn(dsn, verify_ssl=args.authority).get_list_database)
attempt_by_type('unknown modifier', lambda: InfluxDBClient.from_dsn('tls+influxdb://localhost:8086/secret'))

print('data frame')
frames = DataFrameClient(host, port, database='secret', ssl=True, verify_ssl=args.authority)
print(frames.write_points(pd.DataFrame({'v': [1, 2]}, index=pd.to_datetime(['2020-01-01', '2020-01-02'], utc=True)), 'frame'))
print(frames.query('SELECT * FROM frame')['frame'])
client.close()
