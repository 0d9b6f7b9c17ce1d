"""Delegations and downloads."""

import datetime

import pytest
from repository import days, quoted

# (delegator, role, paths, terminating) …, and the order in which roles are asked for.
ANY = ["*"]
GRAPHS = {
    "one": ([("targets", "A", ANY, False)], "A"),
    "two": ([("targets", "A", ANY, False), ("targets", "B", ANY, False)], "AB"),
    "two levels": ([("targets", "A", ANY, False), ("targets", "B", ANY, False), ("B", "C", ANY, False)], "ABC"),
    "depth first": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("A", "C", ANY, False), ("A", "D", ANY, False)],
        "ACDB",
    ),
    "deep first": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("A", "C", ANY, False), ("C", "D", ANY, False)],
        "ACDB",
    ),
    "terminating": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("A", "C", ANY, True), ("A", "D", ANY, False)],
        "AC",
    ),
    "below terminating": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("A", "C", ANY, True), ("C", "D", ANY, False)],
        "ACD",
    ),
    "path does not match": (
        [("targets", "A", ["*.py"], False), ("targets", "B", ANY, False), ("A", "C", ANY, False)],
        "B",
    ),
    "terminating that does not match": ([("targets", "A", ["*.py"], True), ("targets", "B", ANY, False)], "B"),
    "cycle": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("B", "C", ANY, False), ("C", "D", ANY, False), ("D", "B", ANY, False)],
        "ABCD",
    ),
    "shared": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("B", "C", ANY, False), ("A", "C", ANY, False)],
        "ACB",
    ),
    "shared, one path": (
        [("targets", "A", ANY, False), ("targets", "B", ANY, False), ("B", "C", ANY, False), ("A", "C", ["*.py"], False)],
        "ABC",
    ),
}


def build(repository, delegations):
    roles = []
    for delegator, role, paths, terminating in delegations:
        repository.delegate(delegator, role, paths, terminating)
        if role not in roles:
            roles.append(role)
    repository.publish(*roles, "targets", "snapshot", "timestamp")


@pytest.mark.parametrize("name", GRAPHS)
def test_order(client, repository, name):
    delegations, order = GRAPHS[name]
    build(repository, delegations)
    client.init()
    assert client.download("missing") == 1
    assert repository.requests[4:] == [(role, 1) for role in order]


TREE = [
    ("targets", "A", ["*.doc", "*.md"], False),
    ("targets", "B", ["releases/*/*"], False),
    ("B", "C", ["releases/x/*"], False),
    ("B", "D", ["releases/y/*.zip"], False),
]


@pytest.mark.parametrize(
    "path, found, asked",
    [
        ("plain", True, ""),
        ("README.md", True, "A"),
        ("releases/x/x_v1", True, "BC"),
        ("releases/y/y_v1.zip", True, "BD"),
        ("releases/z/z_v1.zip", False, "B"),
        ("releases/x/y/z", False, ""),
        ("folder/README.md", False, ""),
    ],
)
def test_globs(client, repository, path, found, asked):
    for delegator, role, paths, terminating in TREE:
        repository.delegate(delegator, role, paths, terminating)
    for role, target in [
        ("targets", "plain"),
        ("A", "README.md"),
        ("A", "folder/README.md"),
        ("C", "releases/x/x_v1"),
        ("C", "releases/x/y/z"),
        ("D", "releases/y/y_v1.zip"),
        ("D", "releases/z/z_v1.zip"),
    ]:
        repository.add_target(role, target, target.encode())
    repository.publish("A", "B", "C", "D", "targets", "snapshot", "timestamp")
    client.init()
    assert (client.download(path) == 0) == found
    assert repository.requests[4:] == [(role, 1) for role in asked]
    assert client.downloaded() == ([path.encode()] if found else [])


def test_hash_prefixes(client, repository):
    import hashlib

    path = "some/file"
    prefix = hashlib.sha256(path.encode()).hexdigest()[:2]
    repository.delegate("targets", "bin", [])
    role = repository.targets.delegations.roles["bin"]
    role.paths, role.path_hash_prefixes = None, [prefix]
    repository.add_target("bin", path, b"content")
    repository.publish("bin", "targets", "snapshot", "timestamp")
    client.init()
    assert client.download(path) == 0
    assert client.download("other/file") == 1


