"""A node that is not there is left for another; many threads; a time to wait for answers."""
import old_names  # noqa: F401

import socket
import threading

import riak
from address import GEO, arguments, client

riak.disable_list_exceptions = True
here = {'host': arguments.host, 'pb_port': arguments.port}
with socket.socket() as unused:
    unused.bind(('127.0.0.1', 0))
    gone = {'host': '127.0.0.1', 'pb_port': unused.getsockname()[1]}
    c = client([gone, here])
    c.ts_query('GeoCheckin', GEO)
    with c.retry_count(5):
        for i in range(10):
            assert c.table('GeoCheckin').new([['r', 's', i + 1, 'w', None, i, None]]).store()
    c.close()

c = client(timeout=20)


def write(thread):
    for i in range(50):
        c.table('GeoCheckin').new([['t', str(thread), i + 1, 'w', 1.0 * i, i, True]]).store()


threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sum(len(chunk) for chunk in c.ts_stream_keys(c.table('GeoCheckin'), 20000)) == 210
# a stream that is left early must not disturb what comes next
stream = c.ts_stream_keys(c.table('GeoCheckin'))
next(stream)
stream.close()
assert c.ts_query('GeoCheckin', "SELECT COUNT(*) FROM GeoCheckin WHERE region = 't' AND state = '2' AND time > 0 AND time < 100").rows == [[50]]
c.close()
print('done')
