"""Runs the client's own server tests and says what became of them; the argument is the first of the ports that their servers may take.

The tests come with the package that is installed; they start the influxd that INFLUXDB_PYTHON_INFLUXD_PATH names.
"""

import os
import shutil
import socket
import sys
import unittest
import warnings

from influxdb.tests import server_tests
from influxdb.tests.server_tests import influxdb_instance

# the package's wheel has the tests, but not the configuration that they fill in
HERE = os.path.dirname(os.path.abspath(__file__))
shutil.copy(os.path.join(HERE, 'influxdb.conf.template'), os.path.dirname(server_tests.__file__))



class Ports:
    """Free ports of a range of one's own.

    The package lets the system choose ports, gives them back and takes them a second later, when a run beside this one may have them.
    """

    COUNT = 3000

    def __init__(self, first):
        self.first = first
        self.tried = 0

    def take(self, num_ports, ip='127.0.0.1'):
        ports = set()
        while len(ports) < num_ports:
            port = self.first + self.tried % self.COUNT
            self.tried += 1
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((ip, port))
                    ports.add(port)
                except OSError:
                    pass
        return ports


influxdb_instance.get_free_ports = Ports(int(sys.argv[1])).take

# the suite turns FutureWarning into errors; newer pandas gives one when this old module is imported first
try:
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        import pandas.util.testing  # noqa: F401
except ImportError:
    pass

tests = unittest.defaultTestLoader.loadTestsFromName('influxdb.tests.server_tests.client_test_with_server')
result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(tests)
passed = result.testsRun - len(result.failures) - len(result.errors) - len(result.skipped)
print('passed', passed)
print('skipped', len(result.skipped))
for what, cases in (('failed', result.failures), ('error', result.errors)):
    for case, _ in cases:
        print(what, case)
for case in result.unexpectedSuccesses:
    print('unexpected success', case)
