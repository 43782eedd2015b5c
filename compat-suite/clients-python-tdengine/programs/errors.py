"""Errors carry the code and the text of the server."""

import taosrest
from server import URL

connection = taosrest.connect(url=URL, user="root", password="taosdata", timeout=30)


def error(sql, client=connection):
    try:
        client.query(sql)
    except taosrest.errors.ConnectError as e:
        return str(e)
    raise AssertionError(sql + " was accepted")


assert error("SELEC 1") == '[0x2600]: syntax error near "selec 1"', error("SELEC 1")
assert error("SELECT * FROM nosuch.t") == "[0x0388]: Database not exist"
stranger = taosrest.connect(url=URL, user="root", password="wrong", timeout=30)
assert error("SELECT 1", stranger) == "[0x0357]: Authentication failure"
print("done")
