"""WebSocket over TLS. Older clients trust what SSL_CERT_FILE names; 0.7.0 looks at no certificate."""

import taosws
from server import ADDRESS, HOST, PORT

connection = taosws.connect("wss://root:taosdata@" + ADDRESS)
connection.execute("CREATE DATABASE secret KEEP 36500")
connection.execute("CREATE TABLE secret.t (ts TIMESTAMP, v INT)")
connection.execute("CREATE TOPIC behind AS SELECT ts, v FROM secret.t")
assert connection.execute("INSERT INTO secret.t VALUES (1704067200000, 1) (1704067201000, 2)") == 2
assert [row[0] for row in connection.query("SELECT v FROM secret.t")] == [1, 2]

consumer = taosws.Consumer(
    conf={
        "td.connect.websocket.scheme": "wss",
        "td.connect.ip": HOST,
        "td.connect.port": PORT,
        "group.id": "g",
        "client.id": "1",
        "auto.offset.reset": "earliest",
    }
)
consumer.subscribe(["behind"])
message = consumer.poll(timeout=20)
assert [row[1] for block in message for row in block.fetchall()] == [1, 2]
consumer.unsubscribe()
connection.close()
print("done")