@pytest.mark.parametrize("role", ["?", "#", "/delegated", "../delegated", "a b%2Fc", "ünïcode", ".", ".."])
def test_strange_role_names(client, repository, role):
    repository.delegate("targets", role, ANY)
    repository.publish(role, "targets", "snapshot", "timestamp")
    client.init()
    assert client.download("nothing") == 1
    assert (quoted(role), 1) in repository.requests
    assert len(list(client.metadata.iterdir())) == 5
    assert sorted(entry.name for entry in client.metadata.parent.iterdir()) == ["initial_root.json", "metadata", "targets"]


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets", ""])
def test_top_level_names_cannot_be_delegated(client, repository, role):
    import json

    from securesystemslib.formats import encode_canonical

    repository.delegate("targets", "ok", ANY)
    repository.publish("ok", "targets")
    file = json.loads(repository.published["targets"].pop())
    file["signed"]["delegations"]["roles"][0]["name"] = role
    canonical = encode_canonical(file["signed"]).encode()
    signer = repository.signers["targets"][0]
    file["signatures"] = [{"keyid": signer.public_key.keyid, "sig": signer.sign(canonical).signature}]
    repository.published["targets"].append(json.dumps(file).encode())
    repository.publish("snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert "targets" not in client.versions()


def test_too_many_roles(client, repository):
    names = [f"r{index}" for index in range(40)]
    for name in names:
        repository.delegate("targets", name, ANY)
    repository.add_target("r31", "near", b"near")
    repository.add_target("r32", "far", b"far")
    repository.publish(*names, "targets", "snapshot", "timestamp")
    client.init()
    assert client.download("near") == 0
    assert client.download("far") == 1
    assert len([request for request in repository.requests if request[0] == "r33"]) == 0


def test_each_delegator_asks_for_its_own_keys(client, repository):
    """C is delegated to by A and B with different keys; signed only for B it is no answer for A."""
    repository.delegate("targets", "A", ["a/*"])
    repository.delegate("targets", "B", ["b/*"])
    repository.delegate("A", "C", ["a/*"])
    repository.signers["C"] = []
    repository.delegate("B", "C", ["b/*"])
    repository.add_target("C", "a/x", b"x")
    repository.add_target("C", "b/x", b"x")
    repository.publish("A", "B", "C", "targets", "snapshot", "timestamp")
    client.init()
    assert client.download("b/x") == 0
    assert client.download("a/x") == 1
    assert "PBX-TRUST-SIGNATURE" in client.result.stderr


def test_delegated_role_expired(client, repository):
    repository.delegate("targets", "delegated", ["x/*"]).expires = days(-1)
    repository.add_target("delegated", "x/a", b"a")
    repository.publish("delegated", "targets", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 0
    assert client.download("x/a") == 1
    assert "delegated" not in client.versions()
    assert client.downloaded() == []


def test_delegated_role_expires_later(client, repository):
    repository.delegate("targets", "delegated", ["x/*"]).expires = days(7)
    repository.add_target("delegated", "x/a", b"a")
    repository.add_target("delegated", "x/b", b"b")
    repository.publish("delegated", "targets", "snapshot", "timestamp")
    client.init()
    assert client.download("x/a") == 0
    assert client.download("x/b", time=days(18)) == 1
    repository.signed("delegated").expires = days(21)
    repository.publish("delegated", "snapshot", "timestamp")
    assert client.download("x/b", time=days(18)) == 0
    assert client.downloaded() == [b"a", b"b"]


def test_time_with_a_fraction(client, repository):
    client.init()
    assert client.refresh(days(1) + datetime.timedelta(microseconds=123456)) == 0


def test_download_and_replace(client, repository):
    repository.add_target("targets", "file", b"one")
    repository.publish_all()
    client.init()
    assert client.refresh() == 0
    assert client.downloaded() == []
    assert client.download("file") == 0
    assert client.download("file") == 0
    assert repository.downloads == ["file"]
    repository.add_target("targets", "file", b"two, longer")
    repository.publish_all()
    assert client.download("file") == 0
    assert client.downloaded() == [b"two, longer"]


@pytest.mark.parametrize("path", ["a/b/c.txt", "spaced name", "percent%2Fsign", "ünïcode", "a+b&c=d?e#f", "-dash", "--target-dir"])
def test_target_names(client, repository, path):
    repository.add_target("targets", path, b"content")
    repository.publish_all()
    client.init()
    if path.startswith("-"):
        code = client.run(
            "--metadata-url", client.server.url + "/metadata", "--target-dir", str(client.targets),
            "--target-base-url", client.server.url + "/targets", f"--target-name={path}", "download")
    else:
        code = client.download(path)
    assert code == 0, client.result.stderr
    assert repository.downloads == [path]
    assert client.downloaded() == [b"content"]


@pytest.mark.parametrize("path", ["../escape", "a/../../b", "/absolute", "a//b", "."])
def test_paths_that_leave(client, repository, path):
    repository.add_target("targets", path, b"content")
    repository.publish_all()
    client.init()
    assert client.download(path) == 1
    assert client.downloaded() == []
    assert sorted(entry.name for entry in client.metadata.parent.iterdir()) == ["initial_root.json", "metadata", "targets"]


@pytest.mark.parametrize("data", [b"other content", b"conten", b"content and more"])
def test_substituted_file(client, repository, data):
    repository.add_target("targets", "file", b"content")
    repository.publish_all()
    repository.files["file"] = data
    client.init()
    assert client.download("file") == 1
    assert client.downloaded() == []


@pytest.mark.parametrize("hashes", [["sha256"], ["sha512"], ["sha256", "sha512"]])
def test_hash_algorithms(client, repository, hashes):
    repository.add_target("targets", "file", b"content", hashes)
    repository.publish_all()
    client.init()
    assert client.download("file") == 0
    assert client.downloaded() == [b"content"]
    repository.files["file"] = b"CONTENT"
    (client.targets / "file").unlink()
    assert client.download("file") == 1


def test_every_hash_must_hold(client, repository):
    target = repository.add_target("targets", "file", b"content", ["sha256", "sha512"])
    target.hashes["sha512"] = "0" * 128
    repository.publish_all()
    client.init()
    assert client.download("file") == 1


def test_unknown_hash_algorithm(client, repository):
    target = repository.add_target("targets", "file", b"content", ["sha512"])
    target.hashes["blake4"] = target.hashes.pop("sha512")
    repository.publish_all()
    client.init()
    assert client.download("file") == 1
    assert client.downloaded() == []


def test_several_at_once(client, repository):
    repository.add_target("targets", "a", b"1")
    repository.add_target("targets", "b", b"2")
    repository.publish_all()
    client.init()
    assert client.download("a", "b") == 0
    assert client.downloaded() == [b"1", b"2"]
