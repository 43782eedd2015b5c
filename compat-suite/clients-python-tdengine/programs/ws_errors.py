"""Errors carry the code and the text of the server."""

import taosws
from server import ADDRESS, DSN

connection = taosws.connect(DSN)


def error(sql, address=None):
    try:
        (taosws.connect(address) if address else connection).execute(sql)
    except taosws.Error as e:
        # newer versions say that it was not the connection's fault
        return str(e).replace("Internal error: ", "").replace("`", "")
    raise AssertionError(sql + " was accepted")


assert error("SELEC 1") == '[0x2600] syntax error near "selec 1"', error("SELEC 1")
assert error("SELECT * FROM nosuch.t") == "[0x0388] Database not exist"
assert error("INSERT INTO t VALUES (now, 1)") == "[0x2616] Database not specified", error("INSERT INTO t VALUES (now, 1)")
stranger = error("SELECT 1", "taosws://root:wrong@" + ADDRESS)
assert stranger == "[0x0357] Authentication failure", stranger
nowhere = error("SELECT 1", DSN + "/nosuch")
assert nowhere == "[0x0388] Database not exist", nowhere
# the connection goes on
assert connection.execute("CREATE DATABASE power") == 0
print("done")
