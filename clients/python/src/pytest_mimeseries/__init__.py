"""Mimeseries for Python's tests: stand-ins for InfluxDB, TDengine, IoTDB and Riak TS, for their real clients."""

from .control import Control, ControlError
from .process import DATABASES, StartError
from .server import Clock, Endpoint, Journal, JournalEntry, Server, start

__all__ = [
    "DATABASES",
    "Clock",
    "Control",
    "ControlError",
    "Endpoint",
    "Journal",
    "JournalEntry",
    "Server",
    "StartError",
    "start",
]
