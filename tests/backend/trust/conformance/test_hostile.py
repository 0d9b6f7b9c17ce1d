"""What no public suite covers: servers that never end, JSON that is not what it seems, several repositories that disagree."""

import json
import socket
import time

import pytest
from repository import Repository
from securesystemslib.formats import encode_canonical


def endless(handler):
    handler.send_response(200)
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b"x" * 65536)
    except OSError:
        pass


@pytest.mark.parametrize("path", ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"])
def test_endless_metadata(client, server, path):
    server.override[f"/metadata/{path}"] = endless
    client.init()
    assert client.refresh() == 1
    assert "PBX-TRUST-SIZE" in client.result.stderr


def test_endless_target(client, server, repository):
    target = repository.add_target("targets", "file", b"content")
    repository.publish_all()
    server.override[f"/targets/{target.hashes['sha256']}.file"] = endless
    client.init()
    assert client.download("file") == 1
    assert client.downloaded() == []


def test_one_byte_too_many(client, repository):
    """Padding is not signed: the limit is on the bytes served."""
    repository.published["timestamp"][-1] += b" " * (16 * 1024)
    client.init()
    assert client.refresh() == 1
    assert "PBX-TRUST-SIZE" in client.result.stderr


@pytest.mark.parametrize("status", [500, 302, 206])
def test_http_errors_are_not_end_of_chain(client, server, status):
    def answer(handler):
        handler.send_response(status)
        handler.send_header("Location", "/metadata/1.root.json")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.override["/metadata/2.root.json"] = answer
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 1}


