#!/usr/bin/env python3
"""A web server over TLS on loopback, HTTP/2 or HTTP/1.1 as the client and --alpn agree: a folder with ranges, and a redirect.

usage: tls_server.py [--alpn h2,http/1.1] [--redirect URL] FOLDER

Makes a certificate for itself in FOLDER/cert.pem and prints its port. Every request is a line on standard output: version, path, range.
/redirect answers 302 to URL.
"""
import argparse
import datetime
import ipaddress
import pathlib
import re
import socketserver
import ssl
import sys

import h2.config
import h2.connection
import h2.events
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def make_certificate(folder: pathlib.Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pibox test")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256()))
    (folder / "key.pem").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


class Handler(socketserver.BaseRequestHandler):
    folder: pathlib.Path
    redirect = ""

    def handle(self) -> None:
        try:
            if self.request.selected_alpn_protocol() == "h2" or not self.allows_http1:
                self.http2()
            else:
                self.http1()
        except (OSError, h2.exceptions.ProtocolError):
            pass

    allows_http1 = True

    def answer(self, version: str, path: str, wanted: str) -> tuple[int, list[tuple[str, str]], bytes]:
        print(version, path, wanted, flush=True)
        if path == "/redirect":
            return 302, [("location", self.redirect)], b""
        file = self.folder / path.lstrip("/")
        if not file.is_file():
            return 404, [], b""
        content = file.read_bytes()
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted)
        if not match:
            return 200, [], content
        first = int(match[1])
        last = min(int(match[2]) if match[2] else len(content) - 1, len(content) - 1)
        return 206, [("content-range", f"bytes {first}-{last}/{len(content)}")], content[first:last + 1]

    def http1(self) -> None:
        stream = self.request.makefile("rb")
        while line := stream.readline():
            path = line.split()[1].decode()
            wanted = ""
            while (header := stream.readline()) not in (b"\r\n", b""):
                if header.lower().startswith(b"range:"):
                    wanted = header.split(b":", 1)[1].strip().decode()
            status, headers, body = self.answer("HTTP/1.1", path, wanted)
            head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers)
            self.request.sendall(head.encode() + f"content-length: {len(body)}\r\n\r\n".encode() + body)

    def http2(self) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        waiting: dict[int, bytes] = {}
        while True:
            self.request.sendall(connection.data_to_send())
            for stream in list(waiting):
                self.send_some(connection, waiting, stream)
            self.request.sendall(connection.data_to_send())
            data = self.request.recv(65536)
            if not data:
                return
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    asked = dict(event.headers)
                    status, headers, body = self.answer("HTTP/2", asked[":path"], asked.get("range", ""))
                    connection.send_headers(
                        event.stream_id, [(":status", str(status)), ("content-length", str(len(body))), *headers])
                    waiting[event.stream_id] = body
                elif isinstance(event, h2.events.StreamReset):
                    waiting.pop(event.stream_id, None)

    @staticmethod
    def send_some(connection, waiting: dict[int, bytes], stream: int) -> None:
        body = waiting[stream]
        while body:
            size = min(connection.local_flow_control_window(stream), connection.max_outbound_frame_size, len(body))
            if size <= 0:
                waiting[stream] = body
                return
            connection.send_data(stream, body[:size])
            body = body[size:]
        connection.end_stream(stream)
        del waiting[stream]


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext):
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = context

    def finish_request(self, request, client_address):
        """The handshake runs in the connection's own thread."""
        try:
            super().finish_request(self.context.wrap_socket(request, server_side=True), client_address)
        except (ssl.SSLError, OSError):
            pass


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--alpn", default="h2,http/1.1")
    parser.add_argument("--redirect", default="")
    options = parser.parse_args()
    make_certificate(options.folder)
    Handler.folder = options.folder
    Handler.redirect = options.redirect
    Handler.allows_http1 = "http/1.1" in options.alpn
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.folder / "cert.pem", options.folder / "key.pem")
    context.set_alpn_protocols(options.alpn.split(","))
    server = Server(context)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main())
