import json
import os
import subprocess

import pytest
from repository import Repository, Server


class Client:
    """Runs pibox-tuf-client (PIBOX_BIN) as the public conformance suite does."""

    def __init__(self, folder, server):
        self.metadata = folder / "metadata"
        self.targets = folder / "targets"
        self.root = folder / "initial_root.json"
        self.metadata.mkdir()
        self.targets.mkdir()
        self.server = server
        self.program = os.path.join(os.environ["PIBOX_BIN"], "pibox-tuf-client")

    def run(self, *arguments, time=None):
        command = ["faketime", str(time)] if time else []
        command += [self.program, "--metadata-dir", str(self.metadata), *arguments]
        self.result = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return self.result.returncode

    def init(self, root=None):
        self.root.write_bytes(root or self.server.repository.published["root"][0])
        return self.run("init", str(self.root))

    def refresh(self, time=None):
        return self.run("--metadata-url", self.server.url + "/metadata", "refresh", time=time)

    def download(self, *names, time=None, patience=None):
        arguments = ["--patience", str(patience)] if patience else []
        arguments += ["--metadata-url", self.server.url + "/metadata/", "--target-dir", str(self.targets)]
        arguments += ["--target-base-url", self.server.url + "/targets/"]
        for name in names:
            arguments += ["--target-name", name]
        return self.run(*arguments, "download", time=time)

    def versions(self):
        return {
            file.name.removesuffix(".json"): json.loads(file.read_bytes())["signed"]["version"]
            for file in self.metadata.glob("*.json")
        }

    def stored(self, role):
        return (self.metadata / f"{role}.json").read_bytes()

    def downloaded(self):
        return sorted(file.read_bytes() for file in self.targets.rglob("*") if file.is_file())


@pytest.fixture
def repository():
    return Repository()


@pytest.fixture
def server(repository):
    server = Server(repository)
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(tmp_path, server):
    return Client(tmp_path, server)