def test_connection_cut(client, server, repository):
    def cut(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.wfile.write(b"{")
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    server.override["/metadata/timestamp.json"] = cut
    client.init()
    assert client.refresh() == 1
    assert "timestamp" not in client.versions()


def sign(repository, role, text):
    """The file `{"signatures": …, "signed": text}` with a signature over what a lenient reader would make of the text."""
    canonical = encode_canonical(json.loads(text, parse_float=lambda number: int(float(number)))).encode()
    signatures = [{"keyid": s.public_key.keyid, "sig": s.sign(canonical).signature} for s in repository.signers[role]]
    return ('{"signatures": %s, "signed": %s}' % (json.dumps(signatures), text)).encode()


def body(repository, role):
    return json.dumps(repository.signed(role).to_dict())


HOSTILE = {
    "duplicate member": lambda text: text[:-1] + ', "version": 1}',
    "duplicate member inside": lambda text: text.replace('"meta": {', '"meta": {"snapshot.json": {"version": 9}, '),
    "float": lambda text: text.replace('"version": 1,', '"version": 1.0,', 1),
    "exponent": lambda text: text.replace('"version": 1,', '"version": 1e0,', 1),
    "huge": lambda text: text.replace('"version": 1,', '"version": 99999999999999999999,', 1),
    "largest": lambda text: text.replace('"version": 1,', '"version": 9223372036854775807,', 1),
    "zero": lambda text: text.replace('"version": 1,', '"version": 0,', 1),
    "negative": lambda text: text.replace('"version": 1,', '"version": -1,', 1),
    "boolean": lambda text: text.replace('"version": 1,', '"version": true,', 1),
    "string": lambda text: text.replace('"version": 1,', '"version": "1",', 1),
    "deep": lambda text: text[:-1] + ', "x": ' + "[" * 60 + "]" * 60 + "}",
    "time with an offset": lambda text: text.replace("Z\"", "+00:00\"", 1),
    "time with a fraction": lambda text: text.replace("Z\"", ".5Z\"", 1),
    "no such day": lambda text: text.replace('"expires": "', '"expires": "2099-02-30T00:00:00Z", "x": "', 1),
    "other specification": lambda text: text.replace('"spec_version": "1.', '"spec_version": "2.', 1),
    "list instead": lambda text: "[" + text + "]",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_json(client, repository, name):
    good = body(repository, "timestamp")
    assert sign(repository, "timestamp", good)
    bad = HOSTILE[name](good)
    assert bad != good
    try:
        repository.published["timestamp"] = [sign(repository, "timestamp", bad)]
    except Exception:  # cannot even be signed
        repository.published["timestamp"] = [b'{"signatures": [], "signed": ' + bad.encode() + b"}"]
    client.init()
    assert client.refresh() == 1
    assert "PBX-TRUST-INVALID" in client.result.stderr, client.result.stderr
    assert client.versions() == {"root": 1}


@pytest.mark.parametrize("data", [b"", b"null", b"{}", b"<html>Please log in</html>", b"\xff\xfe{}", b"{\"signed\": {}}", b"\x00" * 100])
def test_not_metadata(client, repository, data):
    repository.published["timestamp"] = [data]
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 1}


def test_non_ascii_is_signed_as_it_is(client, repository):
    repository.targets.unrecognized_fields["text"] = "\u00e9\U0001f600\u007f\u2028 tab\t newline\n nul\u0000 \"\\/"
    repository.publish_all()
    client.init()
    assert client.refresh() == 0, client.result.stderr


def test_replay_of_an_old_repository(client, repository, server):
    old = {role: list(files) for role, files in repository.published.items()}
    repository.publish("root", "targets", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 0
    trusted = client.versions()
    repository.published = old
    assert client.refresh() == 1
    assert client.versions() == trusted


def test_mixed_versions(client, repository):
    """An old targets beside a new snapshot."""
    repository.publish_all()
    repository.published["targets"][1] = repository.published["targets"][0]
    client.init()
    assert client.refresh() == 1
    assert "PBX-TRUST-MISMATCH" in client.result.stderr


def test_another_repository_is_no_mirror(client, repository, server):
    client.init()
    assert client.refresh() == 0
    trusted = client.versions()
    stranger = Repository()
    for _ in range(3):
        stranger.publish("root", "targets", "snapshot", "timestamp")
    server.repository = stranger
    assert client.refresh() == 1
    assert client.versions() == trusted


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
@pytest.mark.parametrize("content", [b"", b"{", b"\x00" * 5000])
def test_damaged_local_file(client, repository, role, content):
    """Half a file from another time, or a worn card: fetched again, except the root, without which nothing is trusted."""
    client.init()
    assert client.refresh() == 0
    (client.metadata / f"{role}.json").write_bytes(content)
    assert client.refresh() == (1 if role == "root" else 0)
    if role != "root":
        assert client.versions() == {"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_stolen_key_of_one_role(client, repository, role):
    """With one key a thief signs what that role may; the roles above still bind it."""
    repository.add_target("targets", "file", b"good")
    repository.with_hashes = True
    repository.publish_all()
    client.init()
    assert client.refresh() == 0
    thief = Repository()
    thief.metadata["root"] = repository.metadata["root"]
    thief.published["root"] = repository.published["root"]
    thief.signers[role] = repository.signers[role]
    thief.with_hashes = True
    for _ in range(4):
        thief.add_target("targets", "file", b"evil")
        thief.publish("targets", "snapshot", "timestamp")
    client.server.repository = thief
    assert client.download("file") == 1
    assert client.downloaded() == []


def drip(handler):
    """One byte at a time, for ever."""
    handler.send_response(200)
    handler.end_headers()
    try:
        while True:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)
    except OSError:
        pass


@pytest.mark.parametrize("path", ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json", "1.slow.json"])
def test_dripping_metadata(client, server, repository, path):
    repository.delegate("targets", "slow", ["*"])
    repository.restart("targets")
    repository.restart("snapshot")
    repository.restart("timestamp")
    repository.publish("slow", "targets", "snapshot", "timestamp")
    server.override[f"/metadata/{path}"] = drip
    client.init()
    assert client.download("file", patience=1) == 1
    assert "PBX-NET-STALLED" in client.result.stderr


def test_dripping_target(client, server, repository):
    target = repository.add_target("targets", "file", b"content" * 1000)
    repository.publish_all()
    server.override[f"/targets/{target.hashes['sha256']}.file"] = drip
    client.init()
    assert client.download("file", patience=1) == 1
    assert "PBX-NET-STALLED" in client.result.stderr
    assert client.downloaded() == []


def test_two_mirrors_that_disagree(client, repository, server):
    """Asked in turn, they cannot take the client back; what is newest wins, whichever said it first."""
    repository.add_target("targets", "file", b"old")
    repository.publish_all()
    old = {role: list(files) for role, files in repository.published.items()}, dict(repository.files)
    repository.add_target("targets", "file", b"new")
    repository.rotate("timestamp")
    repository.publish("root", "targets", "snapshot", "timestamp")
    new = repository.published, repository.files
    client.init()
    seen = []
    for mirror in (old, new, old, old, new):
        repository.published, repository.files = mirror
        seen.append((client.download("file"), client.downloaded()))
    assert seen == [(0, [b"old"]), (0, [b"new"]), (1, [b"new"]), (1, [b"new"]), (0, [b"new"])]
    assert client.versions() == {"root": 2, "timestamp": 3, "snapshot": 3, "targets": 3}
