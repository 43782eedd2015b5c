"""The control API of a running server."""

from __future__ import annotations

import http.client
import json
from typing import Any


class ControlError(Exception):
    """The server refused; ``status`` is that of HTTP."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Control:
    """Requests of the control API, in JSON, one connection each; proxies of the environment are not asked."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port

    def request(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request such as ``GET /control/clock`` and give what the answer holds, None if nothing.

        Raises ControlError if the answer is one of an error.
        """
        connection = http.client.HTTPConnection(self._host, self._port, timeout=60)
        try:
            sent = None if body is None else json.dumps(body).encode()
            connection.request(method, path, body=sent)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        answer = json.loads(text) if text else None
        if response.status >= 400:
            raise ControlError(response.status, answer["error"] if answer else response.reason)
        return answer
