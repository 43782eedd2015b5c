"""Names that riak's client of 2016 takes from Python's own library and that are gone there; imported before it, it loads on Python 3.7 and later."""

import collections
import collections.abc

for name in dir(collections.abc):
    if name[0].isupper() and not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))

_namedtuple = collections.namedtuple


def namedtuple(typename, field_names, verbose=False, **options):
    """Takes the argument that Python 3.7 dropped."""
    return _namedtuple(typename, field_names, **options)


collections.namedtuple = namedtuple
