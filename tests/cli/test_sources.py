"""curator import, sources, text."""

import hashlib
import http.server
import threading
import unicodedata
from itertools import takewhile

import pytest

SOURCE_KEYS = [
    "id", "uid", "title", "authors", "outlet", "url", "published", "language", "words", "sha256",
    "text_sha256", "quotes",
]  # fmt: skip
IMPORT_KEYS = ["path", "status", "source", "reason", "anchors"]
NO_SOURCE = {
    "title": None, "authors": [], "outlet": None, "published": None, "language": None,
    "words": None,
}  # fmt: skip

HEADED = """\
Port office answers the fishers
By Runa Vesk
Date: 2024-12
Outlet: Eastmere Courier
URL: https://example.com/port

The port office answered on Friday. It will pay.
"""


@pytest.fixture
def empty(well):
    well("new", "p")
    return "p"


def test_a_file_becomes_a_source_with_what_its_opening_says(well, empty, desk):
    (desk / "port.txt").write_text(HEADED, "utf-8")
    assert well("import", empty, "port.txt").lines == [
        "imported 1  Port office answers the fishers"
    ]
    (source,) = well("sources", empty, "--json").json
    assert list(source) == SOURCE_KEYS
    assert {key: source[key] for key in SOURCE_KEYS if key not in ("uid", "words")} == {
        "id": 1, "title": "Port office answers the fishers", "authors": ["Runa Vesk"],
        "outlet": "Eastmere Courier", "url": "https://example.com/port", "published": "2024-12",
        "language": source["language"], "quotes": 0,
        "sha256": hashlib.sha256(HEADED.encode()).hexdigest(),
        "text_sha256": hashlib.sha256(well("text", empty, "1").out).hexdigest(),
    }  # fmt: skip
    assert source["words"] == len(well("text", empty, "1").text.split())


def test_a_date_that_is_not_known_is_null(well, harbour):
    assert [s["published"] for s in well("sources", "harbour", "--json").json] == [None, None]


def test_the_listing_shows_number_title_words_and_quotes(well, coded):
    head, first, second = well("sources", "harbour").lines
    assert head.split() == ["SOURCE", "DATE", "OUTLET", "TITLE", "WORDS", "QUOTES"]
    assert first.split()[0] == "1"
    assert "Eastmere harbour will close in May" in first
    assert first.split()[-1] == "2"
    assert second.split()[-1] == "1"


def test_the_listing_of_an_empty_project_is_its_head_alone(well, empty):
    assert len(well("sources", empty).lines) == 1
    assert well("sources", empty, "--json").out == b"[]\n"


def test_json_has_each_source_on_a_line_of_its_own(well, harbour):
    lines = well("sources", "harbour", "--json").text.split("\n")
    assert (lines[0], lines[-2], lines[-1]) == ("[", "]", "")
    assert len(lines) == 5


def test_a_folder_gives_all_that_is_below_it_in_order(well, empty, desk, texts):
    for name in ("b/deep/er/one.md", "a.txt", "b/two.text", ".hidden/three.txt", "b/four.xyz"):
        path = desk / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{texts[1]}{name}\n", "utf-8")
    outcomes = well("import", empty, "articles", "--json").json
    assert [one["path"] for one in outcomes] == [
        "articles/a.txt", "articles/b/deep/er/one.md", "articles/b/two.text",
    ]  # fmt: skip
    assert [one["source"] for one in outcomes] == [1, 2, 3]


def test_an_import_as_json_tells_one_object_a_file_on_its_own_line(well, empty, desk, texts):
    for name, text in zip("ab", texts, strict=True):
        (desk / f"{name}.txt").write_text(text, "utf-8")
    outcome = well("import", empty, "a.txt", "b.txt", "--json")
    assert [list(one) for one in outcome.json] == [IMPORT_KEYS + SOURCE_KEYS] * 2
    assert outcome.text.split("\n")[1].startswith('{"path": "a.txt", "status": "imported"')
    assert len(outcome.text.split("\n")) == 5


def test_a_page_gives_its_article(curator, well, harbour, desk):
    page = (
        "<!doctype html><html lang='en'><head><title>The wall holds</title></head><body><article>"
        "<h1>The wall holds</h1>" + "<p>The wall of Eastmere held through the storm, said Ona "
        "Brand. Nobody was hurt, and the fishers went out again in the morning.</p>" * 4
        + "</article><footer>Terms</footer></body></html>"
    )  # fmt: skip
    (desk / "wall.html").write_text(page, "utf-8")
    (outcome,) = curator("import", "harbour", "wall.html", "--json").json
    assert (outcome["status"], outcome["title"]) == ("imported", "The wall holds")
    assert outcome["sha256"] == hashlib.sha256(page.encode()).hexdigest()
    assert "held through the storm" in well("text", "harbour", "3").text


def test_text_on_standard_input_becomes_a_source(curator, well, harbour):
    outcome = curator("import", "harbour", "-", piped="Piped in\n\nÜmit was here.\n".encode())
    assert (outcome.code, outcome.lines) == (0, ["imported 3  Piped in"])
    assert well("text", "harbour", "3").text == "Piped in\n\nÜmit was here.\n"


def test_standard_input_may_stand_among_files(well, empty, desk, texts):
    (desk / "a.txt").write_text(texts[0], "utf-8")
    outcomes = well("import", empty, "a.txt", "-", "--json", piped=texts[1].encode()).json
    assert [(one["path"], one["status"]) for one in outcomes] == [
        ("a.txt", "imported"), ("-", "imported"),
    ]  # fmt: skip


