"""The process in which originals are taken apart has no way out."""

import subprocess
import sys

import pytest

WAYS_OUT = [
    "import socket; socket.create_connection(('127.0.0.1', 9))",
    "import socket; socket.getaddrinfo('tracker.example', 80)",
    "import socket; socket.socket().bind(('127.0.0.1', 0))",
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    "import subprocess; subprocess.run(['true'])",
    "import os; os.system('true')",
    "import os; os.execv('/bin/true', ['true'])",
]


@pytest.mark.parametrize("way", WAYS_OUT)
def test_what_would_reach_out_is_refused(way):
    program = f"from curator.importers.originals.desk import prepare\nprepare()\n{way}"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert "PermissionError: An original that is looked at may not reach" in run.stderr
