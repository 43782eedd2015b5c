"""Runs the client's own server tests and says what became of them.

The tests come with the package that is installed; they start the influxd that INFLUXDB_PYTHON_INFLUXD_PATH names.
"""

import os
import shutil
import sys
import unittest
import warnings

from influxdb.tests import server_tests

# the package's wheel has the tests, but not the configuration that they fill in
HERE = os.path.dirname(os.path.abspath(__file__))
shutil.copy(os.path.join(HERE, 'influxdb.conf.template'), os.path.dirname(server_tests.__file__))

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
