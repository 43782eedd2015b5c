"""Where the server is."""

import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--url", required=True)
URL = parser.parse_args().url
METERS = (
    "CREATE STABLE IF NOT EXISTS power.meters (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT) "
    "TAGS (location BINARY(64), groupId INT)"
)
ROWS = (
    "INSERT INTO power.d1001 USING power.meters TAGS('California.SanFrancisco', 2) VALUES "
    "('2018-10-03 14:38:05.000', 10.3, 219, 0.31) ('2018-10-03 14:38:15.000', 12.6, 218, 0.33) "
    "('2018-10-03 14:38:16.800', 12.3, 221, 0.31) "
    "power.d1002 USING power.meters TAGS('California.SanFrancisco', 3) VALUES "
    "('2018-10-03 14:38:16.650', 10.3, 218, 0.25) "
    "power.d1003 USING power.meters TAGS('California.LosAngeles', 2) VALUES "
    "('2018-10-03 14:38:05.500', 11.8, 221, 0.28) ('2018-10-03 14:38:16.600', 13.4, 223, 0.29) "
    "power.d1004 USING power.meters TAGS('California.LosAngeles', 3) VALUES "
    "('2018-10-03 14:38:05.000', 10.8, 223, 0.29) ('2018-10-03 14:38:06.500', 11.5, 221, 0.35)"
)
NAMES = ["ts", "current", "voltage", "phase", "location", "groupid"]
ADDRESS = URL.split("://")[1]
HOST, PORT = ADDRESS.split(":")
DSN = "taosws://root:taosdata@" + ADDRESS
