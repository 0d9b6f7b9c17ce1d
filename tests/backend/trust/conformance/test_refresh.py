"""The client workflow of TUF 1.0.34 (section 5) as seen from outside: exit code, requests made, what is trusted afterwards."""

import json
import re

import pytest
from repository import TOP, days
from tuf.api.metadata import Metadata, MetaFile


def test_requests_and_bytes(client, repository):
    assert client.init() == 0
    assert repository.requests == []
    repository.published["timestamp"][-1] += b" \n"
    assert client.refresh() == 0
    assert repository.requests == [("root", 2), ("timestamp", None), ("snapshot", 1), ("targets", 1)]
    for role in TOP:
        assert client.stored(role) == repository.published[role][-1]


def test_refresh_without_change_asks_twice(client, repository):
    client.init()
    assert client.refresh() == 0
    repository.requests.clear()
    assert client.refresh() == 0
    assert repository.requests == [("root", 2), ("timestamp", None)]


def test_without_consistent_snapshots(client, repository):
    repository.root.consistent_snapshot = False
    repository.publish("root")
    repository.add_target("targets", "a/b", b"content")
    repository.publish_all()
    client.init()
    assert client.download("a/b") == 0
    assert repository.requests[-3:] == [("timestamp", None), ("snapshot", None), ("targets", None)]


