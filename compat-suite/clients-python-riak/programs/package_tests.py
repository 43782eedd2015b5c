"""The time-series tests that come with the client's package, over the tables that its set-up makes."""
import old_names  # noqa: F401

import os
import sys
import unittest

from address import arguments, client

os.environ.update(RUN_TIMESERIES='1', RIAK_TEST_PROTOCOL='pbc', RIAK_TEST_PB_HOST=arguments.host, RIAK_TEST_PB_PORT=str(arguments.port))
sys.argv = sys.argv[:1]
c = client()
c.ts_query('GeoCheckin', """
    CREATE TABLE GeoCheckin (
        geohash varchar not null, user varchar not null, time timestamp not null, weather varchar not null, temperature double,
        PRIMARY KEY ((geohash, user, quantum(time, 15, m)), geohash, user, time))""")
c.ts_query('GeoCheckin_Wide', """
    CREATE TABLE GeoCheckin_Wide (
        geohash varchar not null, user varchar not null, time timestamp not null, weather varchar not null, temperature double,
        uv_index sint64, observed boolean not null,
        PRIMARY KEY ((geohash, user, quantum(time, 15, m)), geohash, user, time))""")
c.close()
module = {'ttb': 'riak.tests.test_timeseries_ttb', 'protobuf': 'riak.tests.test_timeseries_pbuf'}[arguments.encoding]
if arguments.encoding == 'ttb':
    # it would skip all tests, with the real server too: it asks for bucket types, which the client does not expect of a version 1.5.2
    from riak.tests.test_timeseries_ttb import TimeseriesTtbTests
    TimeseriesTtbTests.setUpClass = classmethod(lambda cls: None)
result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromName(module))
assert not result.skipped, result.skipped
assert result.wasSuccessful()
assert result.testsRun == {'ttb': 9, 'protobuf': 25}[arguments.encoding], result.testsRun
print('done')
