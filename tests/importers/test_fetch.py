import gzip
import http.server
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from curator.domain.errors import BinaryFileError, EmptyFileError, FetchError, NoArticleError
from curator.importers import fetch as fetching
from curator.importers.reading import read_bytes

HARBOUR = (Path(__file__).parents[1] / "data" / "articles" / "harbour.html").read_bytes()
HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = {"Content-Type": "text/plain"}
ANSWERS = {
    "/harbour": (200, HTML, HARBOUR),
    "/zip": (200, HTML | {"Content-Encoding": "gzip"}, gzip.compress(HARBOUR)),
    "/%D9%85?q=%C3%BC": (200, TEXT, b"Vessby has a harbour."),
    "/notes.md": (200, TEXT, b"# Vessby\n\nHas a harbour."),
    "/koi8": (200, {"Content-Type": "text/plain; charset=koi8-r"}, "Мэр".encode("koi8-r")),
    "/": (200, HTML, b"<html><body></body></html>"),
    "/empty": (200, TEXT, b""),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/base": (200, {"Content-Type": "application/data"}, b"SQLite format 3\0"),
    "/large": (200, TEXT, b"a" * (25 << 20) + b"b"),
    "/shut": (403, TEXT, b""),
    "/broken": (500, TEXT, b""),
    "/moved": (301, {"Location": "/harbour"}, b""),
    "/circle": (302, {"Location": "/circle"}, b""),
    "/out": (302, {"Location": "file:///etc/hostname"}, b""),
    "/ftp": (302, {"Location": "ftp://courier.example/a"}, b""),
}


def fetch(url, seconds=20.0):
    """Fetch an address and read the one article that is there."""
    raw = fetching.download(url, seconds)
    try:
        return read_bytes(raw.data, raw.name, raw.url, raw.charset)
    except BinaryFileError as error:
        raise fetching.no_text(url, error) from None


class Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/drip":
            self.drip()
            return
        if self.path.startswith("/step"):
            number = int(self.path[5:])
            answer = (302, {"Location": f"/step{number - 1}" if number else "/harbour"}, b"")
        else:
            answer = ANSWERS.get(self.path, (404, TEXT, b""))
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True

    def drip(self):
        try:
            while True:
                self.wfile.write(b"H")
                time.sleep(0.05)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def at():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
        fetching.close()


@pytest.mark.parametrize("path", ["/harbour", "/zip", "/moved", "/step4"])
def test_a_page_is_fetched_and_read(at, path):
    draft = fetch(at + path)
    assert draft.facts.title == "Harbour of Vessby stays shut until spring"
    assert draft.data == HARBOUR
    assert draft.file_name == ("zip.html" if path == "/zip" else "harbour.html")


def test_a_text_is_fetched_under_its_address(at):
    draft = fetch(f" {at}/م?q=ü#part ")
    assert (draft.text, draft.file_name) == ("Vessby has a harbour.", "م")
    assert (draft.facts.url, draft.origins["url"]) == (f"{at}/%D9%85?q=%C3%BC", "address")


def test_the_name_tells_markdown_and_the_server_tells_the_charset(at):
    assert fetch(f"{at}/notes.md").media_type == "text/markdown"
    assert fetch(f"{at}/koi8").text == "Мэр"


@pytest.mark.parametrize(
    "url",
    [
        "courier.example/a", "file:///etc/hostname", "http://", "ftp://a.example/", "http://[",
        "http://a:b/", "",
    ],
)  # fmt: skip
def test_only_addresses_of_the_web_are_fetched(url):
    with pytest.raises(FetchError, match="is no address of the web: begin it with https://"):
        fetch(url)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/gone", "is not there .it answers 404.: check the address"),
        ("/shut", "may not be read from here .it answers 403."),
        ("/broken", "does not work now .it answers 500."),
        ("/picture", "gives no text but image/png"),
        ("/base", "gives no text. “base” is a database"),
        ("/large", "gives more than 25 MB"),
        ("/circle", "leads on to where it cannot be followed"),
        ("/step9", "leads on to where it cannot be followed"),
        ("/out", "leads on to where it cannot be followed"),
        ("/ftp", "leads on to where it cannot be followed"),
    ],
)
def test_what_cannot_be_fetched_is_told_in_a_sentence(at, path, sentence):
    with pytest.raises(FetchError, match=sentence):
        fetch(at + path)


def test_a_page_without_words_is_told_of_as_in_a_file(at):
    with pytest.raises(NoArticleError, match=r"“127.0.0.1.html” has no article"):
        fetch(f"{at}/")
    with pytest.raises(EmptyFileError):
        fetch(f"{at}/empty")


def test_a_server_that_never_ends_is_left_and_the_next_one_is_asked(at):
    with pytest.raises(FetchError, match=r"did not answer in full within 0\.5 seconds"):
        fetch(f"{at}/drip", seconds=0.5)
    assert fetch(f"{at}/harbour").data == HARBOUR


def test_no_server_is_told_in_a_sentence():
    with pytest.raises(FetchError, match=r"could not be reached \(Connection refused\)"):
        fetch("http://127.0.0.1:1/")
    with pytest.raises(FetchError, match="could not be found: check the address"):
        fetch("http://nowhere.invalid/")


def test_no_server_outside_leads_inside_even_through_a_proxy(at, monkeypatch):
    monkeypatch.setenv("http_proxy", at)
    fetching.close()
    monkeypatch.setitem(
        ANSWERS, "http://courier.example/a", (302, {"Location": f"{at}/harbour"}, b"")
    )
    monkeypatch.setitem(
        ANSWERS, "http://courier.example/b", (302, {"Location": "http://courier.example/c"}, b"")
    )
    monkeypatch.setitem(ANSWERS, "http://courier.example/c", (200, HTML, HARBOUR))
    with pytest.raises(FetchError, match="inside your own network"):
        fetch("http://courier.example/a")
    assert fetch("http://courier.example/b").data == HARBOUR
    fetching.close()


@pytest.mark.parametrize(
    "inside", ["127.0.0.1", "10.0.0.8", "169.254.1.1", "::1", "fe80::1%2", "::ffff:127.0.0.1"]
)
def test_a_name_that_turns_out_to_be_inside_is_not_connected(inside):
    code = f"""
import sys
from curator.importers import fetch
border = fetch._Border()
border.begin()
sys.audit("socket.connect", None, ({inside!r}, 80))
sys.audit("socket.connect", None, ("93.184.216.34", 443))
try:
    sys.audit("socket.connect", None, ({inside!r}, 80))
except fetch._RefusedError:
    border.begin()
    sys.audit("socket.connect", None, ({inside!r}, 80))
    print("refused")
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "refused\n"
