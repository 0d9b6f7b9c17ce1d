"""The same look as bench.cpp, by python3-tuf: FOLDER is what `bench_trust FOLDER` left. Prints processor time; importing does not count."""

import datetime
import sys
import tempfile
import time
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

BASE = "http://repository.invalid/"
NOW = datetime.datetime.fromtimestamp(1760000000, datetime.timezone.utc)


class Folder(FetcherInterface):
    def __init__(self, folder):
        self.folder = folder
        self.requests = 0

    def _fetch(self, url):
        self.requests += 1
        path = self.folder / url.removeprefix(BASE)
        if not path.is_file():
            raise DownloadHTTPError("not there", 404)
        return iter([path.read_bytes()])


def look(folder, metadata):
    fetcher = Folder(folder)
    start = time.process_time()
    updater = Updater(str(metadata), BASE, fetcher=fetcher)
    updater._trusted_set.reference_time = NOW
    updater.refresh()
    assert updater.get_targetinfo("stable/pibox-1.499.0/manifest")
    return (time.process_time() - start) * 1000, fetcher.requests


folder = Path(sys.argv[1])
with tempfile.TemporaryDirectory() as metadata:
    (Path(metadata) / "root.json").write_bytes((folder / "1.root.json").read_bytes())
    first, _ = look(folder, metadata)
    again, requests = look(folder, metadata)
print(f"python3-tuf, the same repository\n  first look       {first:6.0f} ms of processor time\n  no change        {again:6.0f} ms, {requests} requests")
