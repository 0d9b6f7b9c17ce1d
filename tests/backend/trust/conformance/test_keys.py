"""Thresholds, rotation, key types: who counts as a signer."""

import copy
import json

import pytest
from securesystemslib.formats import encode_canonical
from securesystemslib.hash import digest
from tuf.api.metadata import Metadata

SCHEMES = ["ed25519", "ecdsa-sha2-nistp256", "rsassa-pss-sha256"]


def with_id(key):
    """The key with the id that its content has."""
    hasher = digest("sha256")
    hasher.update(encode_canonical(key.to_dict()).encode())
    key.keyid = hasher.hexdigest()
    return key


@pytest.mark.parametrize("scheme", SCHEMES)
def test_scheme(client, repository, scheme):
    client.init()
    signer = repository.add_key("root", signer=repository.new_signer(scheme))
    repository.root.roles["root"].threshold = 2
    repository.publish("root")
    assert client.refresh() == 0, client.result.stderr
    assert client.versions()["root"] == 2

    repository.publish("root")
    other = repository.new_signer(scheme).sign(b"something else").signature
    metadata = Metadata.from_bytes(repository.published["root"].pop())
    metadata.signatures[signer.public_key.keyid].signature = other
    repository.published["root"].append(metadata.to_bytes())
    assert client.refresh() == 1
    assert client.versions()["root"] == 2


@pytest.mark.parametrize("change", ["scheme", "keytype"])
def test_unknown_scheme_never_verifies(client, repository, change):
    signer = repository.new_signer()
    setattr(signer.public_key, change, "quantum")
    with_id(signer.public_key)
    repository.add_key("timestamp", signer=signer)
    repository.publish("root", "timestamp")
    client.init()
    assert client.refresh() == 0  # the other key is enough
    repository.root.roles["timestamp"].threshold = 2
    repository.publish("root", "timestamp")
    assert client.refresh() == 1
    assert client.versions()["root"] == 3


def test_key_ids_are_checked(client, repository):
    signer = repository.new_signer()
    signer.public_key.keyid = "ab" * 32
    repository.add_key("timestamp", signer=signer)
    repository.publish("root", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 1}


