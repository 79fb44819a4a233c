"""A server for a folder that a browser reads, for tests and measurements."""

import sys
from http.server import ThreadingHTTPServer


class QuietServer(ThreadingHTTPServer):
    """Serves many connections at a time, and says nothing of a browser that has left the page meanwhile."""

    request_queue_size = 128
    """Connections that may wait. Chromium opens many at once; beyond five, the default, some would be dropped."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Tell every fault but a connection that was closed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]
