"""A static web server that counts what it sends: single ranges and several at once, connections kept alive."""
from __future__ import annotations

import http.server
import re
import threading
import time
from pathlib import Path


class Counting(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path, delay: float = 0, rate: float = 0) -> None:
        self.folder, self.delay, self.rate = folder, delay, rate
        self.requests = self.body = 0
        self.lock = threading.Lock()
        self.free = 0.0  # when the line is free again
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/"
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)

    def __enter__(self) -> "Counting":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.shutdown()
        self.server_close()

    def send(self, count: int) -> None:
        """Waits as long as `count` bytes take on a line that all share."""
        with self.lock:
            self.body += count
            if not self.rate:
                return
            now = time.monotonic()
            self.free = max(self.free, now) + count / self.rate
            wait = self.free - now
        time.sleep(max(0, wait))

    def handle_error(self, request, client_address) -> None:
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536

    def do_GET(self) -> None:
        with self.server.lock:
            self.server.requests += 1
        if self.server.delay:
            time.sleep(self.server.delay)
        path = self.server.folder / self.path.lstrip("/").split("?")[0]
        if not path.is_file():
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        size = path.stat().st_size
        ranges = [(int(a), min(int(b) if b else size - 1, size - 1))
                  for a, b in re.findall(r"(\d+)-(\d*)", self.headers.get("Range", ""))]
        with open(path, "rb") as file:
            if not ranges:
                self.headers_of(200, size)
                self.part(file, 0, size)
            elif len(ranges) == 1:
                start, end = ranges[0]
                self.headers_of(206, end - start + 1, f"bytes {start}-{end}/{size}")
                self.part(file, start, end - start + 1)
            else:
                heads = [f"\r\n--B\r\nContent-Range: bytes {a}-{b}/{size}\r\n\r\n".encode() for a, b in ranges]
                length = sum(map(len, heads)) + sum(b - a + 1 for a, b in ranges) + 9
                self.headers_of(206, length, None, "multipart/byteranges; boundary=B")
                for head, (start, end) in zip(heads, ranges):
                    self.wfile.write(head)
                    self.server.send(len(head))
                    self.part(file, start, end - start + 1)
                self.wfile.write(b"\r\n--B--\r\n")
        self.wfile.flush()

    def headers_of(self, status: int, length: int, content_range: str | None = None, kind: str = "application/octet-stream") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.send_header("Accept-Ranges", "bytes")
        if content_range:
            self.send_header("Content-Range", content_range)
        self.end_headers()

    def part(self, file, start: int, length: int) -> None:
        file.seek(start)
        while length:
            data = file.read(min(length, 16384 if self.server.rate else 262144))
            if not data:
                raise ConnectionError
            self.wfile.write(data)
            self.server.send(len(data))
            length -= len(data)

    def log_message(self, *_) -> None:
        pass
