"""Where the server under test listens."""

import argparse


def host_and_port():
    """Read --host and --port, as the tutorials of the client do."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--host', default='localhost')
    parser.add_argument('--port', type=int, default=8086)
    args = parser.parse_args()
    return args.host, args.port


def attempt(what, call):
    """Print what a call returns, or the error that it raises."""
    try:
        print(what, '->', call())
    except Exception as e:
        print(what, '->', type(e).__name__, getattr(e, 'code', None), getattr(e, 'content', None) or e)
