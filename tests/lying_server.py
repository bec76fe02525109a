"""A small model server on this machine that answers what a test wants it to, truths and lies."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Server(ThreadingHTTPServer):
    """Answers every request with `status` and `reply`; keeps what it was sent in `requests`."""

    def __init__(self, status: int, reply: bytes, headers: dict[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.reply, self.headers = status, reply, headers
        self.requests: list[tuple[str, dict[str, str], Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append((self.path, dict(self.headers), body))
        self.send_response(self.server.status)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.server.reply)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def chat(words: str) -> bytes:
    """A chat's reply with these words."""
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


@contextmanager
def serving(reply: bytes, status: int = 200, headers: dict[str, str] | None = None) -> Iterator[Server]:
    """Serve one reply to whoever asks, for as long as the block lasts."""
    server = Server(status, reply, headers or {})
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
