"""Links that are dropped or pasted: nothing is fetched before the person says so."""

import http.server
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from curator.services import sources

PAGE = b"The pier is open\n\nIt was opened on Monday by the mayor.\n"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def server():
    """A server of one page that notes who asks."""
    asked = []

    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            self.wfile.write(PAGE)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages) as pages:
        thread = threading.Thread(target=pages.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{pages.server_port}", asked
        pages.shutdown()
        thread.join()


def titles(person):
    listed = sources.all_of(person.window.context.project)
    return {source.facts.title for source in listed}


def test_a_dropped_link_is_fetched_only_when_that_is_said(person, server):
    site, asked = server
    person.drop(text=f"{site}/pier")
    (box,) = (each for each in person.dialogs if isinstance(each, QMessageBox))
    assert box.text() == "Fetch this from the network?"
    assert f"{site}/pier" in box.informativeText()
    assert "127.0.0.1" in box.informativeText().splitlines()[-1]
    assert asked == []
    person.say("Fetch")
    person.wait_for_import()
    assert asked == ["/pier"]
    assert "The pier is open" in titles(person)


def test_a_pasted_link_may_be_left_alone(person, server):
    site, asked = server
    before = titles(person)
    QGuiApplication.clipboard().setText(f"{site}/pier")
    person.press(Qt.Key.Key_V, BOTH)
    person.say("Leave it")
    assert asked == []
    assert not person.window.importer.running
    assert titles(person) == before


def test_files_that_come_with_a_link_are_read_without_it(person, server, tmp_path):
    site, asked = server
    path = tmp_path / "boats.txt"
    path.write_text("Boats come in\n\nThree of them came.", "utf-8")
    person.drop(urls=[path.as_uri(), f"{site}/pier"])
    person.say("Leave it")
    person.wait_for_import()
    assert asked == []
    assert "Boats come in" in titles(person)
    assert "The pier is open" not in titles(person)


def test_a_link_that_is_no_address_at_all_is_asked_about_all_the_same(person):
    person.drop(text="http://[pier")
    person.say("Fetch")
    person.wait_for_import()
    (outcome,) = person.window.importer.outcomes
    assert "is no address of the web" in outcome.reason
