"""Where the server is, and small helpers of the programs."""
import argparse

_parser = argparse.ArgumentParser()
_parser.add_argument("--host")
_parser.add_argument("--port", type=int)
ARGUMENTS = _parser.parse_args()
HOST, PORT = ARGUMENTS.host, ARGUMENTS.port


def rows(data_set):
    """All rows of a data set: the time, then the values as text."""
    found = []
    while data_set.has_next():
        record = data_set.next()
        found.append([record.get_timestamp()] + [str(field) for field in record.get_fields()])
    data_set.close_operation_handle()
    return found


def equal(found, expected):
    assert found == expected, "%r is not %r" % (found, expected)
