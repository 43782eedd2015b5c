"""Where the server under test listens."""

import argparse
import time


def arguments(*more):
    """Read --host and --port, as the tutorials of the client do, and what else the server has."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--host', default='localhost')
    parser.add_argument('--port', type=int, default=8086)
    for name in more:
        parser.add_argument('--' + name, required=True)
    return parser.parse_args()


def host_and_port():
    """Read --host and --port."""
    args = arguments()
    return args.host, args.port


def attempt(what, call):
    """Print what a call returns, or the error that it raises."""
    try:
        print(what, '->', call())
    except Exception as e:
        print(what, '->', type(e).__name__, getattr(e, 'code', None), getattr(e, 'content', None) or e)


def attempt_by_type(what, call):
    """The same for errors whose texts are Python's or hold ports: only their types."""
    try:
        print(what, '->', call())
    except Exception as e:
        print(what, '->', type(e).__name__)


def until_visible(client, query, points, seconds=20):
    """Ask until that many points have arrived: nobody is told when a datagram is stored. Gives the last answer in any case."""
    from influxdb.exceptions import InfluxDBClientError
    end = time.time() + seconds
    while True:
        try:
            result = client.query(query)
        except InfluxDBClientError:
            # the first datagram makes the database
            if time.time() > end:
                raise
            continue
        if len(list(result.get_points())) >= points or time.time() > end:
            return result