def test_the_same_file_again_is_known_and_nothing_is_written(well, harbour, desk, texts, snapshot):
    (desk / "again.txt").write_text(texts[0], "utf-8")
    before = snapshot()
    assert well("import", "harbour", "again.txt").lines == [
        "known 1  Eastmere harbour will close in May (same file as before)"
    ]
    assert snapshot() == before


def test_a_new_version_keeps_the_quotes_of_the_old_one(well, coded, desk, texts):
    (desk / "newer.txt").write_text("Corrected on Tuesday.\n\n" + texts[0], "utf-8")
    (outcome,) = well("import", "harbour", "newer.txt", "--version-of", "1", "--json").json
    assert (outcome["status"], outcome["source"], outcome["anchors"]) == (
        "version", 1, {"moved": 2},
    )  # fmt: skip
    text = well("text", "harbour", "1").text
    assert text.startswith("Corrected on Tuesday.")
    for quote in well("quotes", "harbour", "--source", "1", "--json").json:
        assert quote["anchor"] == "moved"
        assert text[quote["start"] : quote["end"]] == quote["exact"]


def test_a_version_is_told_with_how_its_quotes_fared(well, coded, desk, texts):
    (desk / "newer.txt").write_text("Corrected.\n\n" + texts[0], "utf-8")
    said = well("import", "harbour", "newer.txt", "--version-of", "1").lines
    assert said[1:] == ["    quotes found again: 2 moved"]


def test_where_some_of_several_fail_the_others_are_kept_and_the_code_is_3(curator, harbour, desk):
    (desk / "good.txt").write_text("Good words\n\nThese are kept.\n", "utf-8")
    (desk / "empty.txt").touch()
    outcome = curator("import", "harbour", "empty.txt", "good.txt", "missing.txt", "--json")
    assert outcome.code == 3
    assert [one["status"] for one in outcome.json] == ["failed", "imported", "failed"]
    for one in (one for one in outcome.json if one["status"] == "failed"):
        assert list(one) == [*IMPORT_KEYS, *NO_SOURCE]
        assert {key: one[key] for key in NO_SOURCE} == NO_SOURCE
    assert "is empty" in outcome.json[0]["reason"]
    complaints = outcome.err.splitlines()
    assert [line.split(": ")[:2] for line in complaints] == [
        ["curator", "empty.txt"], ["curator", "missing.txt"],
    ]  # fmt: skip


def test_one_import_is_one_undo_step_however_many_files(well, empty, desk):
    for number in range(3):
        (desk / f"{number}.txt").write_text(f"Article {number}\n\nIts words.\n", "utf-8")
    well("import", empty, ".")
    well("undo", empty)
    assert well("sources", empty, "--json").json == []


def test_an_address_that_the_person_names_is_fetched(curator, well, harbour):
    body = b"From the web\n\nThe harbour of Eastmere was fetched.\n"

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/harbour.txt"
        outcome = curator("import", "harbour", url, "--json", env={"no_proxy": "*"})
        server.shutdown()
    assert outcome.err == ""
    assert [(one["path"], one["url"], one["status"]) for one in outcome.json] == [
        (url, url, "imported")
    ]
    assert well("text", "harbour", "3").out == body


@pytest.mark.parametrize(
    ("data", "canonical"),
    [
        (b"One\r\nTwo\rThree\n", "One\nTwo\nThree\n"),
        (b"\xef\xbb\xbfWith a mark\n", "With a mark\n"),
        ("\ufeffWide — 🐟\r\n".encode("utf-16"), "Wide — 🐟\n"),
        (unicodedata.normalize("NFD", "Ümit été Å\n").encode(), "Ümit été Å\n"),
        ("One\u2028two\u2029three\x85four".encode(), "One\ntwo\nthree\nfour"),
        (b"  Blank ends stay \t\n\n\n", "  Blank ends stay \t\n\n\n"),
        (b"A\x1b[31mred\x07 line and many more words after it, so that it is text\n",
         "A\ufffd[31mred\ufffd line and many more words after it, so that it is text\n"),
        ("“Crème brûlée” – naïve café\r\n".encode("cp1252"), "“Crème brûlée” – naïve café\n"),
    ],
    ids=["line ends", "mark", "utf-16", "nfd", "separators", "blanks", "controls", "cp1252"],
)  # fmt: skip
def test_text_comes_out_canonical_byte_for_byte(well, empty, desk, data, canonical):
    (desk / "a.txt").write_bytes(data)
    (outcome,) = well("import", empty, "a.txt", "--json").json
    out = well("text", empty, "1").out
    assert out == canonical.encode()
    assert outcome["sha256"] == hashlib.sha256(data).hexdigest()
    assert outcome["text_sha256"] == hashlib.sha256(out).hexdigest()


def test_text_is_the_same_bytes_through_a_real_pipe_and_a_poor_locale(curator, harbour, texts):
    poor = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    assert curator("text", "harbour", "1", env=poor).out == texts[0].encode()


def test_a_source_is_named_by_its_number_or_the_start_of_its_uid(well, refused, harbour, texts):
    uids = [source["uid"] for source in well("sources", "harbour", "--json").json]
    for number, (uid, text) in enumerate(zip(uids, texts, strict=True), 1):
        for name in (str(number), uid, uid.upper(), uid.replace("-", ""), uid[:-3]):
            assert well("text", "harbour", name).text == text
    pairs = takewhile(lambda two: two[0] == two[1], zip(*uids, strict=True))
    shared = "".join(one for one, _ in pairs)
    assert "Several sources start with" in refused("text", "harbour", shared)


@pytest.mark.parametrize("name", ["3", "-1", "nobody", "", "01a2-nonsense", "9" * 5000, "²"])
def test_a_source_that_is_not_there_is_told(refused, harbour, name):
    assert "There is no source" in refused("text", "harbour", "--", name)
