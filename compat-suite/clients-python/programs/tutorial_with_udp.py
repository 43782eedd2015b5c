# -*- coding: utf-8 -*-
"""Example for sending batch information to InfluxDB via UDP."""

import argparse

from influxdb import InfluxDBClient

from address import until_visible


def main(uport):
    """Instantiate connection to the InfluxDB."""
    # NOTE: structure of the UDP packet is different than that of information
    # sent via HTTP
    json_body = {
        "tags": {
            "host": "server01",
            "region": "us-west"
        },
        "time": "2009-11-10T23:00:00Z",
        "points": [{
            "measurement": "cpu_load_short",
            "fields": {
                "value": 0.64
            }
        },
            {
                "measurement": "cpu_load_short",
                "fields": {
                    "value": 0.67
                }
            }]
    }

    # make `use_udp` True and add `udp_port` number from `influxdb.conf` file
    # no need to mention the database name since it is already configured
    client = InfluxDBClient(use_udp=True, udp_port=uport)

    # Instead of `write_points` use `send_packet`
    client.send_packet(json_body)


def parse_args():
    """Parse the args."""
    parser = argparse.ArgumentParser(
        description='example code to play with InfluxDB along with UDP Port')
    parser.add_argument('--uport', type=int, required=True,
                        help='UDP port of InfluxDB')
    # not of the tutorial: where to see what became of it
    parser.add_argument('--host')
    parser.add_argument('--port', type=int)
    return parser.parse_args()


if __name__ == '__main__':
    args = parse_args()
    main(uport=args.uport)
    reader = InfluxDBClient(args.host, args.port, database='udp')
    arrived = until_visible(reader, 'SELECT * FROM cpu_load_short', 1)
    # the time is that of the arrival, of both: they are one point
    print([{k: v for k, v in point.items() if k != 'time'} for point in arrived.get_points()])
