"""What the client makes of a server that misbehaves once it has been used: the types of the exception and of those behind it."""

import argparse
import socket

from influxdb import InfluxDBClient

parser = argparse.ArgumentParser()
parser.add_argument('--port', type=int, required=True)
parser.add_argument('--trigger', type=int, required=True)
parser.add_argument('--reconnect', action='store_true')
arguments = parser.parse_args()


def connect():
    """A client that tries three times, which is its default."""
    return InfluxDBClient('127.0.0.1', arguments.port, database='home', timeout=2)


def write(client):
    """One point."""
    client.write_points([{'measurement': 'cpu', 'fields': {'v': 1.5}}])


def types(exception):
    """Outermost first; requests and urllib3 keep what they wrap as an argument. What is behind a time-out is left out."""
    names = []
    while isinstance(exception, BaseException):
        names.append(type(exception).__name__)
        if 'Timeout' in names[-1]:
            break
        behind = [argument for argument in exception.args if isinstance(argument, BaseException)]
        exception = getattr(exception, 'reason', None) or (behind[0] if behind else exception.__cause__)
    return ' < '.join(names)


client = connect()
client.create_database('home')
write(client)
with socket.create_connection(('127.0.0.1', arguments.trigger)) as trigger:
    while trigger.recv(1):
        pass
try:
    write(connect() if arguments.reconnect else client)
    print('nothing')
except Exception as e:
    print(types(e))
