"""A saved page is shown without anything of what it asks for."""

import ctypes
import ctypes.util
import os
import socket
import sys

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QTextBrowser

from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.gui.reader.original.browser import SafeBrowser
from curator.gui.theme import Theme
from curator.services import quotes
from curator.services.project import Project

IN_OPEN = 0x20  # inotify(7)
TEXT = "The pond is a danger.\n\nNobody has measured the spring yet.\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux which files are opened")
opened_in_python = []
sys.addaudithook(
    lambda event, args: (
        opened_in_python.append((event, args[0] if args else None))
        if event in ("open", "socket.connect", "socket.getaddrinfo")
        else None
    )
)


@pytest.fixture
def watched(tmp_path):
    """A picture, and how often anybody opened it, asked of the system."""
    from PySide6.QtGui import QColor, QImage

    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    path = tmp_path / "red.png"
    picture.save(str(path))
    library = ctypes.CDLL(ctypes.util.find_library("c"))
    watch = library.inotify_init1(os.O_NONBLOCK)
    assert library.inotify_add_watch(watch, os.fsencode(path), IN_OPEN) > 0

    class Watched:
        name = str(path)

        @staticmethod
        def was_opened():
            try:
                return bool(os.read(watch, 4096))
            except BlockingIOError:
                return False

    yield Watched
    os.close(watch)


@pytest.fixture
def server():
    """A port that hears whoever calls."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)

        class Server:
            address = f"127.0.0.1:{listening.getsockname()[1]}"

            @staticmethod
            def was_called():
                try:
                    listening.accept()[0].close()
                except BlockingIOError:
                    return False
                return True

        yield Server


def page(watched, server):
    """Ask for a file and for the network in every way there is."""
    file, net = watched.name, f"http://{server.address}"
    fifo = f"{file}.fifo"
    os.mkfifo(fifo)  # whoever reads it waits for ever
    words = "".join(f"<p>{each}</p>" for each in TEXT.split("\n\n"))
    asked = [file, f"file://{file}", f"{net}/a.png", f"//{server.address}/b.png", "/dev/zero", fifo]
    return (
        f'<html><head><meta http-equiv="refresh" content="0;url={net}/r"><base href="{net}/">'
        f'<link rel=stylesheet href="{net}/s.css"><style>@import url({net}/i.css);'
        f'body{{background:url({net}/bg.png)}}</style><script src="{net}/x.js"></script></head>'
        f'<body background="{net}/b.png">{words}<a href="{net}/link">a link</a>'
        + "".join(
            f'<img src="{each}"><p style="background-image:url({each})">x</p><iframe src="{each}">'
            f'</iframe><table background="{each}"><tr><td>y</table><object data="{each}"></object>'
            f'<video src="{each}" poster="{each}"></video><svg><image href="{each}"/></svg>'
            for each in asked
        )
        + "</body></html>"
    ).encode()


@pytest.fixture
def hostile(view_at, keep, drafted, watched, server):
    """Read a source whose saved page asks for much."""
    data = page(watched, server)
    path = keep(drafted(TEXT, data, "text/html", "pond.html"))
    with Project.open(path) as project:
        quotes.add(project, 1, NewQuote(*locate(TEXT, "Nobody has measured the spring yet.", 1)))
    return view_at(path)


@linux
def test_viewing_a_page_that_asks_for_everything_asks_for_nothing(hostile, watched, server):
    watched.was_opened()
    opened_in_python.clear()
    hostile.show()
    browser = hostile.pane.stage.browser
    assert hostile.pane.stage.currentWidget() is browser
    assert "Nobody has measured the spring yet." in browser.toPlainText()
    for step in (browser.verticalScrollBar().setValue(50), browser.selectAll(), browser.copy()):
        del step
    image = browser.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 400, 5) for y in range(0, 600, 5)}
    assert "#ff0000" not in colours
    assert not watched.was_opened()
    assert not server.was_called()
    names = [str(name) for event, name in opened_in_python if event == "open"]
    assert not [name for name in names if "red.png" in name or name.startswith("/dev/z")]
    assert not [event for event, _ in opened_in_python if event.startswith("socket")]


@linux
def test_even_uncleaned_html_opens_nothing_in_the_browser(qapp, qtbot, watched, server):
    stock, safe = QTextBrowser(), SafeBrowser(Theme(), None)
    for browser in (stock, safe):
        qtbot.addWidget(browser)
        browser.resize(400, 300)
        browser.show()
    html = f'<p>x</p><img src="file://{watched.name}"><img src="http://{server.address}/a.png">'
    safe.show_piece(html)
    safe.setSource(QUrl.fromLocalFile(watched.name))
    safe.grab()
    QApplication.processEvents()
    assert not watched.was_opened()
    stock.setHtml(html)
    stock.grab()
    assert watched.was_opened()  # what would happen otherwise
    assert not server.was_called()


@linux
def test_a_link_is_shown_and_opened_only_when_the_person_says_so(hostile, server, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hostile.show()
    browser, links = hostile.pane.stage.browser, hostile.pane.links
    browser.anchorClicked.emit(QUrl(f"http://{server.address}/link"))
    assert links.isVisible()
    address = f"http://{server.address}/link"
    assert address in links.words.text().replace("\u200b", "")
    assert opened == []
    assert browser.toPlainText()
    links.copy_button.click()
    assert (QGuiApplication.clipboard().text(), links.isVisible()) == (address, False)
    browser.anchorClicked.emit(QUrl(address))
    links.open_button.click()
    assert opened == [QUrl(address)]
    browser.anchorClicked.emit(QUrl(address))
    hostile.press(Qt.Key.Key_Escape)
    assert (links.isVisible(), browser.hasFocus(), len(opened)) == (False, True, 1)
    for other in ("file:///etc/passwd", "javascript:alert(1)", "//host/share"):
        browser.anchorClicked.emit(QUrl(other))
        assert not links.isVisible()


@linux
def test_a_quote_is_marked_on_the_saved_page(hostile):
    hostile.show()
    browser = hostile.pane.stage.browser
    assert browser.extraSelections() == []
    hostile.context.selection.look_at_quote(1)
    hostile.wait()
    (marked,) = browser.extraSelections()
    assert marked.cursor.selectedText() == "Nobody has measured the spring yet"


def test_a_long_page_is_read_piece_by_piece_each_at_once(view_at, keep, drafted):
    paragraphs = [f"<p>Paragraph {number} says {'much ' * 40}</p>" for number in range(2000)]
    data = "".join(paragraphs).encode()
    viewing = view_at(keep(drafted("Paragraph 0 says much.\n", data, "text/html", "long.html")))
    viewing.show()
    assert viewing.page.startswith("page 1 of ")
    seen = viewing.pane.stage.browser.toPlainText()
    viewing.pane.head.next.click()
    viewing.wait()
    assert viewing.page.startswith("page 2 of ")
    assert viewing.pane.stage.browser.toPlainText() != seen


def test_a_page_nested_without_end_does_not_hold_the_window_up(view_at, keep, drafted):
    data = b"<p>Above.</p>" + b"<div>" * 50_000 + b"deep"
    viewing = view_at(keep(drafted("Above.\n", data, "text/html", "deep.html")))
    viewing.show()
    assert "Above." in viewing.pane.stage.browser.toPlainText()
