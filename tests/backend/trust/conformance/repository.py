"""A TUF repository that a test can bend: metadata made and signed with python3-tuf, served by a real HTTP server on loopback.

Every version ever published stays: `published[role]` is the list of its files, the URL `N.role.json` is its N-th entry whatever the file says.
"""

import datetime
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

TOP = ["root", "timestamp", "snapshot", "targets"]
KINDS = {"root": Root, "timestamp": Timestamp, "snapshot": Snapshot, "targets": Targets}
MAKERS = {
    "ed25519": CryptoSigner.generate_ed25519,
    "ecdsa-sha2-nistp256": CryptoSigner.generate_ecdsa,
    "rsassa-pss-sha256": CryptoSigner.generate_rsa,
}


def now():
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


def days(count):
    return now() + datetime.timedelta(days=count)


class Repository:
    def __init__(self):
        self.metadata = {}
        self.signers = {}
        self.published = {}
        self.files = {}
        self.with_hashes = False
        self.requests = []  # (role as in the URL, version) of metadata
        self.downloads = []  # target paths as in the URL
        for role in TOP:
            self.metadata[role] = Metadata(KINDS[role](expires=days(30)))
        self.root.consistent_snapshot = True
        for role in TOP:
            self.add_key(role)
        self.publish("targets", "snapshot", "timestamp", "root")

    def signed(self, role):
        return self.metadata[role].signed

    @property
    def root(self):
        return self.signed("root")

    @property
    def timestamp(self):
        return self.signed("timestamp")

    @property
    def snapshot(self):
        return self.signed("snapshot")

    @property
    def targets(self):
        return self.signed("targets")

    def new_signer(self, scheme="ed25519"):
        return MAKERS[scheme]()

    def add_key(self, role, delegator="root", signer=None):
        signer = signer or self.new_signer()
        self.signed(delegator).add_key(signer.public_key, role)
        self.signers.setdefault(role, []).append(signer)
        return signer

    def rotate(self, role):
        for key in list(self.root.roles[role].keyids):
            self.root.revoke_key(key, role)
        self.signers[role] = []
        self.add_key(role)

    def publish(self, *roles):
        for role in roles:
            metadata = self.metadata[role]
            if role in self.published:
                metadata.signed.version += 1
            metadata.signatures.clear()
            for signer in self.signers[role]:
                metadata.sign(signer, append=True)
            data = metadata.to_bytes()
            self.published.setdefault(role, []).append(data)
            meta = MetaFile(metadata.signed.version)
            if self.with_hashes:
                meta = MetaFile.from_data(metadata.signed.version, data, ["sha256"])
            if role == "snapshot":
                self.timestamp.snapshot_meta = meta
            elif role not in ("root", "timestamp"):
                self.snapshot.meta[role + ".json"] = meta

    def publish_all(self):
        self.publish("targets", "snapshot", "timestamp")

    def restart(self, role, version=1):
        """Forgets what was published of a role: the next publish() is `version`."""
        del self.published[role]
        self.signed(role).version = version

    def delegate(self, delegator, name, paths, terminating=False):
        parent = self.signed(delegator)
        if parent.delegations is None:
            parent.delegations = Delegations({}, {})
        parent.delegations.roles[name] = DelegatedRole(name, [], 1, terminating, paths)
        if name not in self.metadata:
            self.metadata[name] = Metadata(Targets(expires=days(30)))
        self.add_key(name, delegator)
        return self.signed(name)

    def add_target(self, role, path, data, hashes=("sha256",)):
        target = TargetFile.from_data(path, data, list(hashes))
        self.signed(role).targets[path] = target
        self.files[path] = data
        return target

    # What the server asks.

    def metadata_file(self, name):
        version, _, role = name.removesuffix(".json").partition(".")
        if name == "timestamp.json":
            self.requests.append(("timestamp", None))
            return self.published.get("timestamp", [None])[-1]
        if not version.isdigit():
            version, role = None, name.removesuffix(".json")
        self.requests.append((role, int(version) if version else None))
        versions = self.published.get(unquote(role), [])
        if version is None:
            return versions[-1] if versions and not self.root.consistent_snapshot else None
        return versions[int(version) - 1] if 0 < int(version) <= len(versions) else None

    def target_file(self, name):
        folder, slash, last = unquote(name).rpartition("/")
        if self.root.consistent_snapshot:
            digest, _, last = last.partition(".")
        path = folder + slash + last
        self.downloads.append(path)
        return self.files.get(path)


class Server(ThreadingHTTPServer):
    """Serves one repository below /metadata/ and /targets/. `override[path]` is a function that answers instead, given the handler."""

    def __init__(self, repository):
        super().__init__(("127.0.0.1", 0), Handler)
        self.repository = repository
        self.override = {}
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path in self.server.override:
            self.server.override[self.path](self)
            return
        repository = self.server.repository
        data = None
        if self.path.startswith("/metadata/"):
            data = repository.metadata_file(self.path.removeprefix("/metadata/"))
        elif self.path.startswith("/targets/"):
            data = repository.target_file(self.path.removeprefix("/targets/"))
        if data is None:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


def quoted(role):
    return quote(role, "")