def test_unknown_members_of_a_key_are_part_of_its_id(client, repository):
    signer = repository.new_signer()
    signer.public_key.unrecognized_fields = {"keyid_hash_algorithms": "md5", "extra": {"b": 1, "a": [True, None]}}
    with_id(signer.public_key)
    repository.rotate("snapshot")
    repository.root.revoke_key(repository.signers["snapshot"].pop().public_key.keyid, "snapshot")
    repository.add_key("snapshot", signer=signer)
    repository.publish("root", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 0
    assert client.versions()["snapshot"] == 2


def test_the_same_key_under_two_ids_counts_once(client, repository):
    signer = repository.signers["snapshot"][0]
    twin = copy.copy(signer)
    twin._public_key = copy.deepcopy(signer.public_key)
    twin._public_key.unrecognized_fields = {"twin": 1}
    with_id(twin._public_key)
    repository.add_key("snapshot", signer=twin)
    repository.root.roles["snapshot"].threshold = 2
    repository.publish("root", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 2, "timestamp": 2}


def test_duplicate_signature_is_invalid(client, repository):
    file = json.loads(repository.published["snapshot"].pop())
    file["signatures"].append(file["signatures"][0])
    repository.published["snapshot"].append(json.dumps(file).encode())
    client.init()
    assert client.refresh() == 1
    assert "snapshot" not in client.versions()


def test_duplicate_key_ids_cannot_fake_a_threshold(client, repository):
    signer = repository.add_key("snapshot")
    repository.publish("root")
    file = json.loads(repository.published["root"].pop())
    file["signed"]["roles"]["snapshot"]["keyids"] += [signer.public_key.keyid] * 8
    file["signed"]["roles"]["snapshot"]["threshold"] = 6
    root = Metadata.from_dict(json.loads(repository.published["root"][0]))
    canonical = encode_canonical(file["signed"]).encode()
    file["signatures"] = [
        {"keyid": s.public_key.keyid, "sig": s.sign(canonical).signature} for s in repository.signers["root"]
    ]
    assert root
    repository.published["root"].append(json.dumps(file).encode())
    repository.publish("snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert "snapshot" not in client.versions()


@pytest.mark.parametrize("value", ["", "00", "not hex", "ab" * 64, "AB" * 5000])
def test_a_bad_signature_beside_a_good_one_does_no_harm(client, repository, value):
    first = repository.signers["timestamp"][0].public_key.keyid
    repository.add_key("timestamp")
    repository.publish("root", "timestamp")
    metadata = Metadata.from_bytes(repository.published["timestamp"].pop())
    metadata.signatures[first].signature = value[:8192]
    repository.published["timestamp"].append(metadata.to_bytes())
    client.init()
    assert client.refresh() == 0, client.result.stderr


def test_threshold_not_met(client, repository):
    repository.root.roles["snapshot"].threshold = 3
    repository.add_key("snapshot")
    repository.add_key("snapshot")
    repository.publish("root", "targets", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 0
    repository.signers["snapshot"].pop()
    repository.publish_all()
    assert client.refresh() == 1
    assert client.versions()["snapshot"] == 2
    assert "2 of 3" in client.result.stderr


def test_threshold_beyond_the_keys(client, repository):
    repository.root.roles["snapshot"].threshold = 6
    repository.publish("root", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == 1
    assert client.versions() == {"root": 2, "timestamp": 2}


# Root versions: keys, threshold, who signs; whether the last one is accepted.
ROTATIONS = {
    "one key replaced": ([([1], 1, [1]), ([2], 1, [2, 1]), ([2], 1, [2])], True),
    "signatures nobody asked for": ([([1], 1, [3, 1, 4]), ([2], 1, [3, 2, 1, 4]), ([2], 1, [3, 2, 4])], True),
    "3 of 5, different signers": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 2, 3, 4], 3, [0, 4, 1]), ([0, 1, 2, 3, 4], 3, [0, 1, 3])], True),
    "3 of 5, one replaced": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 1])], True),
    "3 of 5, all replaced": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]), ([5, 6, 7, 8, 9], 3, [5, 6, 7])], True),
    "threshold raised": ([([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [1, 2])], True),
    "threshold lowered": ([([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1, 2]), ([1, 2, 3], 1, [1])], True),
    "old key does not sign": ([([1], 1, [1]), ([2], 1, [2, 3, 4])], False),
    "new key does not sign": ([([1], 1, [1]), ([2], 1, [1, 3, 4])], False),
    "too few new ones": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 2, 4])], False),
    "too few old ones": ([([0, 1, 2, 3, 4], 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 5])], False),
    "raised threshold not met": ([([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [2])], False),
    "old threshold not met": ([([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1])], False),
}


@pytest.mark.parametrize("name", ROTATIONS)
def test_root_rotation(client, repository, name):
    versions, accepted = ROTATIONS[name]
    signers = [repository.new_signer() for _ in range(10)]
    del repository.published["root"]
    for keys, threshold, by in versions:
        for key in list(repository.root.roles["root"].keyids):
            repository.root.revoke_key(key, "root")
        repository.signers["root"] = []
        for index in keys:
            repository.root.add_key(signers[index].public_key, "root")
        repository.root.roles["root"].threshold = threshold
        repository.signers["root"] = [signers[index] for index in by]
        repository.publish("root")
    client.init()
    assert (client.refresh() == 0) == accepted
    assert client.stored("root") == repository.published["root"][-1 if accepted else -2]


ROLE_KEYS = {
    "replaced": ([2], 1, [2], True),
    "signatures nobody asked for": ([1], 1, [3, 1, 4], True),
    "new key does not sign": ([2], 1, [1, 3, 4], False),
    "one of three is not asked": ([0, 1, 3, 4, 5], 3, [0, 2, 4], False),
    "one is missing": ([0, 1, 3, 4, 5], 3, [0, 4], False),
    "3 of 5": ([0, 1, 2, 3, 4], 3, [0, 2, 4], True),
    "3 of 5, others": ([0, 1, 2, 3, 4], 3, [2, 3, 4], True),
}


@pytest.mark.parametrize("name", ROLE_KEYS)
@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_role_keys(client, repository, role, name):
    keys, threshold, by, accepted = ROLE_KEYS[name]
    signers = [repository.new_signer() for _ in range(6)]
    for key in list(repository.root.roles[role].keyids):
        repository.root.revoke_key(key, role)
    for index in keys:
        repository.root.add_key(signers[index].public_key, role)
    repository.root.roles[role].threshold = threshold
    repository.signers[role] = [signers[index] for index in by]
    repository.publish("root", "targets", "snapshot", "timestamp")
    client.init()
    assert (client.refresh() == 0) == accepted
    if accepted:
        assert client.stored(role) == repository.published[role][-1]
    else:
        assert role not in client.versions()
