"""What the server refuses comes back as RiakError, with its text, and the connection goes on."""
import old_names  # noqa: F401

import riak
from address import GEO, client

c = client()
c.ts_query('GeoCheckin', GEO)


def refused(text, call, *arguments):
    try:
        call(*arguments)
    except riak.RiakError as e:
        assert text in str(e), e
    else:
        raise AssertionError('not refused: %s' % text)


query = lambda sql: c.ts_query('GeoCheckin', sql)
table = c.table('GeoCheckin')
refused('already_active', query, GEO)
refused("Unexpected token 'SELEC'", query, 'SELEC * FROM GeoCheckin')
refused('The query must have a where clause.', query, 'SELECT * FROM GeoCheckin')
refused('Nowhere is not an active table', query, "SELECT * FROM Nowhere WHERE a = 'b'")
refused('Nowhere', c.ts_get, 'Nowhere', ['a'])
refused('Key element count mismatch', table.get, ['r', 's'])
refused('Invalid data found at row index(es) 2', table.new([['r', 's', 1, 'w', 1.0, 1, True], ['r', 's', 1, 5, 1.0, 1, True]]).store)
refused('notfound', table.delete, ['r', 's', 1])
refused('too many quanta', query, "SELECT * FROM GeoCheckin WHERE region = 'r' AND state = 's' AND time > 1 AND time < 9999999999999")
assert c.ping()
c.close()
print('done')
