"""Where the server is and in which encoding to speak with it, from the command line."""
import argparse

import old_names  # noqa: F401

import riak

parser = argparse.ArgumentParser()
parser.add_argument('--host', required=True)
parser.add_argument('--port', type=int, required=True)
parser.add_argument('--encoding', choices=['ttb', 'protobuf'], required=True)
arguments = parser.parse_args()


def client(nodes=None, **transport_options):
    transport_options['use_ttb'] = arguments.encoding == 'ttb'
    return riak.RiakClient(
        protocol='pbc',
        nodes=nodes or [{'host': arguments.host, 'pb_port': arguments.port}],
        transport_options=transport_options)


GEO = """
    CREATE TABLE GeoCheckin (
        region VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        time TIMESTAMP NOT NULL,
        weather VARCHAR NOT NULL,
        temperature DOUBLE,
        seen SINT64,
        open BOOLEAN,
        PRIMARY KEY ((region, state, QUANTUM(time, 15, 'm')), region, state, time))
"""
