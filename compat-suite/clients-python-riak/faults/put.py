"""What the client makes of a server that misbehaves once it has been used: the types of the exception and of those behind it."""

import old_names  # noqa: F401

import argparse
import socket

import riak
from riak.table import Table
from riak.ts_object import TsObject

parser = argparse.ArgumentParser()
parser.add_argument('--port', type=int, required=True)
parser.add_argument('--trigger', type=int, required=True)
parser.add_argument('--reconnect', action='store_true')
arguments = parser.parse_args()


def connect():
    """A client that tries three times, which is its default."""
    return riak.RiakClient(
        protocol='pbc',
        nodes=[{'host': '127.0.0.1', 'pb_port': arguments.port}],
        transport_options={'use_ttb': False, 'timeout': 2})


def put(client):
    """One row."""
    client.ts_put(TsObject(client, Table(client, 't'), [['x']]))


def types(exception):
    """Outermost first. What is behind a time-out is left out."""
    names = []
    while isinstance(exception, BaseException):
        names.append(type(exception).__name__)
        if 'imeout' in names[-1]:
            break
        exception = exception.__cause__
    return ' < '.join(names)


client = connect()
client.ts_query('t', 'CREATE TABLE t (a VARCHAR NOT NULL, PRIMARY KEY ((a), a))')
put(client)
with socket.create_connection(('127.0.0.1', arguments.trigger)) as trigger:
    while trigger.recv(1):
        pass
try:
    put(connect() if arguments.reconnect else client)
    print('nothing')
except Exception as e:
    print(types(e))
