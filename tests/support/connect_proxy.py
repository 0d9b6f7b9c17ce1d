#!/usr/bin/env python3
"""A proxy on loopback that lets those through to a server with TLS (CONNECT, RFC 9110 9.3.6) who know its password.

usage: connect_proxy.py USER:PASSWORD

Prints its port, and then a line for every request: its first line and "let through" or "refused".
"""
import base64
import contextlib
import socket
import socketserver
import sys
import threading


class Handler(socketserver.StreamRequestHandler):
    secret = ""

    def handle(self) -> None:
        first = self.rfile.readline().decode().strip()
        headers = {}
        while line := self.rfile.readline().decode().strip():
            name, value = line.split(":", 1)
            headers[name.lower()] = value.strip()
        allowed = headers.get("proxy-authorization") == "Basic " + base64.b64encode(self.secret.encode()).decode()
        print(first, "let through" if allowed else "refused", flush=True)
        if not allowed:
            self.wfile.write(b'HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm="pibox"\r\nContent-Length: 0\r\n\r\n')
            return
        host, port = first.split()[1].rsplit(":", 1)
        with socket.create_connection((host, int(port))) as server:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=self.pass_on, args=(server, self.connection))
            back.start()
            self.pass_on(self.connection, server)
            back.join()

    @staticmethod
    def pass_on(source: socket.socket, to: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                to.sendall(data)
            to.shutdown(socket.SHUT_WR)


class Proxy(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    Handler.secret = sys.argv[1]
    with Proxy(("127.0.0.1", 0), Handler) as proxy:
        print(proxy.server_address[1], flush=True)
        proxy.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main())
