"""The example that the client documents for its test container."""
import unittest

from address import HOST, PORT
from IoTDBContainer import IoTDBContainer
from iotdb.Session import Session


class MyTestCase(unittest.TestCase):
    def test_something(self):
        with IoTDBContainer() as c:
            session = Session("localhost", c.get_exposed_port(6667), "root", "root")
            session.open(False)
            result = session.execute_query_statement("SHOW TIMESERIES")
            self.assertFalse(result.has_next())
            session.close()


assert unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(MyTestCase)).wasSuccessful()
print("done")
