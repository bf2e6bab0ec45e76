from curator.importers.formats.plain import read
from curator.importers.raw import Raw


def test_the_file_name_is_the_title_of_a_text_without_one():
    draft = read(Raw(b"The harbour is shut.", "2024 harbour.txt", "https://courier.example/x"))
    assert (draft.facts.title, draft.origins["title"]) == ("2024 harbour", "file name")
    assert (draft.facts.url, draft.origins["url"]) == ("https://courier.example/x", "address")


def test_a_text_without_a_name_has_no_title():
    draft = read(Raw(b"The harbour is shut."))
    assert (draft.facts.title, draft.origins) == ("", {})


def test_facts_are_read_and_their_lines_stay():
    text = "Harbour stays shut\nBy Ana Lindqvist\n\nThe harbour is shut."
    draft = read(Raw(text.encode()))
    assert draft.text == text
    assert draft.facts.authors == ("Ana Lindqvist",)
