"""What programs that use more than tables ask for first: ping, the server's version, objects, buckets and their types."""
import old_names  # noqa: F401

import riak
from address import client

riak.disable_list_exceptions = True
c = client()
assert c.ping()
bucket = c.bucket('people')
stored = bucket.new('anna', data={'age': 31})
stored.store()
assert bucket.get('anna').data == {'age': 31}
assert bucket.get_keys() == ['anna'], bucket.get_keys()
assert [b.name for b in c.get_buckets()] == ['people']
bucket.delete('anna')
assert not bucket.get('anna').exists
c.close()
print('done')