def test_download_refreshes_first(client, repository):
    client.init()
    assert client.download("nothing") == 1
    assert client.versions() == {"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_exit_is_one_for_bad_usage(client):
    assert client.run() == 1
    assert client.run("frobnicate") == 1
    assert client.run("refresh") == 1
    assert client.run("--no-such-option") == 1
    assert client.run("init", "/nonexistent") == 1


def broken_version(root):
    del root["signed"]["version"]


def broken_signature(root):
    root["signatures"][0]["sig"] = "ab" * 64


@pytest.mark.parametrize("damage", [broken_version, broken_signature])
def test_initial_root_is_checked(client, repository, damage):
    root = json.loads(repository.published["root"][0])
    damage(root)
    client.init(json.dumps(root).encode())
    assert client.refresh() == 1
    assert repository.requests == []


@pytest.mark.parametrize(
    "role, trusted",
    [
        ("root", {"root": 1}),
        ("timestamp", {"root": 2}),
        ("snapshot", {"root": 2, "timestamp": 2}),
        ("targets", {"root": 2, "timestamp": 2, "snapshot": 2}),
    ],
)
def test_unsigned_role_stops_there(client, repository, role, trusted):
    repository.signers[role].pop()
    repository.publish("root", "targets", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert client.versions() == trusted
    assert "PBX-TRUST-SIGNATURE" in client.result.stderr
    assert role in client.result.stderr


@pytest.mark.parametrize(
    "role, trusted",
    [
        ("root", {"root": 1}),
        ("snapshot", {"root": 2, "timestamp": 2}),
        ("targets", {"root": 2, "timestamp": 2, "snapshot": 2}),
    ],
)
def test_version_must_be_that_of_the_url(client, repository, role, trusted):
    repository.signed(role).version += 1
    repository.publish("root", "targets", "snapshot", "timestamp")
    if role != "root":  # the listed version is 3, the file is served as 2
        repository.published[role].append(repository.published[role][-1])
        listing = repository.signed("timestamp" if role == "snapshot" else "snapshot")
        if role == "snapshot":
            listing.snapshot_meta.version = 2
            repository.restart("timestamp", 2)
            repository.publish("timestamp")
        else:
            listing.meta["targets.json"].version = 2
            repository.restart("snapshot", 2)
            repository.published["snapshot"] = [b""]
            repository.snapshot.version = 1
            repository.publish("snapshot")
            repository.restart("timestamp", 2)
            repository.publish("timestamp")
    client.init()
    assert client.refresh() == 1
    assert client.versions() == trusted


def test_same_timestamp_version_is_no_change(client, repository):
    client.init()
    assert client.refresh() == 0
    repository.timestamp.snapshot_meta.version = 100
    repository.restart("timestamp")
    repository.publish("timestamp")
    before = client.stored("timestamp")
    repository.requests.clear()
    assert client.refresh() == 0
    assert client.stored("timestamp") == before
    assert repository.requests[-1] == ("timestamp", None)


def test_hashes_in_metadata(client, repository):
    repository.with_hashes = True
    repository.publish_all()
    client.init()
    assert client.refresh() == 0
    repository.publish("targets")
    repository.snapshot.meta["targets.json"].hashes["sha256"] = "46" * 32
    repository.publish("snapshot", "timestamp")
    assert client.refresh() == 1
    assert "PBX-TRUST-MISMATCH" in client.result.stderr
    assert client.versions() == {"root": 1, "timestamp": 3, "snapshot": 3, "targets": 2}


def test_length_in_metadata(client, repository):
    repository.with_hashes = True
    repository.publish("targets")
    repository.snapshot.meta["targets.json"].length -= 1
    repository.publish("snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert "targets" not in client.versions()


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_missing_file(client, repository, role):
    client.init()
    assert client.refresh() == 0
    repository.publish_all()
    repository.published[role] = repository.published[role][:1] if role != "timestamp" else []
    if role == "timestamp":
        del repository.published[role]
    assert client.refresh() == 1
    expected = {"timestamp": (1, 1, 1), "snapshot": (2, 1, 1), "targets": (2, 2, 1)}[role]
    versions = client.versions()
    assert (versions["timestamp"], versions["snapshot"], versions["targets"]) == expected
    assert "PBX-NET-NOT-FOUND" in client.result.stderr


def test_type_is_checked(client, repository):
    signer = repository.signers["timestamp"][0]
    repository.add_key("snapshot", signer=signer)
    repository.snapshot.meta = {"snapshot.json": MetaFile(1)}
    repository.publish("root", "snapshot")
    repository.published["timestamp"].append(repository.published["snapshot"].pop())
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 2}
    assert "PBX-TRUST-INVALID" in client.result.stderr


def test_unknown_members_are_signed_and_ignored(client, repository):
    repository.root.unrecognized_fields["custom-field"] = {"a": ["é", "\u2028", "\"quoted\" \\ back"]}
    repository.root.roles["root"].unrecognized_fields["another"] = "value"
    repository.publish("root")
    client.init()
    assert client.refresh() == 0
    assert client.versions()["root"] == 2


def test_timestamp_rollback(client, repository):
    client.init()
    repository.publish("timestamp")
    assert client.refresh() == 0
    repository.restart("timestamp")
    repository.publish("timestamp")
    assert client.refresh() == 1
    assert client.versions()["timestamp"] == 2
    assert "PBX-TRUST-ROLLBACK" in client.result.stderr
    assert repository.requests[-1] == ("timestamp", None)


@pytest.mark.parametrize("hashes", [False, True])
def test_snapshot_rollback(client, repository, hashes):
    repository.with_hashes = hashes
    client.init()
    repository.publish("snapshot", "timestamp")
    assert client.refresh() == 0
    repository.restart("snapshot")
    repository.publish("snapshot", "timestamp")
    assert client.refresh() == 1
    assert (client.versions()["timestamp"], client.versions()["snapshot"]) == (2, 2)
    assert repository.requests[-1] == ("timestamp", None)


@pytest.mark.parametrize("hashes", [False, True])
def test_targets_rollback(client, repository, hashes):
    repository.with_hashes = hashes
    client.init()
    repository.publish_all()
    assert client.refresh() == 0
    repository.restart("targets")
    repository.publish_all()
    assert client.refresh() == 1
    assert (client.versions()["snapshot"], client.versions()["targets"]) == (2, 2)


def test_listed_role_may_not_disappear(client, repository):
    repository.delegate("targets", "delegated", ["x/*"])
    repository.publish("delegated", "targets", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 0
    del repository.snapshot.meta["delegated.json"]
    repository.publish("snapshot", "timestamp")
    assert client.refresh() == 1
    assert client.versions()["snapshot"] == 2


def fast_forward(repository, role):
    repository.signed(role).version = 9_000_000
    repository.published[role] = []
    data = repository.metadata[role]
    data.signatures.clear()
    for signer in repository.signers[role]:
        data.sign(signer, append=True)
    return data.to_bytes()


@pytest.mark.parametrize("role", ["timestamp", "snapshot"])
def test_what_a_new_root_does_not_answer_for_is_dropped(client, repository, role):
    """5.3.11: seen in the folder when the refresh gets no further than the root."""
    client.init()
    assert client.refresh() == 0
    repository.rotate(role)
    repository.publish("root")
    del repository.published["timestamp"]
    assert client.refresh() == 1
    left = {"root": 2, "timestamp": 1, "snapshot": 1, "targets": 1}
    del left[role]
    assert client.versions() == left


def test_an_expired_root_drops_nothing(client, repository):
    client.init()
    assert client.refresh() == 0
    repository.rotate("timestamp")
    repository.root.expires = days(-1)
    repository.publish("root", "timestamp")
    assert client.refresh() == 1
    assert client.versions() == {"root": 2, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_timestamp_fast_forward_recovery(client, repository):
    client.init()
    repository.published["timestamp"] = [fast_forward(repository, "timestamp")]
    assert client.refresh() == 0
    assert client.versions()["timestamp"] == 9_000_000
    repository.rotate("timestamp")
    repository.restart("timestamp")
    repository.publish("root", "timestamp")
    assert client.refresh() == 0
    assert client.versions() == {"root": 2, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_snapshot_fast_forward_recovery(client, repository):
    client.init()
    for _ in range(20):
        repository.publish("snapshot")
    repository.publish("timestamp")
    assert client.refresh() == 0
    repository.rotate("snapshot")
    repository.rotate("timestamp")
    repository.restart("snapshot")
    repository.publish("root", "targets", "snapshot", "timestamp")
    assert client.refresh() == 0
    assert client.versions()["snapshot"] == 1


def test_targets_fast_forward_recovery(client, repository):
    client.init()
    repository.delegate("targets", "delegated", ["x/*"])
    repository.publish("delegated")
    for _ in range(20):
        repository.publish("targets")
    repository.publish("snapshot", "timestamp")
    assert client.refresh() == 0
    repository.rotate("snapshot")
    repository.restart("targets")
    repository.targets.delegations = None
    del repository.snapshot.meta["delegated.json"]
    repository.publish("root", "targets", "snapshot", "timestamp")
    assert client.refresh() == 0
    assert client.versions()["targets"] == 1


def test_expired_root_is_kept_but_stops(client, repository):
    client.init()
    assert client.refresh() == 0
    repository.root.expires = days(-1)
    repository.publish("root")
    repository.publish_all()
    assert client.refresh() == 1
    assert client.versions() == {"root": 2, "timestamp": 1, "snapshot": 1, "targets": 1}
    assert "PBX-TRUST-EXPIRED" in client.result.stderr


def test_expired_root_in_between_is_ignored(client, repository):
    repository.root.expires = days(-1)
    repository.publish("root")
    repository.root.expires = days(30)
    repository.publish("root")
    client.init()
    assert client.refresh() == 0
    assert client.versions()["root"] == 3


@pytest.mark.parametrize("role, kept", [("timestamp", (1, 1, 1)), ("snapshot", (2, 1, 1)), ("targets", (2, 2, 1))])
def test_expired_role_is_not_taken(client, repository, role, kept):
    client.init()
    assert client.refresh() == 0
    repository.signed(role).expires = days(-5)
    repository.publish_all()
    assert client.refresh() == 1
    versions = client.versions()
    assert (versions["timestamp"], versions["snapshot"], versions["targets"]) == kept
    assert re.search(f"PBX-TRUST-EXPIRED.*{role}", client.result.stderr)


@pytest.mark.parametrize("role", TOP)
def test_local_role_expires(client, repository, role):
    repository.signed(role).expires = days(7)
    repository.publish(role)
    repository.publish_all()
    client.init()
    assert client.refresh() == 0
    assert client.refresh(days(6)) == 0
    assert client.refresh(days(8)) == 1


def test_expired_local_roles_still_lead_to_new_ones(client, repository):
    client.init()
    repository.timestamp.expires = days(7)
    repository.snapshot.expires = days(7)
    repository.publish_all()
    assert client.refresh() == 0
    repository.timestamp.expires = days(21)
    repository.snapshot.expires = days(21)
    repository.publish_all()
    assert client.refresh(days(18)) == 0
    assert client.versions() == {"root": 1, "timestamp": 3, "snapshot": 3, "targets": 3}


def test_expired_local_snapshot_still_stops_a_rollback(client, repository):
    client.init()
    repository.timestamp.expires = repository.snapshot.expires = days(7)
    repository.publish_all()
    assert client.refresh() == 0
    repository.timestamp.expires = repository.snapshot.expires = days(21)
    repository.restart("targets")
    repository.publish_all()
    assert client.refresh(days(18)) == 1
    assert client.versions()["snapshot"] == 2


def test_many_roots(client, repository):
    for _ in range(40):
        repository.publish("root")
    client.init()
    assert client.refresh() == 0
    assert client.versions()["root"] == 41


def test_bad_root_in_the_chain_keeps_the_good_ones(client, repository):
    for _ in range(4):
        repository.publish("root")
    bad = Metadata.from_bytes(repository.published["root"][3])
    bad.signatures.clear()
    repository.published["root"][3] = bad.to_bytes()
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 3}
