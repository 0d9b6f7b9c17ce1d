#!/usr/bin/env python3
"""Serves a folder over HTTP on loopback, as a plain static web server does: ranges, keep-alive, ETag, HTTP/1.1.

Used by the sandbox and the tests; any static web server serves a repository as well. With --port 0 (the default) a free port is taken;
it is printed, and written to --port-file when the server listens. --rate slows each answer down, so that there is something to watch.
"""
import argparse
import http.server
import os
import pathlib
import re
import sys
import time


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    rate = 0
    log = None

    def send_head(self):
        self.remaining = None
        path = self.translate_path(self.path)
        if not os.path.isfile(path):
            self.send_error(404)
            return None
        size = os.path.getsize(path)
        start, end = 0, size - 1
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if wanted:
            start = int(wanted[1])
            end = min(int(wanted[2]) if wanted[2] else size - 1, size - 1)
            if start >= size or end < start:
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{size}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        else:
            self.send_response(200)
        self.remaining = end - start + 1
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(self.remaining))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("ETag", f'"{size:x}-{os.stat(path).st_mtime_ns:x}"')
        self.end_headers()
        file = open(path, "rb")
        file.seek(start)
        return file

    def copyfile(self, source, outputfile):
        chunk = max(1024, self.rate // 10) if self.rate else 256 * 1024
        while self.remaining:
            data = source.read(min(chunk, self.remaining))
            if not data:
                break
            try:
                outputfile.write(data)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True
                return
            self.remaining -= len(data)
            if self.rate:
                time.sleep(len(data) / self.rate)

    def log_message(self, format, *args):  # noqa: A002 (the name is the base class's)
        if self.log:
            range_ = self.headers.get("Range", "-") if getattr(self, "headers", None) else "-"
            self.log.write(f"{format % args} {range_}\n")
            self.log.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--port-file", type=pathlib.Path)
    parser.add_argument("--log", type=pathlib.Path)
    parser.add_argument("--rate", type=int, default=0, help="bytes per second of each answer; 0: as fast as possible")
    options = parser.parse_args()
    if not os.path.isdir(options.folder):
        print(f"serve.py: {options.folder} is not a folder", file=sys.stderr)
        return 2
    Handler.rate = options.rate
    Handler.log = open(options.log, "a", encoding="utf-8") if options.log else None
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", options.port), lambda *a, **k: Handler(*a, directory=options.folder, **k))
    server.daemon_threads = True
    port = server.server_address[1]
    print(port, flush=True)
    if options.port_file:
        new = options.port_file.with_suffix(".new")
        new.write_text(f"{port}\n")
        new.rename(options.port_file)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
